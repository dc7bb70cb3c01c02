"""Rows of the database as they should be: whatever bytes a file holds, what is read is of the expected kinds.

Each function takes a row as SQLite returns it and returns the same row, a repaired one, or None if it is no use.
"""

import json
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from core.project.states import MASKED_STATES, SHIPPED, PhotoState

Row = tuple[Any, ...]
Clean = Callable[[Row], Row | None]

_MAX_TEXT = 4096
_MAX_LONG_TEXT = 100_000
_MAX_PHOTOS = 20_000_000
"""Characters of the names that a version was trained on."""
_MAX_INTEGER = 2**63 - 1
_STATES = frozenset(state.value for state in PhotoState)
_DECISIONS = frozenset({PhotoState.CORRECTED.value, PhotoState.REVIEWED.value, PhotoState.SKIPPED.value})
_FLAGS = (None, 0, 1)
_PENDING = frozenset(state.value for state in MASKED_STATES)


def clean_photo(row: Row) -> Row | None:
    """Check a row of `photos`; one without a usable name is dropped.

    In a damaged row nobody knows whether a mask was approved, so it counts as corrected.
    """
    name, mark, pending, digest, mask_file, model, uncertainty, size, mtime, photo_digest, has_pet, *remarks = row
    if not is_inside(name):
        return None
    decision = mark if mark is None or mark in _DECISIONS else PhotoState.CORRECTED.value
    proposal = (model, uncertainty) if _is_text(model) and _is_share(uncertainty) else (None, None)
    is_known = _is_number(size) and _is_number(mtime) and _is_text(photo_digest)
    cleaned = (
        name,
        decision,
        pending if pending is None or pending in _PENDING else PhotoState.CORRECTED.value,
        digest if _is_text(digest) else None,
        mask_file if mask_file is None or is_inside(mask_file) else None,
        *proposal,
        *((size, mtime, photo_digest) if is_known else (None, None, None)),
        has_pet if has_pet in _FLAGS else None,
        *_clean_remarks(*remarks),
    )
    if cleaned == row:
        return row
    return _unreviewed(cleaned)


def _clean_remarks(tags: Any, note: Any, flagged: Any, skip_reason: Any) -> Row:
    tags, note, skip_reason = (text if _is_text(text) else None for text in (tags, note, skip_reason))
    return tags, note, flagged if flagged in _FLAGS else None, skip_reason


def _unreviewed(row: Row) -> Row:
    name, mark, *rest = row
    return (name, PhotoState.CORRECTED.value if mark == PhotoState.REVIEWED else mark, *rest)


def are_clean_photos(rows: Sequence[Row]) -> bool:
    """Whether nothing is damaged in rows of `photos`, by columns: 100,000 rows one by one take half a second.

    False also where only a closer look would tell.
    """
    if not rows:
        return True
    (
        names, marks, pending, digests, mask_files, models, uncertainties, sizes, mtimes, photo_digests, has_pet, tags,
        notes, flags, reasons,
    ) = zip(*rows, strict=True)  # fmt: skip
    return (
        _are_inside(names)
        and _are_inside([file for file in mask_files if file is not None])
        and {None, *_DECISIONS}.issuperset(marks)
        and {None, *_PENDING}.issuperset(pending)
        and all(map(_are_texts, (digests, models, photo_digests, tags, notes, reasons)))
        and all(map(_is_share, set(uncertainties)))
        and all(map(_is_number, {*sizes, *mtimes}))
        and set(_FLAGS).issuperset((*has_pet, *flags))
    )


def _are_inside(names: Sequence[Any]) -> bool:
    if not {bytes}.issuperset(map(type, names)):
        return False
    joined = b"\n%b\n" % b"\n".join(names)
    is_usual = not any(part in joined for part in (b"\0", b"..", b"\n/", b"\n\n"))
    return not names or (is_usual and max(map(len, names)) <= _MAX_TEXT and _is_utf8(joined))


def _are_texts(values: Sequence[Any]) -> bool:
    texts = [value for value in values if value is not None]
    is_text = {str}.issuperset(map(type, texts)) and max(map(len, texts), default=0) <= _MAX_TEXT
    return is_text and _is_unicode("".join(texts))


