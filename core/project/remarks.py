"""What a person notes about a photo besides its mask: tags, a note, a flag, and why it was skipped."""

import json
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from core.errors import RemarkError

MAX_TAG = 40
"""Characters of a tag."""
MAX_TAGS = 32
"""Tags of a photo."""
MAX_NOTE = 2000
MAX_REASON = 200
MAX_TITLE = 300
"""Of a model version; file names, which some come from, are shorter."""

TAG_SEPARATOR = ","
"""Between tags where a person types several, and in tables; no tag contains it."""
USUAL_TAGS = ("cat", "dog")
"""Offered in every folder."""
SKIP_REASONS = ("No animal", "Blurred", "Several animals")
"""Offered in every folder; a person may write others."""

_STORED_SEPARATOR = "\n"
_LINES = "\n"
_DROPPED = frozenset({"Cc", "Cs"})
"""Unicode categories that are no text: control characters, and halves of surrogate pairs."""


class Remarks(NamedTuple):
    """What is noted about one photo.

    Attributes
    ----------
    tags : tuple of str
        In the order in which they were given; none twice, whatever its capitals.
    note : str
        Plain text, perhaps of several lines; empty for none.
    flagged : bool
        Whether somebody wants to come back to the photo.
    skip_reason : str or None
        Why it was skipped; it stays stored when the photo is taken up again.
    """

    tags: tuple[str, ...] = ()
    note: str = ""
    flagged: bool = False
    skip_reason: str | None = None


NO_REMARKS = Remarks()


def clean_tag(text: str) -> str:
    """Return a tag as it is stored: on one line, without separators and what is no text; may be empty."""
    return unicodedata.normalize("NFC", " ".join(_text_of(text.replace(TAG_SEPARATOR, " ")).split()))


def clean_note(text: str) -> str:
    """Return a note as it is stored: lines without what is no text, nor spaces around all of it."""
    lines = text.replace("\r\n", _LINES).replace("\r", _LINES).split(_LINES)
    return unicodedata.normalize("NFC", _LINES.join(map(_text_of, lines)).strip())


def clean_reason(text: str) -> str | None:
    """Return the reason for a skip as it is stored, on one line; None for an empty one."""
    return unicodedata.normalize("NFC", " ".join(_text_of(text).split())) or None


def split_tags(text: str) -> tuple[str, ...]:
    """Return the tags of a text in which a person has separated them by commas."""
    return unique_tags(text.split(TAG_SEPARATOR))


def joined_tags(tags: Iterable[str]) -> str:
    """Return tags as one text, which `split_tags` takes apart."""
    return f"{TAG_SEPARATOR} ".join(tags)


