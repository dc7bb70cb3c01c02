"""Tags, notes, flags and reasons for skips of the photos of a project."""

from collections.abc import Callable, Iterable
from typing import Any

from core.project.database.photo_row import PhotoRow
from core.project.layout import Layout
from core.project.photos import Photos
from core.project.remarks import Remarks, checked, tag_key, to_fields
from core.project.states import PhotoEntry

RemarkEdit = Callable[[Remarks], Remarks]
"""Returns changed remarks, such as those of a photo with one more tag."""


class RemarkStore:
    """Changes what is noted about photos; every change is in the project's log, so that it can be taken back.

    Every method may be called from any thread, and waits for no mask that is being saved.
    """

    def __init__(self, layout: Layout, photos: Photos) -> None:
        self._layout = layout
        self._photos = photos

    def change(self, name: str, edit: RemarkEdit) -> PhotoEntry:
        """Change the remarks of a photo; its entry is returned as it is then.

        Raises
        ------
        ProjectError
            If something is too long (`RemarkError`), the folder is read-only, or the database cannot be written; then
            nothing has changed.
        """
        self._layout.require_writable()

        def changes(row: PhotoRow) -> dict[str, Any]:
            before, after = row.remarks, checked(edit(row.remarks))
            return {} if before == after else to_fields(after)

        return self._photos.amend(name, changes)

    def tags(self) -> dict[str, int]:
        """Return the tags that photos have, each with the number of its photos, the most frequent first."""
        return count_tags(entry.tags for entry in self._photos.entries())


def count_tags(tagged: Iterable[Iterable[str]]) -> dict[str, int]:
    """Count tags over photos, the most frequent first; spellings that differ in capitals count as the first one."""
    spelled: dict[str, str] = {}
    counts: dict[str, int] = {}
    for tags in tagged:
        for tag in tags:
            key = tag_key(tag)
            spelled.setdefault(key, tag)
            counts[key] = counts.get(key, 0) + 1
    ranked = sorted(counts, key=lambda key: (-counts[key], key))
    return {spelled[key]: counts[key] for key in ranked}
