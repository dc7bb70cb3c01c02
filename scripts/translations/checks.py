"""What can be wrong with a translation without knowing the language."""

import re
import string
from collections.abc import Iterator

from petseg_gui.localized import is_format
from scripts.translations.same_texts import is_same_on_purpose

_MNEMONIC = re.compile(r"&(?=[^\s&])")
_ESCAPED = re.compile("&&")
_WITHOUT_SPACES = ("ja", "zh_CN")


def problems_of(language: str, source: str, translation: str) -> Iterator[str]:
    """Yield what is wrong with the translation of a text, in English."""
    if not translation.strip():
        yield "it is empty"
        return
    if translation == source and not is_same_on_purpose(language, source):
        yield "it is the English text"
    try:
        fields, expected = _fields(translation), _fields(source)
    except ValueError as error:
        yield f"it or the English text is no template: {error}"
        return
    if fields != expected:
        yield f"its fields are {sorted(fields)} instead of {sorted(expected)}"
    for _, spec, _ in sorted(fields):
        if not is_format(spec):
            yield f"it has an unknown format: {spec}"
    if _mnemonics(translation) != _mnemonics(source):
        yield f"it has {_mnemonics(translation)} mnemonics instead of {_mnemonics(source)}"
    for ends in (("…",), (":", "："), (".", "。")):
        if source.rstrip().endswith(ends[0]) != translation.rstrip().endswith(ends):
            yield f"only one of both ends with {ends[0]}"
    if source[:1].isspace() > translation[:1].isspace() and language not in _WITHOUT_SPACES:
        yield "it lacks the space before it"
    if source[:1].isspace() < translation[:1].isspace() or source[-1:].isspace() != translation[-1:].isspace():
        yield "it has a space around it, or lacks one"


def _fields(template: str) -> set[tuple[str, str, str]]:
    """Return the fields of a template with their formats."""
    parts = string.Formatter().parse(template)
    return {(name, spec or "", conversion or "") for _, name, spec, conversion in parts if name is not None}


def _mnemonics(text: str) -> int:
    return len(_MNEMONIC.findall(_ESCAPED.sub("", text)))
