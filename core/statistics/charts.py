"""Charts as SVG, to be put into a page as they are; every text in them is escaped."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import accumulate

_WIDTH, _HEIGHT = 640, 220
_LEFT, _TOP, _BOTTOM = 8, 34, 24
_MAX_LABELS = 12
_MAX_VALUES = 16
_STRIP = 26


@dataclass(frozen=True)
class Bar:
    """A bar of a chart, or a part of a strip.

    Attributes
    ----------
    label : str
        Below the bar.
    value : float
        0 or more.
    text : str
        The value for reading.
    """

    label: str
    value: float
    text: str


def bar_chart(title: str, bars: Sequence[Bar]) -> str:
    """Return upright bars with their labels; of many labels only some are shown, all as tool tips."""
    highest = max((bar.value for bar in bars), default=0) or 1
    step = (_WIDTH - 2 * _LEFT) / max(1, len(bars))
    every = -(-len(bars) // _MAX_LABELS)
    parts = []
    for index, bar in enumerate(bars):
        height = (_HEIGHT - _TOP - _BOTTOM) * bar.value / highest
        left, top = _LEFT + index * step, _HEIGHT - _BOTTOM - height
        parts.append(_rect(left + step * 0.1, top, step * 0.8, height, "bar", f"{bar.label}: {bar.text}"))
        if index % every == 0:
            parts.append(_text(left + step / 2, _HEIGHT - 8, bar.label))
        if len(bars) <= _MAX_VALUES and bar.value:
            parts.append(_text(left + step / 2, top - 4, bar.text))
    return _svg(title, _HEIGHT, parts)


def strip_chart(title: str, parts: Sequence[Bar]) -> str:
    """Return one bar that is divided into parts by their values, with a legend below."""
    total = sum(part.value for part in parts) or 1
    width = _WIDTH - 2 * _LEFT
    starts = [0.0, *accumulate(part.value for part in parts)]
    shapes = []
    for index, (start, part) in enumerate(zip(starts, parts, strict=False)):
        tip = f"{part.label}: {part.text}"
        left = _LEFT + width * start / total
        shapes.append(_rect(left, _TOP, width * part.value / total, _STRIP, f"part{index}", tip))
        column = _LEFT + index * width / len(parts)
        shapes.append(_rect(column, _TOP + _STRIP + 14, 10, 10, f"part{index}", tip))
        shapes.append(_text(column + 15, _TOP + _STRIP + 23, tip, "start"))
    return _svg(title, _TOP + _STRIP + 34, shapes)


def _svg(title: str, height: int, parts: Sequence[str]) -> str:
    name = escape(title)
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{name}">'
        f'<text class="title" x="{_LEFT}" y="16">{name}</text>{"".join(parts)}</svg>'
    )


def _rect(left: float, top: float, width: float, height: float, kind: str, tip: str) -> str:
    return (
        f'<rect class="{kind}" x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}">'
        f"<title>{escape(tip)}</title></rect>"
    )


def _text(left: float, base: float, text: str, anchor: str = "middle") -> str:
    return f'<text x="{left:.1f}" y="{base:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
