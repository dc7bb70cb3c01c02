"""Which texts the window asked to have translated, and whether the catalogue has them."""

from PySide6.QtCore import QTranslator

from scripts.translations.catalogue import CONTEXT, read_catalogue, ts_file
from scripts.translations.texts import is_text

NAMES = {"labelme"}
"""What needs no translation, and looks like the name of a field."""


class AskedTexts(QTranslator):
    """Translates nothing, and notes every text that nobody translated before it."""

    def __init__(self) -> None:
        super().__init__()
        self._known = NAMES | read_catalogue(ts_file("de")).keys()
        self._asked: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context == CONTEXT and not disambiguation:
            self._asked.add(text)
        return None

    def take_unknown(self) -> set[str]:
        """Return the texts asked for since the last call that are not in the catalogue."""
        asked, self._asked = self._asked, set()
        return {text for text in asked if text not in self._known and is_text(text)}
