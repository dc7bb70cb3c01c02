"""From photo to photo in the order in which the list shows them."""

from petseg_gui.models.photo_order import DONE
from petseg_gui.models.session import Session
from petseg_gui.widgets.photo_browser import PhotoBrowser


class PhotoWalk:
    """Takes its order from the list: what is filtered out there is passed over here."""

    def __init__(self, session: Session, browser: PhotoBrowser) -> None:
        self._session = session
        self._browser = browser

    @property
    def is_first(self) -> bool:
        """Whether no photo comes before the open one."""
        return self._browser.name_beside(-1) is None

    @property
    def is_last(self) -> bool:
        """Whether no photo comes after the open one."""
        return self._browser.name_beside(1) is None

    def go(self, step: int) -> None:
        """Open the photo so many places further; stays at the ends."""
        if (name := self._browser.name_beside(step)) is not None:
            self._session.select(name)

    def cycle(self, step: int) -> None:
        """Open the photo so many places further; beyond an end it goes on at the other."""
        name = self._browser.name_beside(step) or self._browser.name_at_start(step)
        if name is not None:
            self._session.select(name)

    def skip(self) -> None:
        """Leave the open photo out, and go on; at the end of the list stay."""
        self._session.skip(self._browser.name_beside(1) or self._session.current)

    def go_to_next_unreviewed(self) -> bool:
        """Open the next photo that is not done, of the list or else of the whole folder; False if all are."""
        name = self._browser.next_name(self._is_to_do)
        if name is None:
            return self._session.go_to_next_unreviewed()
        self._session.select(name)
        return True

    def _is_to_do(self, name: str) -> bool:
        entry = self._session.entry(name)
        return entry is not None and entry.state not in DONE and entry.problem is None
