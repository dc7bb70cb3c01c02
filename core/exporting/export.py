"""Write the masks of a project in a format, or bring an earlier export up to date."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import partial

from core.cancel import ShouldStop, never, stop_if
from core.errors import ExportError, OtherFileError, PetsegError
from core.exporting.manifest import INDEX, ManifestWriter, WrittenPhoto
from core.exporting.photo_writer import PhotoWriter
from core.exporting.plan import ExportPlan, PlannedPhoto, plan_export
from core.exporting.report import ExportReport
from core.exporting.request import ExportRequest
from core.exporting.target import ExportTarget, open_target
from core.formats import FORMATS
from core.formats.format import IndexContext, IndexedPhoto, OnProgress
from core.labels import Label
from core.project import Project


def export_masks(
    project: Project,
    request: ExportRequest,
    *,
    on_progress: OnProgress = lambda _done, _total: None,
    should_stop: ShouldStop = never,
) -> ExportReport:
    """Write the masks of a project in a format; skip photos that have not changed since the last export.

    A new export is built in a hidden sibling folder and appears once it is complete. An interrupted one
    resumes where it stopped.

    Parameters
    ----------
    project : Project
        May be read-only, or open in a window: its files are only read.
    request : ExportRequest
    on_progress : callable
        Called with the number of photos that are done, and of all; a second time from 0 while an index takes long.
    should_stop : callable
        Asked between photos.

    Raises
    ------
    ExportError
        If the request cannot be met, or files cannot be written; the next export goes on from there.
    Cancelled
        If `should_stop` said so.

    Examples
    --------
    >>> with Project.open(folder, read_only=True) as project:
    ...     report = export_masks(project, ExportRequest("coco", Path("pets-coco")))
    >>> report.photos
    4
    >>> sorted(path.name for path in Path("pets-coco").iterdir() if not path.name.startswith("."))
    ['annotations', 'images']
    """
    plan = plan_export(project, request)
    with open_target(request, plan.options, project) as target:
        export = _Export(project, request, plan, target)
        export.write_photos(on_progress, should_stop)
        export.remove_others()
        export.write_index(on_progress, should_stop)
        target.finish()
    return export.report


class _Export:
    """One run."""

    def __init__(self, project: Project, request: ExportRequest, plan: ExportPlan, target: ExportTarget) -> None:
        self.report = ExportReport(request.out, left_out=plan.left_out)
        self._plan = plan
        self._root = target.folder
        self._manifest = target.manifest
        self._format = FORMATS[request.format]
        self._index, was_whole = self._manifest.index, self._manifest.is_whole
        self._is_current = was_whole and self._manifest.options == plan.options
        self._earlier = dict(self._manifest.photos)
        if self._manifest.options != plan.options:
            self._earlier = {name: replace(photo, made_of="") for name, photo in self._earlier.items()}
        self._done: dict[str, WrittenPhoto] = {}
        self._files = set[str]()
        """What this run has written or left as it is."""
        if self._format.write_photo is None:
            raise ValueError(f"{request.format} is only read")
        self._writer = PhotoWriter(
            project,
            request.states,
            self._format.write_photo,
            plan.options,
            target.folder,
            self._manifest.files(),
            replaces_others=request.replaces_others or not target.is_update,
        )

    def write_photos(self, on_progress: OnProgress, should_stop: ShouldStop) -> None:
        """Write the photos that are new or have changed."""
        self._save_manifest(self._earlier, is_whole=False, interrupted=self._manifest.interrupted)
        lines = ManifestWriter(self._root)
        try:
            for number, photo in enumerate(self._plan.photos):
                on_progress(number, len(self._plan.photos))
                stop_if(should_stop)
                self._try_photo(photo, lines)
        finally:
            lines.close()
        on_progress(len(self._plan.photos), len(self._plan.photos))

    def _try_photo(self, photo: PlannedPhoto, lines: ManifestWriter) -> None:
        earlier = self._earlier.get(photo.name)
        try:
            ours = photo.name in self._manifest.interrupted
            written = self._writer.write(photo, earlier, partial(lines.begin, photo.name), ours=ours)
        except (PetsegError, MemoryError) as error:
            if isinstance(error, ExportError) and isinstance(error.__cause__, OSError):
                raise  # no other photo could be written either
            self.report.skipped[photo.name] = error if isinstance(error, PetsegError) else _no_memory(photo)
            self._leave(photo.name, earlier if isinstance(error, OtherFileError) else None, lines)
            return
        self._done[photo.name] = written
        self._files.update(written.files)
        self._count(written, is_new=written is not earlier)
        if written is not earlier:
            self._is_current = False
            self._remove(() if earlier is None else earlier.files)
            lines.add(photo.name, written)

    def _leave(self, name: str, kept: WrittenPhoto | None, lines: ManifestWriter) -> None:
        """Leave out a photo, or keep what there is of it, which is tried again next time."""
        halfway = self._writer.halfway
        if kept is None:
            self._remove(halfway)
            lines.leave(name)
            return
        if halfway:
            kept = replace(kept, made_of="", files={**kept.files, **halfway})
        self._done[name] = kept
        self._files.update(kept.files)
        lines.add(name, kept)

    def _count(self, written: WrittenPhoto, *, is_new: bool) -> None:
        self.report.written += is_new
        self.report.unchanged += not is_new
        self.report.without_pet += not written.pixels[Label.PET]
        for label, count in zip(Label, written.pixels, strict=True):
            self.report.pixels[label] += count

    def remove_others(self) -> None:
        """Remove the files of photos that are no longer exported."""
        for name in self._earlier.keys() - self._done.keys():
            self._is_current = False
            self.report.removed += 1
            self._remove(self._earlier[name].files)

    def write_index(self, on_progress: OnProgress, should_stop: ShouldStop) -> None:
        """Write what lists all photos, if anything has changed, and the list of what was exported."""
        folder = self._writer.folder(ours=INDEX in self._manifest.interrupted)
        if not (self._is_current and all(folder.has(file) for file in self._index)):
            if self._format.write_index is not None:
                self._save_manifest(self._done, is_whole=False, interrupted={INDEX})
                context = IndexContext(on_progress, should_stop)
                try:
                    self._format.write_index(self._indexed(), self._plan.options, folder, context)
                except OtherFileError:  # it is not ours next time either
                    self._index = {**self._index, **folder.written}
                    self._save_manifest(self._done, is_whole=False)
                    raise
            self._files.update(folder.written)
            self._remove(self._index)
            self._index = folder.written
        done = {photo.name: self._done[photo.name] for photo in self._plan.photos if photo.name in self._done}
        self._save_manifest(done, is_whole=True)

    def _indexed(self) -> list[IndexedPhoto]:
        found = []
        for photo in self._plan.photos:
            if photo.name in self._done:
                done, load = self._done[photo.name], partial(self._writer.load, photo)
                shape, record = done.shape, done.record
                found.append(IndexedPhoto(photo.name, photo.stem, photo.category, shape, record, load, photo.tags))
        return found

    def _remove(self, files: Iterable[str]) -> None:
        """Remove files of the last export that this one does not have."""
        folder = self._writer.folder()
        for file in set(files) - self._files:
            if not folder.remove(file):
                self.report.notes.append(
                    ExportError(
                        "this file is no longer part of the export, and was left as another program changed it",
                        path=self._root / file,
                    )
                )

    def _save_manifest(
        self, photos: Mapping[str, WrittenPhoto], *, is_whole: bool, interrupted: Collection[str] = ()
    ) -> None:
        self._manifest = replace(
            self._manifest,
            options=self._plan.options,
            photos=dict(photos),
            index=dict(self._index),
            is_whole=is_whole,
            interrupted=set(interrupted),
        )
        self._manifest.save(self._root)


def _no_memory(photo: PlannedPhoto) -> ExportError:
    return ExportError("there is not enough memory for this photo", path=photo.path)