def unique_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return tags cleaned, each once in the spelling that comes first; empty ones are dropped."""
    found: dict[str, str] = {}
    for tag in map(clean_tag, tags):
        found.setdefault(tag_key(tag), tag)
    found.pop("", None)
    return tuple(found.values())


def tag_key(tag: str) -> str:
    """Return what the spellings of a tag have in common that differ in capitals alone."""
    return unicodedata.normalize("NFC", clean_tag(tag).casefold())


def checked(remarks: Remarks) -> Remarks:
    """Return remarks as they are stored.

    Raises
    ------
    RemarkError
        If something is too long, without a path.
    """
    tags, note, reason = (
        unique_tags(remarks.tags),
        checked_note(remarks.note),
        clean_reason(remarks.skip_reason or ""),
    )
    if any(len(tag) > MAX_TAG for tag in tags):
        raise RemarkError("the tag is longer than {limit} characters", remedy="Choose a shorter one.", limit=MAX_TAG)
    if len(tags) > MAX_TAGS:
        raise RemarkError("a photo has {limit} tags at most", remedy="Remove one of them first.", limit=MAX_TAGS)
    if len(reason or "") > MAX_REASON:
        raise RemarkError("the reason is longer than {limit} characters", remedy="Shorten it.", limit=MAX_REASON)
    return Remarks(tags, note, remarks.flagged, reason)


def checked_note(text: str) -> str:
    """Return a note as it is stored; raises RemarkError if it is too long."""
    note = clean_note(text)
    if len(note) > MAX_NOTE:
        raise RemarkError("the note is longer than {limit} characters", remedy="Shorten it.", limit=MAX_NOTE)
    return note


def checked_title(text: str) -> str:
    """Return the title of a model version as it is stored, on one line; raises RemarkError if it is too long."""
    title = clean_reason(text) or ""
    if len(title) > MAX_TITLE:
        raise RemarkError("the title is longer than {limit} characters", remedy="Shorten it.", limit=MAX_TITLE)
    return title


def with_tags(remarks: Remarks, tags: Iterable[str]) -> Remarks:
    """Add tags; those that are there already stay as they are."""
    return remarks._replace(tags=unique_tags((*remarks.tags, *tags)))


def without_tags(remarks: Remarks, tags: Iterable[str]) -> Remarks:
    """Remove tags, in whatever capitals."""
    removed = set(map(tag_key, tags))
    return remarks._replace(tags=tuple(tag for tag in remarks.tags if tag_key(tag) not in removed))


def merged(mine: Remarks, theirs: Remarks) -> Remarks:
    """Add another person's remarks to mine; where there is room for one only, and for tags too many, mine stay."""
    tags = with_tags(mine, theirs.tags).tags[: max(MAX_TAGS, len(mine.tags))]
    flagged = mine.flagged or theirs.flagged
    return Remarks(tags, mine.note or theirs.note, flagged, mine.skip_reason or theirs.skip_reason)


def has_tag(tags: Iterable[str], tag: str) -> bool:
    """Whether a tag is among tags, in whatever capitals."""
    key = tag_key(tag)
    return any(tag_key(each) == key for each in tags)


def taken_back(now: Remarks, before: Remarks, after: Remarks) -> Remarks:
    """Return remarks without a change from `before` to `after`, as far as nothing has changed the same field since."""
    fields: dict[str, Any] = {
        field: old
        for field, old, new, present in zip(Remarks._fields, before, after, now, strict=True)
        if old != new and present == new
    }
    return now._replace(**fields)


# In the database


def to_fields(remarks: Remarks) -> dict[str, Any]:
    """Return the fields of a `PhotoRow` that hold remarks: None for what there is not."""
    return {
        "tags": _STORED_SEPARATOR.join(remarks.tags) or None,
        "note": remarks.note or None,
        "flagged": int(remarks.flagged) or None,
        "skip_reason": remarks.skip_reason,
    }


def from_fields(tags: str | None, note: str | None, flagged: object, skip_reason: str | None) -> Remarks:
    """Return the remarks that fields of a `PhotoRow` hold; what nobody can have entered is left out."""
    listed = () if tags is None else unique_tags(tags.split(_STORED_SEPARATOR))
    kept = tuple(tag for tag in listed if len(tag) <= MAX_TAG)[:MAX_TAGS]
    return Remarks(kept, clean_note(note or "")[:MAX_NOTE], bool(flagged), clean_reason(skip_reason or ""))


def to_json(before: Remarks, after: Remarks) -> str:
    """Return a change of remarks as text for the log."""
    return json.dumps([_as_dict(before), _as_dict(after)], ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> tuple[Remarks, Remarks]:
    """Return a change of remarks that `to_json` wrote; raises ValueError, TypeError or RecursionError."""
    before, after = json.loads(text)
    return _from_dict(before), _from_dict(after)


def _as_dict(remarks: Remarks) -> dict[str, Any]:
    return {key: value for key, value in to_fields(remarks).items() if value is not None}


def _from_dict(fields: Mapping[str, Any]) -> Remarks:
    texts = [fields.get(key) for key in ("tags", "note", "skip_reason")]
    if not all(text is None or isinstance(text, str) for text in texts):
        raise ValueError("no remarks")
    tags, note, reason = texts
    return from_fields(tags, note, fields.get("flagged"), reason)


def _text_of(text: str) -> str:
    """Return the text without what is no text; tabs and the like become spaces."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_drawn(character) for character in text)


def _drawn(character: str) -> str:
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in _DROPPED else character
