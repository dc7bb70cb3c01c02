"""The way from photo to photo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.project import PhotoState
from petseg_gui.models.photo_order import PhotoOrder
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.photos.photo_browser import PhotoBrowser


class PhotoWalk(QObject):
    """Keeps the photo list in line with the session, and goes from photo to photo in the order of the list.

    Photos that the list filters out are passed over.
    """

    ends_changed = Signal()
    """Another photo may be the first or the last of the list."""
    all_done = Signal()
    """There is nothing left to go on to: every readable photo is reviewed or skipped."""

    def __init__(self, services: Services, browser: PhotoBrowser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session = services.session
        self._browser = browser
        session.project_changed.connect(self._show_project)
        session.order_changed.connect(self._show_order)
        services.photos.photos_changed.connect(self._show_photos)
        session.document_requested.connect(browser.show_current)
        session.document_changed.connect(self._show_current)
        session.entry_changed.connect(self._show_counts)
        browser.chosen.connect(session.select)
        browser.step_requested.connect(self.cycle)
        browser.order_chosen.connect(self.use_order)
        browser.useful_toggled.connect(self.prefer_useful)
        services.settings.changed.connect(self._show_useful)
        browser.listing_changed.connect(self.ends_changed)
        self._passed: list[str] = []
        """Photos that were left for a more useful one, in this order."""
        self._show_order()
        self._show_useful()
        self._show_project()

    @property
    def is_first(self) -> bool:
        """Whether there is no photo to go back to."""
        return not self._passed and self._browser.name_beside(-1) is None

    @property
    def is_last(self) -> bool:
        """Whether no photo comes after the open one."""
        return not self._prefers_useful and self._browser.name_beside(1) is None

    def go(self, step: int) -> None:
        """Go on or back by one photo; in the list, stay at the ends.

        If the user wants the most useful photo, going on opens that, and going back the one before it.
        """
        if step > 0 and self._prefers_useful:
            self.go_to_next_unreviewed()
        elif step < 0 and self._passed:
            self._session.select(self._passed.pop())
        elif (name := self._browser.name_beside(step)) is not None:
            self._session.select(name)

    def cycle(self, step: int) -> None:
        """Open the photo `step` rows further; wraps around at the ends."""
        name = self._browser.name_beside(step) or self._browser.name_at_start(step)
        if name is not None:
            self._session.select(name)

    def skip(self) -> None:
        """Leave the open photo out and go on; at the end of the list, stay."""
        following = self._next_useful() if self._prefers_useful else self._browser.name_beside(1)
        self._session.skip(following or self._session.current)
        if following is None and self._session.entries.are_done:
            self.all_done.emit()

    def mark_reviewed(self) -> None:
        """Mark the open photo reviewed, once pending edits are made, and go on."""
        self.review(then=self.go_to_next_unreviewed)

    def review(self, then: Callable[[], object] = lambda: None) -> None:
        """Mark the open photo reviewed, once pending edits are made, and stay; `then` is called if that is done."""
        self._draw_border()
        self._services.edit_queue.when_done(partial(self._review, then))

    def go_to_next_unreviewed(self) -> None:
        """Open the next photo that is not done: of the list, else of the whole folder.

        If the user wants the most useful one, that is the one that the model is least sure of.
        """
        useful = self._prefers_useful
        name = self._next_useful() if useful else self._session.entries.first_unreviewed(self._browser.rows_further())
        if name is not None:
            self._session.select(name)
        elif not self._session.go_to_next_unreviewed():
            self.all_done.emit()

    def use_order(self, order: PhotoOrder) -> None:
        """Sort the photos; choosing the same order again re-sorts them."""
        self._services.settings.update(photo_order=order)
        self._session.set_order(order)

    def prefer_useful(self, useful: bool) -> None:
        """Have going on open the photo that the model is least sure of, or the next one of the list."""
        self._passed.clear()
        self._services.settings.update(next_useful=useful)

    @property
    def _prefers_useful(self) -> bool:
        return self._services.settings.settings.next_useful

    def _next_useful(self) -> str | None:
        """Return the most useful photo of the list, else of the folder, and note where we come from.

        Photos that were left undone come again only once all others are done.
        """
        entries = self._session.entries
        current = [] if self._session.current is None else [self._session.current]
        places = [list(self._browser.rows_further()), range(len(entries.names))]
        for besides in ({*self._passed, *current}, current):
            for rows in places:
                name = entries.least_sure(rows, besides)
                if name is not None:
                    self._passed += current
                    return name
        return None

    def _draw_border(self) -> None:
        """Give the border to a silhouette that was painted without."""
        document, tools = self._session.document, self._services.tools
        if document is None or not tools.options.silhouette_only:
            return
        document.end_stroke()
        if document.state == PhotoState.CORRECTED:
            self._services.previewer.derive_border(tools.options.border_width, tools.rules)

    def _review(self, then: Callable[[], object]) -> None:
        is_loaded = self._session.document is not None
        if self._services.autosaver.mark_reviewed() if is_loaded else self._review_stored():
            then()

    def _review_stored(self) -> bool:
        """Mark a photo of the grid reviewed, which is not loaded; whether the way goes on."""
        session = self._session
        entry = None if session.current is None else session.entries.entry(session.current)
        if entry is None or entry.problem is not None:
            return False
        if entry.state == PhotoState.TODO:
            text = tr("There is no mask yet: wait for the proposal, or open the photo and paint one.")
            session.report("info", text, about="photo")
            return False
        if entry.state != PhotoState.REVIEWED:
            session.review()
        return True

    # The list

    def _show_project(self) -> None:
        self._passed.clear()
        self._browser.show_all()
        self._show_counts()
        self._show_current()

    def _show_photos(self) -> None:
        self._show_counts()
        self._show_current()

    def _show_order(self) -> None:
        self._browser.show_order(self._session.entries.order)
        self._show_current()

    def _show_current(self) -> None:
        self._browser.show_current(self._session.current)

    def _show_counts(self) -> None:
        entries = self._session.entries
        self._browser.show_counts(entries.counts(), entries.other_counts(), entries.tags)

    def _show_useful(self) -> None:
        self._browser.show_useful(self._prefers_useful)
