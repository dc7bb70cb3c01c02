"""The window's languages other than English: which one to use, and what Qt needs for it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from resources import TRANSLATIONS

LANGUAGES: Mapping[str, str] = {
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""What they call themselves, by what Qt and the files in `resources/translations` call them."""
SYSTEM = "system"


def install_language(application: QCoreApplication, chosen: str) -> None:
    """Switch the application to a language: one of `LANGUAGES`, English or that of the system.

    Call it before the first widget is made. In English nothing is loaded, and texts and numbers stay as they are in
    the source.
    """
    wanted = QLocale.system().uiLanguages() if chosen == SYSTEM else [chosen]
    language = first_known(wanted)
    if not _load(application, "petseg", language, str(TRANSLATIONS)):
        language = ""
    QLocale.setDefault(_locale_for(language))
    if language:
        _load(application, "qtbase", language, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def first_known(wanted: Sequence[str]) -> str:
    """Return the first of some languages that PetSeg speaks, as in `LANGUAGES`; empty for English.

    Traditional Chinese is not taken for the simplified one, though Qt lists "zh" after "zh-Hant-TW".
    """
    for position, tag in enumerate(wanted):
        if any(before.startswith(f"{tag}-") for before in wanted[:position]):
            continue
        locale = QLocale(tag)
        if locale.language() == QLocale.Language.English:
            break
        for known in LANGUAGES:
            if _kind(locale) == _kind(QLocale(known)):
                return known
    return ""


def is_translated() -> bool:
    """Whether the window speaks another language than English."""
    return _kind(QLocale()) in _TRANSLATED


def _load(application: QCoreApplication, name: str, language: str, folder: str) -> bool:
    if not language:
        return False
    translator = QTranslator(application)
    return translator.load(f"{name}_{language}", folder) and application.installTranslator(translator)


def _locale_for(language: str) -> QLocale:
    """Return how numbers and dates are written: as the system has it, if that is a locale of the same language."""
    system = QLocale.system()
    if language:
        return system if _kind(system) == _kind(QLocale(language)) else QLocale(language)
    if system.language() in (QLocale.Language.English, QLocale.Language.C):
        return system
    return QLocale(QLocale.Language.English, system.territory())


def _kind(locale: QLocale) -> tuple[QLocale.Language, QLocale.Script]:
    """Return what tells languages apart: Chinese is written in two scripts."""
    return locale.language(), locale.script()


_TRANSLATED = frozenset(_kind(QLocale(language)) for language in LANGUAGES)
