import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

import resources
from petseg_gui import icons, theme

DRAWN = sorted(path.stem for path in resources.ICONS.glob("*.svg") if path.stem != "petseg")


def luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours_of(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


@pytest.mark.parametrize("name", DRAWN)
def test_an_icon_takes_the_colour_it_is_given(qapp, name):
    image = icons.tinted_pixmap(name, 48, QColor("#ff00ff")).toImage()
    assert colours_of(image) == {"#ff00ff"}


def test_an_icon_follows_the_palette(qapp):
    before = qapp.palette()
    try:
        icon = icons.icon("brush")
        for dark in (False, True):
            palette = theme.make_palette(dark=dark)
            QApplication.setPalette(palette)
            text = palette.color(QPalette.ColorRole.ButtonText).name()
            assert text in colours_of(icon.pixmap(QSize(48, 48)).toImage())
    finally:
        QApplication.setPalette(before)


def test_a_copied_icon_still_draws(qapp):
    copy = QIcon(icons.icon("eraser"))
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    copy.paint(painter, image.rect())
    painter.end()
    assert colours_of(image)


def test_a_disabled_icon_is_fainter(qapp):
    icon = icons.icon("brush")
    assert icon.pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage() != icon.pixmap(QSize(32, 32)).toImage()


@pytest.mark.parametrize("dark", [False, True])
def test_texts_can_be_read(dark):
    palette = theme.make_palette(dark=dark)
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button), (role.HighlightedText, role.Highlight), (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Button), (role.Link, role.Window), (role.ToolTipText, role.ToolTipBase),
    ]  # fmt: skip
    for text, ground in pairs:
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", ["todo", "proposed", "corrected", "reviewed", "skipped", "info", "warning", "error"])
def test_states_and_messages_can_be_read(dark, name):
    palette = theme.make_palette(dark=dark)
    assert contrast(theme.tone(name, palette), palette.color(QPalette.ColorRole.Base)) >= 4.5


def test_a_theme_is_dark_or_light(qapp):
    before = qapp.palette()
    try:
        theme.apply_theme(qapp, "dark")
        assert theme.is_dark(qapp.palette())
        theme.apply_theme(qapp, "light")
        assert not theme.is_dark(qapp.palette())
    finally:
        theme.apply_theme(qapp, "system")
        qapp.setPalette(before)
