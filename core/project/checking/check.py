"""Checks a project without changing it: what does not fit, and what a repair would do."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from core.cancel import ShouldStop, never
from core.errors import ProjectError
from core.files import reading_folder, temporary_folder
from core.project.checking.check_database import check_database
from core.project.checking.check_files import check_links, check_session, check_store, check_temporary, check_versions
from core.project.checking.check_photos import check_masks, check_photos
from core.project.checking.finding import Examined, Finding, OnProgress, ReadModel
from core.project.layout import Layout, list_photos, resolve_root
from core.project.pairing import pair_masks
from core.project.stored_files import list_files


def examine(
    folder: Path, read_model: ReadModel, on_progress: OnProgress = lambda *_: None, should_stop: ShouldStop = never
) -> Iterator[Finding]:
    """Check a project; nothing in its folder is written.

    Yields
    ------
    Finding

    Raises
    ------
    PetsegError
        If the folder cannot be read, or was never opened in PetSeg.
    """
    layout = Layout(resolve_root(folder))
    with reading_folder(layout.root, ProjectError):
        was_opened = layout.store.is_dir()
    if not was_opened:
        raise ProjectError(
            "this folder was never opened in PetSeg, so there is nothing to check",
            path=layout.root,
            remedy="Check the name of the folder.",
        )
    links = list(check_links(layout))
    yield from links
    if links:
        return  # nothing is read or repaired through them
    with ExitStack() as opened:
        rows, findings = check_database(layout, opened.enter_context(temporary_folder()))
        yield from findings
        listing = list_photos(layout)
        masks = set(list_files(layout.trimaps, tidy=False).values())
        found = Examined(layout, listing, masks, pair_masks(listing.names, masks), rows)
        yield from check_photos(found)
        yield from check_masks(found, on_progress, should_stop)
        yield from check_store(found)
        yield from check_versions(found, read_model)
        yield from check_temporary(layout)
        yield from check_session(layout)
