"""The light and dark theme, and the colours of states and messages.

`QStyleHints.setColorScheme` switches title bars and native dialogs where the platform supports it. Plain X11 ignores
it, so the palette is our own. The classes of a mask have the same colours in both themes.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from petseg_gui.models.settings import Theme

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

_ROLES = (
    QPalette.ColorRole.Window,
    QPalette.ColorRole.Base,
    QPalette.ColorRole.AlternateBase,
    QPalette.ColorRole.Button,
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.PlaceholderText,
    QPalette.ColorRole.Highlight,
    QPalette.ColorRole.HighlightedText,
    QPalette.ColorRole.Link,
    QPalette.ColorRole.Light,
    QPalette.ColorRole.Midlight,
    QPalette.ColorRole.Mid,
    QPalette.ColorRole.Dark,
    QPalette.ColorRole.Shadow,
)
_LIGHT = (
    "#f2f3f4", "#ffffff", "#f7f8f8", "#fbfbfc", "#1c1f23", "#5f656e", "#0f766e", "#ffffff", "#0b5f59",
    "#ffffff", "#e6e8ea", "#c3c7cc", "#9aa0a8", "#70767e",
)  # fmt: skip
_DARK = (
    "#23262b", "#1a1c20", "#202328", "#31353c", "#e8eaed", "#bec4cd", "#13796f", "#ffffff", "#63cfc2",
    "#454a53", "#3a3f47", "#4a505a", "#14161a", "#000000",
)  # fmt: skip

_TONES = {
    "todo": ("#5f656e", "#a3a9b2"),
    "proposed": ("#7a3fc0", "#c39bff"),
    "corrected": ("#1757b8", "#83b4ff"),
    "reviewed": ("#1b7a37", "#4cc06c"),
    "skipped": ("#5f656e", "#a3a9b2"),
    "no-pet": ("#8f5a00", "#f0b64d"),
    "info": ("#0f766e", "#63cfc2"),
    "warning": ("#8f5a00", "#f0b64d"),
    "error": ("#b3261e", "#ff8a80"),
}
"""Colours of states and messages in the light and the dark theme; an icon or text always carries the meaning too."""


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Apply a theme to the whole application; `system` follows the desktop."""
    hints = app.styleHints()
    if hints.colorScheme() != _SCHEMES[theme] or theme == "system":
        hints.setColorScheme(_SCHEMES[theme])
    dark = theme == "dark" or (theme == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
    palette = make_palette(dark=dark)
    if app.palette() != palette:
        app.setPalette(palette)


def make_palette(*, dark: bool) -> QPalette:
    """Return the colours of all widgets."""
    palette = QPalette()
    for role, colour in zip(_ROLES, _DARK if dark else _LIGHT, strict=True):
        palette.setColor(role, QColor(colour))
    text = palette.color(QPalette.ColorRole.WindowText)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.ToolTipText):
        palette.setColor(role, text)
    palette.setColor(QPalette.ColorRole.ToolTipBase, palette.color(QPalette.ColorRole.Button))
    palette.setColor(QPalette.ColorRole.Accent, palette.color(QPalette.ColorRole.Highlight))
    _fade_disabled(palette)
    return palette


def is_dark(palette: QPalette) -> bool:
    """Return whether text is lighter than its background."""
    return palette.windowText().color().lightness() > palette.window().color().lightness()


def tone(name: str, palette: QPalette) -> QColor:
    """Return the readable colour of a state (`todo`, ...) or a message level (`info`, ...) on a palette."""
    return QColor(_TONES[name][is_dark(palette)])


def tone_on_dark(name: str) -> QColor:
    """Return the colour of a state or a message level that is readable on dark ground, as over a photo."""
    return QColor(_TONES[name][1])


def _fade_disabled(palette: QPalette) -> None:
    window = palette.window().color()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, mixed(palette.color(role), window, 0.55))
    grey = palette.color(QPalette.ColorRole.Mid)
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, grey)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a mix of two colours, with `share` (0..1) of the other."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
