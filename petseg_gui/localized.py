"""Numbers and dates as the language of the window writes them; in English as Python does."""

import re
import string
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from petseg_gui.languages import is_translated

_NUMBER = re.compile(r"(?P<grouped>,)?(\.(?P<places>\d+)(?P<kind>[f%]))?")
_BEFORE_PERCENT = {
    QLocale.Language.German: "\N{NO-BREAK SPACE}",
    QLocale.Language.Spanish: "\N{NO-BREAK SPACE}",
    QLocale.Language.French: "\N{NARROW NO-BREAK SPACE}",
}
_CAPITAL_NOUNS = QLocale.Language.German
_WITHOUT_SPACES = (QLocale.Language.Chinese, QLocale.Language.Japanese)


def filled(template: str, values: Mapping[str, object]) -> str:
    """Return a template with its fields filled in."""
    return _Formatter().vformat(template, (), values) if is_translated() else template.format(**values)


def figure(value: float | datetime, spec: str = ",") -> str:
    """Return a number or a time as a text: `figure(0.5, ".1%")`; the format is one of Python's."""
    return _Formatter().format_field(value, spec) if is_translated() else format(value, spec)


def sentences(*parts: str) -> str:
    """Return sentences, translated, as one text; empty ones are left out."""
    return ("" if QLocale().language() in _WITHOUT_SPACES else " ").join(filter(None, parts))


def listed(parts: Iterable[str]) -> str:
    """Return texts as a list in one line."""
    texts = list(parts)
    if QLocale().language() in _WITHOUT_SPACES:
        return "、".join(texts)
    return ("; " if is_translated() and any("," in text for text in texts) else ", ").join(texts)


def within_sentence(title: str) -> str:
    """Return a translated title as a part of a sentence, where titles begin with a capital letter and words do not."""
    if not is_translated():
        return title.lower()
    return title if QLocale().language() == _CAPITAL_NOUNS else uncapitalized(title)


def uncapitalized(text: str) -> str:
    """Return a translated text that is no noun with a small letter at its beginning."""
    return f"{text[:1].lower()}{text[1:]}"


class _Formatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, datetime) and format_spec:
            return _time(value, format_spec)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        known = _NUMBER.fullmatch(format_spec)
        if is_number and known and format_spec:
            return _number(value, known)
        return str(super().format_field(value, format_spec))


def _number(value: float, spec: re.Match[str]) -> str:
    locale = QLocale()
    if not spec["grouped"]:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if spec["kind"] is None:
        return locale.toString(int(value))
    is_share = spec["kind"] == "%"
    text = locale.toString(100 * value if is_share else float(value), "f", int(spec["places"]))
    return f"{text}{_BEFORE_PERCENT.get(locale.language(), '')}{locale.percent()}" if is_share else text


def _time(moment: datetime, spec: str) -> str:
    """Return a time by a format of `strftime`, its date as it is written where the user lives."""
    locale = QLocale()
    day = QDate(moment.year, moment.month, moment.day)
    written = QDateTime(day, QTime(moment.hour, moment.minute, moment.second))
    date_format = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if "yyyy" not in date_format:
        date_format = date_format.replace("yy", "yyyy")
    parts = {
        "%Y-%m-%d": locale.toString(day, date_format),
        "%H:%M:%S": locale.toString(written, "HH:mm:ss"),
        "%H:%M": locale.toString(written, "HH:mm"),
        "%b": locale.monthName(moment.month, QLocale.FormatType.ShortFormat),
    }
    for part, text in parts.items():
        spec = spec.replace(part, text)
    return spec
