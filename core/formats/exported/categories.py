"""Which names of categories a format can write."""

from core.errors import ExportError
from core.formats.format import FormatOptions
from core.paths import readable_name

MAX_CATEGORIES = 254
"""Class indices of 8 bits, without one for the background and one for the border."""


def require_categories(options: FormatOptions, *, taken: tuple[str, ...] = (), separators: str = "") -> None:
    """Refuse categories that have no class index of 8 bits, or whose names a format gives another meaning.

    Parameters
    ----------
    options : FormatOptions
    taken : tuple of str
        Names that the format has for other classes, such as "background".
    separators : str
        Characters that mean something else where the format lists names.

    Raises
    ------
    ExportError
    """
    if len(options.categories) > MAX_CATEGORIES:
        raise ExportError(
            "there are {count} categories, more than this format has room for ({most})",
            remedy="Export with one category for all photos, or in another format.",
            count=len(options.categories),
            most=MAX_CATEGORIES,
        )
    for name in options.categories:
        if name.casefold() in taken:
            raise ExportError(
                "no category may be called {name} in this format", remedy="Choose another name for it.", name=name
            )
        if not name.strip() or not name.isprintable() or set(name) & set(separators):
            raise ExportError(
                "this format cannot write a category that is called {name}",
                remedy="Use letters, digits, spaces, - and _ in names of categories.",
                name=repr(readable_name(name)),
            )
