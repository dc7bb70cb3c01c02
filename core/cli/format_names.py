"""Names of formats as they are typed; the formats are loaded only to look one up."""

import argparse
from collections.abc import Callable, Mapping

from core.cli.parser import did_you_mean


def exported_format(text: str) -> str:
    """Parse the name of a format that masks are written in."""
    return _known(text, exported_formats())


def imported_format(text: str) -> str:
    """Parse the name of a format that masks are read from."""
    return _known(text, imported_formats())


def exported_formats() -> list[str]:
    """Return the names of formats that masks are written in."""
    from core.formats import FORMATS

    return [key for key, row in FORMATS.items() if row.write_photo is not None]


def imported_formats() -> list[str]:
    """Return the names of formats that masks are read from."""
    from core.formats import FORMATS

    return [key for key, row in FORMATS.items() if row.reader is not None]


LISTS: Mapping[object, Callable[[], list[str]]] = {
    exported_format: exported_formats,
    imported_format: imported_formats,
}
"""What parses a name, with what lists all names: for shells that complete one."""


def _known(text: str, known: list[str]) -> str:
    if text not in known:
        raise argparse.ArgumentTypeError(
            f"unknown format {text!r}{did_you_mean(text, known)}; there are {', '.join(known)}"
        )
    return text
