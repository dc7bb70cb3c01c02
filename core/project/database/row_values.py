"""How SQLite keeps what a row holds: names of files as bytes, as they need not be valid text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any


def to_bytes(name: str) -> bytes:
    """Encode a file name: names that are not valid text, from old archives, belong to photos too."""
    return name.encode("utf-8", "surrogatepass")


def from_bytes(value: Any) -> Any:
    """Decode a file name; other values stay as they are."""
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # from a damaged file; no photo has such a name
        return value.decode("utf-8", "replace")


def as_stored(values: Mapping[str, Any]) -> Iterator[Any]:
    """Yield the values of fields of a `PhotoRow`."""
    for field, value in values.items():
        yield to_bytes(value) if field == "mask_file" and value is not None else value


def upsert(columns: Sequence[str]) -> str:
    """Return the statement that sets columns of a photo's row, which is made if need be."""
    placeholders = ", ".join("?" for _ in columns)
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns)
    return (
        f"INSERT INTO photos (name, {', '.join(columns)}) VALUES (?, {placeholders}) "  # noqa: S608 - fixed names
        f"ON CONFLICT (name) DO UPDATE SET {updates}"
    )
