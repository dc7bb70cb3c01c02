"""Lists the photos below a folder, in natural order."""

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from core.errors import ImageError, reason_of

EXTENSIONS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"})
_EXCLUDED = "annotations"

_NaturalKey = tuple[str | int | float, ...]
_NameKey = tuple[_NaturalKey, str, str]


def list_images(folder: Path) -> list[Path]:
    """Return the photos below a folder, in natural order, without those in hidden folders and `annotations`.

    Raises
    ------
    ImageError
        If the folder is missing or cannot be read; sub-folders that cannot be read are skipped.
    """
    found: list[tuple[tuple[_NameKey, ...], Path]] = []
    keys_of: dict[str, tuple[_NameKey, ...]] = {os.fspath(folder): ()}
    # Links to folders are not followed: one that leads back up would never end.
    for parent, folders, names in os.walk(folder, onerror=_refuse_unless_below(folder)):
        folders[:] = [name for name in folders if not name.startswith(".") and name != _EXCLUDED]
        keys = keys_of.pop(parent)
        keys_of.update((os.path.join(parent, name), (*keys, _name_key(name))) for name in folders)
        found += [((*keys, _name_key(name)), Path(parent, name)) for name in names if is_image_name(name)]
    return [path for _, path in sorted(found)]


def is_image_name(name: str) -> bool:
    """Whether a file of this name counts as a photo."""
    return not name.startswith(".") and os.path.splitext(name)[1].lower() in EXTENSIONS


def _name_key(name: str) -> _NameKey:
    """Return the sort key of a file or folder name: `a2` before `a10`, `a.jpg` before `a1.jpg`; unique."""
    stem, extension = os.path.splitext(name)
    return _natural_key()(stem), extension.lower(), name


@cache
def _natural_key() -> Callable[[str], _NaturalKey]:
    from natsort import natsort_keygen, ns  # slow to import: with the first listing, in the background

    key: Callable[[str], _NaturalKey] = natsort_keygen(alg=ns.IGNORECASE)
    return key


def _refuse_unless_below(folder: Path) -> Callable[[OSError], None]:
    def onerror(error: OSError) -> None:
        if error.filename is not None and Path(error.filename) == Path(folder):
            raise ImageError(
                "the folder cannot be read ({reason})",
                path=folder,
                remedy="Check that it exists and that you may open it.",
                reason=reason_of(error),
            ) from error

    return onerror
