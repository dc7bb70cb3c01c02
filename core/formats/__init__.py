"""Mask formats: what they are called, how masks are written in them, and read."""

from core.formats.border_use import BORDER_USES, BorderUse
from core.formats.format import Format, FormatOptions
from core.formats.table import FORMATS

__all__ = ["BORDER_USES", "FORMATS", "BorderUse", "Format", "FormatOptions"]
