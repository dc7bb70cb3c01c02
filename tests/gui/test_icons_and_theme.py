import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from support.contrast import SHAPE, TEXT, contrast

import resources
from petseg_gui import icons, theme

DRAWN = sorted(path.stem for path in resources.ICONS.glob("*.svg") if path.stem != "petseg")


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


ROLE = QPalette.ColorRole
GROUNDS = (ROLE.Window, ROLE.Base, ROLE.AlternateBase, ROLE.Button, ROLE.Midlight, ROLE.ToolTipBase)
TONES = ["todo", "proposed", "corrected", "reviewed", "skipped", "no-pet", "info", "warning", "error"]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(
    "text", [ROLE.WindowText, ROLE.Text, ROLE.ButtonText, ROLE.PlaceholderText, ROLE.Link, ROLE.ToolTipText]
)
def test_every_text_can_be_read_on_every_ground(dark, text):
    palette = theme.make_palette(dark=dark)
    for ground in GROUNDS:
        assert contrast(palette.color(text), palette.color(ground)) >= TEXT, ground


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", TONES)
def test_states_and_messages_can_be_read_below_the_pointer_too(dark, name):
    palette = theme.make_palette(dark=dark)
    base = palette.color(ROLE.Base)
    hovered = theme.mixed(base, palette.color(ROLE.Highlight), 0.12)
    for ground in (base, hovered, palette.color(ROLE.Window), palette.color(ROLE.AlternateBase)):
        assert contrast(theme.tone(name, palette), ground) >= TEXT


@pytest.mark.parametrize("dark", [False, True])
def test_what_is_selected_can_be_read_and_found(dark):
    palette = theme.make_palette(dark=dark)
    highlight = palette.color(ROLE.Highlight)
    assert contrast(palette.color(ROLE.HighlightedText), highlight) >= TEXT
    assert contrast(highlight, palette.color(ROLE.Base)) >= SHAPE


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
