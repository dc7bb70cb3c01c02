"""Finds photos by a part of their names, tags or notes."""

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence


class NameSearch:
    """Matches photos whose name or remarks contain a text, ignoring case; an empty text matches every photo.

    Parameters
    ----------
    remarks : callable
        Returns the remarks of the photos that have any, by name, as `folded` leaves them.
    """

    def __init__(self, remarks: Callable[[], Mapping[str, str]] = dict) -> None:
        self._remarks = remarks
        self.text = ""
        self._names: Sequence[str] = ()
        self._folded: list[str] = []

    def set_text(self, text: str) -> None:
        """Search for another text, without the spaces around it."""
        self.text = folded(text.strip())

    def matches(self, name: str) -> bool:
        """Whether the name or the remarks of a photo contain the text."""
        return not self.text or self.text in folded(name) or self.text in self._remarks().get(name, "")

    def rows(self, names: Sequence[str], rows: Iterable[int] | None) -> list[int] | None:
        """Narrow rows, None for all, to photos that match; without a text they stay as they are."""
        if not self.text:
            return None if rows is None else list(rows)
        if names is not self._names:  # folding 100,000 names takes longer than searching them
            self._names, self._folded = names, [folded(name) for name in names]
        shown, text = self._folded, self.text
        noted = {name for name, remarks in self._remarks().items() if text in remarks}
        chosen = range(len(shown)) if rows is None else rows
        return [row for row in chosen if text in shown[row] or (noted and names[row] in noted)]


def folded(text: str) -> str:
    """Return a text as it is compared."""
    return unicodedata.normalize("NFC", text).casefold()  # macOS takes accented letters apart
