"""The application speaking other languages than English."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from petseg_gui.languages import install_language


@contextmanager
def spoken(application: QApplication, language: str) -> Iterator[None]:
    """Have the application speak a language, and English again afterwards."""
    locale, before = QLocale(), set(application.findChildren(QTranslator))
    install_language(application, language)
    try:
        yield
    finally:
        for translator in set(application.findChildren(QTranslator)) - before:
            application.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(locale)


class LongTexts(QTranslator):
    """A language in which every text of the window is half as long again as in English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return text + "é" * (len(text) * 2 // 5) if context == "PetSeg" and text.strip() else None
