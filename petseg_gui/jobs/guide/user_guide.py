"""Opens the documentation that comes with PetSeg in the browser."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

import resources
from core.errors import PetsegError, reason_of
from petseg_gui.file_manager import show_page
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.session import Session
from petseg_gui.translation import error_text, tr


class UserGuide(QObject):
    """Opens a page of the built site where one is shipped, else of pages that it writes in the background.

    Parameters
    ----------
    session : Session
    runner : JobRunner
    folder : Path
        Where the pages are written; each time, as another version of PetSeg may have written those that are there.
    source : Path
        Folder of the documentation, in Markdown.
    site : Path
        Folder of the built site; it need not be there.
    """

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        folder: Path,
        parent: QObject | None = None,
        *,
        source: Path = resources.GUIDE,
        site: Path = resources.SITE,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._folder = folder
        self._source = source
        self._site = site

    def show(self, page: str) -> None:
        """Open a page, given by its path in the documentation."""
        job = Job(f"Find {page}", partial(_find_or_write, self._site, self._source, self._folder, page))
        job.succeeded.connect(self._open)
        job.failed.connect(self._on_failed)
        self._runner.submit(job, "extras")

    def _open(self, path: Path) -> None:
        if not show_page(path):
            self._session.report("warning", tr("No browser was found. The page is at {path}.", path=path))

    def _on_failed(self, error: Exception) -> None:
        self._session.report("error", error_text(error, "Opening the documentation failed unexpectedly"))


def _find_or_write(site: Path, source: Path, folder: Path, page: str, context: JobContext) -> Path:
    built = site / f"{page.removeprefix('docs/').removesuffix('.md')}.html"
    return built if built.is_file() else _write(source, folder, page, context)


def _write(source: Path, folder: Path, page: str, context: JobContext) -> Path:
    from petseg_gui.jobs.guide.guide_pages import html_name, write_pages  # slow to import, and rarely needed

    try:
        if not (source / page).is_file():
            raise FileNotFoundError("it does not come with this installation")
        write_pages(source, folder, context.should_stop)
    except OSError as error:
        raise PetsegError(
            "the documentation cannot be shown ({reason})", path=source / page, reason=reason_of(error)
        ) from error
    return folder / html_name(page)