def clean_version(row: Row) -> Row | None:
    """Check a row of `versions`; one that names no file in the folder of models is dropped."""
    id_, title, path, created, figures, kept, base, note, base_title, photos = row
    if not (_is_text(id_) and id_ and id_ != SHIPPED and _is_text(path) and _is_plain_name(path)):
        return None
    return (
        id_,
        title if _is_text(title) and title else id_,
        path,
        created if _is_text(created) and created is not None else "",
        figures if _is_long_text(figures) else "{}",
        kept if kept in (0, 1) else 0,
        base if _is_text(base) else None,
        note if _is_text(note) else None,
        base_title if _is_text(base_title) else None,
        photos if photos is None or _is_ascii(photos, _MAX_PHOTOS) else None,
    )


def clean_setting(row: Row) -> Row | None:
    """Check a row of `settings`."""
    key, value = row
    return row if key is not None and _is_text(key) and _is_text(value) else None


def clean_log_entry(row: Row) -> Row | None:
    """Check a row of `log`; what is damaged cannot be taken back."""
    number, step, at, title, photo, before, after, had_mask, kept_file, undone, digest, remarks = row
    is_text = at is not None and title is not None and all(map(_is_text, (at, title, digest)))
    is_change = before in _STATES and after in _STATES and had_mask in (0, 1) and undone in (0, 1)
    is_number = isinstance(number, int) and isinstance(step, int)
    is_file = kept_file is None or is_inside(kept_file)
    is_remarks = remarks is None or _is_long_text(remarks)
    is_row = is_text and is_change and is_number and is_file and is_remarks and is_inside(photo)
    return row if is_row else None


def clean_held_out(row: Row) -> Row | None:
    """Check a row of `held_out`; one without a usable digest still holds its photo out by name."""
    name, digest = row
    if not is_inside(name):
        return None
    return name, digest if _is_text(digest) else None


CLEAN: Mapping[str, tuple[str, Clean]] = {
    "photos": (
        "name, mark, pending, digest, mask_file, model, uncertainty, photo_size, photo_mtime, photo_digest, has_pet, "
        "tags, note, flagged, skip_reason",
        clean_photo,
    ),
    "versions": ("id, title, path, created, figures, kept, base, note, base_title, photos", clean_version),
    "settings": ("key, value", clean_setting),
    "held_out": ("name, digest", clean_held_out),
    "log": (
        "id, step, at, title, photo, before, after, had_mask, kept_file, undone, digest, remarks",
        clean_log_entry,
    ),
}
"""Columns of each table, and what checks its rows."""


def figures_of(text: str) -> dict[str, float | str]:
    """Return what a version's comparison showed, by name; nothing of what is no figure and no text."""
    try:
        figures = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(figures, dict):
        return {}
    return {
        name: value for name, value in figures.items() if (_is_text(value) and value is not None) or _is_finite(value)
    }


def names_of(text: str | None) -> tuple[str, ...]:
    """Return the names of photos that a text of the database lists; none of what is no such list."""
    try:
        names = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(name for name in names if isinstance(name, str)) if isinstance(names, list) else ()


def _is_ascii(value: Any, max_length: int) -> bool:
    return type(value) is str and len(value) <= max_length and value.isascii() and "\0" not in value


def _is_text(value: Any) -> bool:
    """Whether a value is a text of reasonable length, or None."""
    return value is None or (type(value) is str and len(value) <= _MAX_TEXT and _is_unicode(value))


def _is_long_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _MAX_LONG_TEXT and _is_unicode(value)


def _is_unicode(text: str) -> bool:
    if text.isascii():
        return "\0" not in text
    try:
        text.encode()
    except UnicodeEncodeError:  # the bytes were no UTF-8
        return False
    return "\0" not in text


def is_inside(name: Any) -> bool:
    """Whether a value is a stored file name, with forward slashes, that leads nowhere but down."""
    if type(name) is not bytes or not 0 < len(name) <= _MAX_TEXT or b"\0" in name or name.startswith(b"/"):
        return False
    if b".." in name and b".." in name.split(b"/"):
        return False
    return _is_utf8(name)


def _is_utf8(name: bytes) -> bool:
    try:
        name.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _is_plain_name(name: str | None) -> bool:
    if name is None or name in ("", ".", ".."):
        return False
    return PurePosixPath(name).name == name == PureWindowsPath(name).name


def _is_share(value: Any) -> bool:
    return value is None or (_is_finite(value) and 0 <= value <= 1)


def _is_finite(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value)


def _is_number(value: Any) -> bool:
    return value is None or (type(value) is int and abs(value) <= _MAX_INTEGER)
