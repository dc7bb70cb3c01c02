"""Tags, flags and reasons for skips of the photos that are selected in the list."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from core.project import PhotoEntry
from core.project.remarks import SKIP_REASONS, Remarks, clean_reason, has_tag, with_tags, without_tags
from petseg_gui.plain_text import menu_text
from petseg_gui.services import Services
from petseg_gui.translation import tr
from petseg_gui.widgets.photos.photo_browser import PhotoBrowser


class RemarkCommands(QObject):
    """Changes what is noted about the selected photos, or about one photo, each time in one step."""

    def __init__(self, services: Services, browser: PhotoBrowser, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._browser = browser
        self._window = window

    def toggle_flag(self) -> None:
        """Flag the selected photos; if all are flagged, remove the flags."""
        self.flag(self._browser.selected, not all(entry.flagged for entry in self._selected()))

    def toggle_tag(self, number: int) -> None:
        """Give the selected photos one of the known tags; if all have it, remove it."""
        tag = list(self._services.session.entries.tags.values())[number]
        if all(has_tag(entry.tags, tag) for entry in self._selected()):
            self.untag(self._browser.selected, [tag])
        else:
            self.tag(self._browser.selected, [tag])

    def ask_for_tags(self) -> None:
        """Ask which tags the selected photos shall have or lose."""
        from petseg_gui.dialogs.remark_dialogs import TagDialog

        names = self._browser.selected
        dialog = TagDialog(len(names), list(self._services.session.entries.tags.values()), self._window)
        dialog.added.connect(partial(self.tag, names))
        dialog.removed.connect(partial(self.untag, names))
        dialog.open()

    def skip_because(self, reason: str) -> None:
        """Skip the selected photos for a reason."""
        self._services.bulk_changer.change("skip", self._browser.selected, reason)

    def ask_for_reason(self, name: str | None = None) -> None:
        """Ask why the selected photos are skipped, or why one was that is skipped already."""
        from petseg_gui.dialogs.remark_dialogs import ReasonDialog

        names = self._browser.selected if name is None else [name]
        dialog = ReasonDialog(len(names), self._window)
        if name is None:
            dialog.chosen.connect(partial(self._services.bulk_changer.change, "skip", names))
        else:
            dialog.chosen.connect(partial(self.give_reason, name))
        dialog.open()

    def offer_reasons(self, name: str) -> None:
        """Offer reasons for a skip in a menu at the pointer."""
        menu = QMenu(self._window)
        for reason in SKIP_REASONS:
            menu.addAction(menu_text(tr(reason)), partial(self.give_reason, name, reason))
        menu.addAction(tr("Other reason…"), partial(self.ask_for_reason, name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    # One step each

    def flag(self, names: Sequence[str], flagged: bool) -> None:
        """Set or remove the flags of photos."""
        self._services.bulk_changer.remark(
            "flag" if flagged else "unflag", lambda remarks: remarks._replace(flagged=flagged), names
        )

    def tag(self, names: Sequence[str], tags: Sequence[str]) -> None:
        """Add tags to photos, spelled as they are in this folder."""
        spelled = self._services.session.entries.spelled(tags)
        self._services.bulk_changer.remark("tag", lambda remarks: with_tags(remarks, spelled), names)

    def untag(self, names: Sequence[str], tags: Sequence[str]) -> None:
        """Remove tags from photos."""
        self._services.bulk_changer.remark("untag", lambda remarks: without_tags(remarks, tags), names)

    def give_reason(self, name: str, reason: str) -> None:
        """Note why a photo is skipped; nothing for no reason."""
        kept = clean_reason(reason)
        self._services.bulk_changer.remark("reason", lambda remarks: remarks._replace(skip_reason=kept), [name])

    def write_note(self, name: str, note: str) -> None:
        """Replace the note of a photo."""

        def write(remarks: Remarks) -> Remarks:
            return remarks._replace(note=note)

        self._services.bulk_changer.remark("note", write, [name])

    def _selected(self) -> Iterable[PhotoEntry]:
        entries = map(self._services.session.entries.entry, self._browser.selected)
        return (entry for entry in entries if entry is not None)
