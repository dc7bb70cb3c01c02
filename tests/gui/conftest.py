"""For all tests of the window: no screen, and no window left open."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from support.asked_texts import AskedTexts

QLocale.setDefault(QLocale.c())  # numbers as in English, wherever the tests run


@pytest.fixture(scope="session")
def asked_texts(qapp: QApplication) -> Iterator[AskedTexts]:
    """Notes every text that is to be translated."""
    asked = AskedTexts()
    qapp.installTranslator(asked)
    yield asked
    qapp.removeTranslator(asked)


@pytest.fixture(autouse=True)
def every_text_is_in_the_catalogue(asked_texts: AskedTexts, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which the window shows a text that `make translations` does not find."""
    asked_texts.take_unknown()
    yield
    unknown = asked_texts.take_unknown()
    if request.node.get_closest_marker("own_texts"):
        return
    assert not unknown, f"texts that no catalogue has: {sorted(unknown)}"


@pytest.fixture(autouse=True)
def no_window_left() -> Iterator[None]:
    """Fail a test that leaves a window on the screen."""
    yield
    if QApplication.instance() is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not left, f"windows left open: {left}"
