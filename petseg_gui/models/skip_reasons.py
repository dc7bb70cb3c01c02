"""Reasons of skips as they are shown; a folder holds the usual ones in English, whatever language is spoken."""

from core.project.remarks import SKIP_REASONS
from petseg_gui.translation import tr, tr_stored


def usual_reasons() -> list[str]:
    """Return the usual reasons, translated."""
    return [tr(reason) for reason in SKIP_REASONS]


def shown_reason(reason: str | None) -> str:
    """Return a stored reason, translated if it is a usual one; empty for none."""
    return tr_stored(reason) if reason else ""


def stored_reason(text: str) -> str:
    """Return a reason that was chosen or written, as it is stored."""
    return dict(zip(usual_reasons(), SKIP_REASONS, strict=True)).get(text.strip(), text)
