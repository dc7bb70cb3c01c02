"""Finds photos by a part of their names."""

import unicodedata
from collections.abc import Iterable, Sequence


class NameSearch:
    """Matches names that contain a text, ignoring case; an empty text matches every name."""

    def __init__(self) -> None:
        self.text = ""
        self._names: Sequence[str] = ()
        self._folded: list[str] = []

    def set_text(self, text: str) -> None:
        """Search for another text, without the spaces around it."""
        self.text = _folded(text.strip())

    def matches(self, name: str) -> bool:
        """Whether a name contains the text."""
        return not self.text or self.text in _folded(name)

    def rows(self, names: Sequence[str], rows: Iterable[int] | None) -> list[int] | None:
        """Narrow rows, None for all, to names that match; without a text they stay as they are."""
        if not self.text:
            return None if rows is None else list(rows)
        if names is not self._names:  # folding 100,000 names takes longer than searching them
            self._names, self._folded = names, [_folded(name) for name in names]
        folded, text = self._folded, self.text
        return [row for row in (range(len(folded)) if rows is None else rows) if text in folded[row]]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()  # macOS takes accented letters apart
