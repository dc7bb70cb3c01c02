"""Translation of the window's texts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core import errors
from core.paths import readable
from petseg_gui.localized import filled

_CONTEXT = "PetSeg"
_STORED = "stored"
"""Disambiguation for texts that may have no translation; absent from all catalogues."""
_TEXT_FIELDS = ("reason", "what")
"""Fields of errors that are texts themselves."""


def tr(text: str, /, **values: object) -> str:
    """Return a text in the user's language, with its fields filled in.

    Every text goes through this function where it is shown.

    Parameters
    ----------
    text : str
        The English template, which is the key of its translation: a literal, or an entry of a table of literals.
    **values : object
        The fields, as in `tr("Photo {row} of {total}", row=2, total=25)`. Without any, the text is taken literally.
    """
    translated = QCoreApplication.translate(_CONTEXT, text)
    return readable(filled(translated, values)) if values else translated


def tr_stored(text: str) -> str:
    """Return a text from a file, translated if it is one of PetSeg's own; a model's title may be anybody's."""
    return QCoreApplication.translate(_CONTEXT, text, _STORED)


def error_text(error: BaseException, otherwise: str = "Something failed unexpectedly", **values: object) -> str:
    """Return the text to show for an error; `otherwise` says in English what failed, with `values` as its fields."""
    return readable(errors.error_text(error, tr(otherwise, **values), _translate))


def problem_text(error: errors.ImageError) -> str:
    """Return why a photo cannot be used, for places that name the photo themselves."""
    return readable(error.text(_translate, names_file=False))


def reason_text(error: OSError) -> str:
    """Return why the system refused, as part of a sentence."""
    return tr_stored(errors.reason_of(error))


def _translate(template: str, values: Mapping[str, object]) -> str:
    return tr(template, **{name: _known(name, value) for name, value in values.items()})


def _known(name: str, value: object) -> object:
    """Return a field of an error, translated if it is a known reason or another error."""
    if isinstance(value, errors.PetsegError):
        return _translate(value.problem_template, value.values)
    return tr_stored(value) if name in _TEXT_FIELDS and isinstance(value, str) else value
