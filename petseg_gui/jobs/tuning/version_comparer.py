"""Scores two model versions on the photos that are held out of training."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.display.comparison import draw_masks
from core.errors import ProjectError
from core.evaluation.labelled_photos import LabelledPhoto, LabelledPhotos
from core.evaluation.model_comparison import ModelComparison, compare_models
from core.evaluation.tuning_photos import choose_judges
from core.images import RgbImage, read_image
from core.labels import Mask
from core.masks import read_mask
from core.model.folder_border import with_folder_border
from core.model.photo_keys import known_among
from core.pixels import Box
from core.project import ModelVersion, Project
from core.project.border_share import known_share
from core.proposal import OpenSegmenter
from core.resizing import resize_by_area
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.jobs.model.taken_model import photo_keys_of
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text

SIDE = 320
"""Maximum width and height of a picture."""


@dataclass(frozen=True)
class PhotoPictures:
    """A photo, small, with its true mask and what each version proposes: (h, w, 3) uint8 RGB."""

    truth: RgbImage
    first: RgbImage
    second: RgbImage


@dataclass
class VersionComparison:
    """How two versions compare.

    Attributes
    ----------
    first, second : ModelVersion
    result : ModelComparison
        The photos by name.
    pictures : dict of str to PhotoPictures
        By name.
    are_unseen : bool
        Whether neither version was trained on these photos; else they are all that are reviewed.
    """

    first: ModelVersion
    second: ModelVersion
    result: ModelComparison = field(default_factory=ModelComparison)
    pictures: dict[str, PhotoPictures] = field(default_factory=dict)
    are_unseen: bool = True


class VersionComparer(QObject):
    """Runs one comparison at a time.

    Signals
    -------
    progressed : photos done, all photos
    compared : `VersionComparison`
    failed : what went wrong, translated
    """

    progressed = Signal(int, int)
    compared = Signal(object)
    failed = Signal(str)

    def __init__(
        self, session: Session, runner: JobRunner, open_segmenter: OpenSegmenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._open_segmenter = open_segmenter
        self._job: Job | None = None
        session.project_changed.connect(self.cancel)

    def compare(self, first: ModelVersion, second: ModelVersion) -> None:
        """Begin a comparison, in place of one that is running."""
        self.cancel()
        project = self._session.project
        if project is None:
            return
        job = self._job = Job("Compare versions", partial(_compare, project, first, second, self._open_segmenter))
        job.progress.connect(lambda step: self.progressed.emit(*step))
        job.succeeded.connect(self.compared)
        job.failed.connect(lambda error: self.failed.emit(error_text(error, "The versions cannot be compared")))
        self._runner.submit(job, "comparison")

    def cancel(self) -> None:
        """Drop a comparison that is running."""
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _compare(
    project: Project, first: ModelVersion, second: ModelVersion, open_segmenter: OpenSegmenter, context: JobContext
) -> VersionComparison:
    samples = project.reviewed_samples()
    names = [_name_of(project, photo) for photo, _ in samples]
    photos = {name: photo for name, (photo, _) in zip(names, samples, strict=True)}
    unseen = choose_judges(project, names).difference(first.photos, second.photos)
    keys = photo_keys_of(first.path) | photo_keys_of(second.path)
    known = known_among((photos[name] for name in unseen), keys, context.should_stop)
    unseen = {name for name in unseen if photos[name] not in known}
    compared = [(photo, mask) for photo, mask in samples if not unseen or _name_of(project, photo) in unseen]
    if not compared:
        raise ProjectError(
            "there are no reviewed photos to compare on",
            path=project.root,
            remedy="Correct some photos and mark them as reviewed.",
        )
    comparison = VersionComparison(first, second, are_unseen=bool(unseen))
    with ExitStack() as opened:
        one, other = (open_segmenter(each.path, "cpu", lambda _line: None) for each in (first, second))
        opened.callback(one.close)
        opened.callback(other.close)
        comparison.result = compare_models(
            one,
            other,
            LabelledPhotos(len(compared), [_labelled(project, *files) for files in compared]),
            finish=lambda proposal, shape: with_folder_border(proposal, known_share(project), shape),
            on_compared=partial(_draw, comparison.pictures),
            on_progress=lambda done, total: context.report((done, total)),
            should_stop=context.should_stop,
        )
    return comparison


def _name_of(project: Project, photo: Path) -> str:
    return photo.relative_to(project.photos_root).as_posix()


def _labelled(project: Project, photo: Path, mask: Path) -> LabelledPhoto:
    def load() -> tuple[RgbImage, Mask]:
        image = read_image(photo)
        return image, read_mask(mask, image.shape[:2])

    return LabelledPhoto(_name_of(project, photo), load)


def _draw(
    pictures: dict[str, PhotoPictures], name: str, image: RgbImage, truth: Mask, masks: tuple[Mask, Mask]
) -> None:
    scale = min(1.0, SIDE / max(truth.shape))
    height, width = (max(1, round(length * scale)) for length in truth.shape)
    small, whole = resize_by_area(image, height, width), Box.whole(truth.shape)
    right, proposed = draw_masks(small, truth, truth, whole, SIDE), draw_masks(small, *masks, whole, SIDE)
    pictures[name] = PhotoPictures(right.first, proposed.first, proposed.second)
