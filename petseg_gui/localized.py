"""Numbers and dates as the language of the window writes them; in English as Python does."""

import re
import string
from collections.abc import Iterable, Mapping
from datetime import datetime
from numbers import Integral, Real
from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from petseg_gui.languages import is_translated

_NUMBER = re.compile(r"(?P<sign>\+)?(?P<grouped>,)?(\.(?P<places>\d+)(?P<kind>[f%]))?")
_TIME_PART = re.compile("%Y-%m-%d|%H:%M(:%S)?|%b")
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
    """Return a number or a time as a text: `figure(0.5, ".1%")`; the format is one of Python's that is known here."""
    return _Formatter().format_field(value, spec) if is_translated() else format(value, spec)


def is_format(spec: str) -> bool:
    """Whether a format of a number or a time is known here; any other raises ValueError."""
    is_time = "%" in spec and "%" not in _TIME_PART.sub("", spec)
    return is_time or _NUMBER.fullmatch(spec) is not None


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
    """Lower-case the first letter of a translated text; not for German nouns."""
    return f"{text[:1].lower()}{text[1:]}"


class _Formatter(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        is_number = isinstance(value, Real) and not isinstance(value, bool)
        if not format_spec or not (is_number or isinstance(value, datetime)):
            return str(super().format_field(value, format_spec))
        if isinstance(value, datetime):
            return _time(value, format_spec)
        known = _NUMBER.fullmatch(format_spec)
        if known is None:
            raise ValueError(f"numbers have no format {format_spec!r}")
        return _number(value, known)


def _number(value: float, spec: re.Match[str]) -> str:
    locale = QLocale()
    if not spec["grouped"]:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    sign = locale.positiveSign() if spec["sign"] and value >= 0 else ""
    if spec["kind"] is None:
        places = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
        return sign + (locale.toString(int(value)) if isinstance(value, Integral) else _real(locale, value, places))
    places = int(spec["places"])
    if spec["kind"] == "f":
        return sign + _real(locale, value, places)
    return f"{sign}{_real(locale, 100 * value, places)}{_BEFORE_PERCENT.get(locale.language(), '')}{locale.percent()}"


def _real(locale: QLocale, value: float, places: int) -> str:
    return locale.toString(float(value), "f", places)


def _time(moment: datetime, spec: str) -> str:
    """Return a time by a format of `strftime`, its date as it is written where the user lives."""
    if not is_format(spec):
        raise ValueError(f"times have no format {spec!r}")
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
    return _TIME_PART.sub(lambda part: parts[part[0]], spec)
