"""Finds photos by a part of their names."""

import unicodedata
from collections.abc import Iterable, Sequence


class NameSearch:
    """A text, and which names contain it, in capitals or not; an empty text is in every name."""

    def __init__(self) -> None:
        self.text = ""
        self._names: Sequence[str] = ()
        self._folded: list[str] = []

    def set_text(self, text: str) -> None:
        """Look for another text; spaces around it do not count."""
        self.text = _folded(text.strip())

    def matches(self, name: str) -> bool:
        """Whether a name contains the text."""
        return not self.text or self.text in _folded(name)

    def rows(self, names: Sequence[str], rows: Iterable[int] | None) -> list[int] | None:
        """Return the rows, None meaning all, of the names that contain the text; what was given if there is no text."""
        if not self.text:
            return None if rows is None else list(rows)
        if names is not self._names:  # folding 100,000 names takes longer than searching them
            self._names, self._folded = names, [_folded(name) for name in names]
        folded, text = self._folded, self.text
        return [row for row in (range(len(folded)) if rows is None else rows) if text in folded[row]]


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()  # macOS takes accented letters apart
