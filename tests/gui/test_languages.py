"""The window speaks the language that was chosen, or else the first of the desktop's that it knows."""

import os
import subprocess
import sys
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox
from support.languages import spoken

from core.cancel import never
from core.errors import DeviceError, ImportedMasksError, WorkerError
from core.formats import FORMATS
from core.worker.error_report import ErrorReport
from petseg_gui.languages import LANGUAGES, first_known
from petseg_gui.models.option import option_of
from petseg_gui.models.settings import Settings, SettingsStore
from petseg_gui.translation import error_text, tr
from resources import TRANSLATIONS


@pytest.mark.parametrize(
    ("wanted", "known"),
    [
        (["de"], "de"),
        (["de-Latn-AT", "de-AT", "de"], "de"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "en"], ""),
        (["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], ""),
        (["zh-Hant-TW", "zh", "zh-Hans-CN"], "zh_CN"),
        (["it-IT", "it", "fr-FR"], "fr"),
        (["pt-BR", "pt"], ""),
        (["en-GB", "de"], ""),
        (["C"], ""),
        (["no such language"], ""),
        ([], ""),
    ],
)
def test_the_first_language_that_is_known_is_taken(wanted, known):
    assert first_known(wanted) == known


def test_the_setting_offers_every_language_and_is_kept(tmp_path):
    assert set(option_of(Settings, "language").titles) == {"system", "en", *LANGUAGES}
    store = SettingsStore(tmp_path / "settings.json")
    assert store.settings.language == "system"
    for language in ("en", *LANGUAGES):
        store.update(language=language)
        store.flush()
        assert SettingsStore(tmp_path / "settings.json").settings.language == language


def test_a_language_that_nobody_knows_is_that_of_the_system(tmp_path):
    (tmp_path / "settings.json").write_text('{"language": "tlh"}')
    assert SettingsStore(tmp_path / "settings.json").settings == Settings()


def test_there_is_a_catalogue_of_every_language():
    assert {path.stem for path in TRANSLATIONS.glob("*.qm")} == {f"petseg_{language}" for language in LANGUAGES}


@pytest.fixture
def speak(qapp):
    """Have the application speak a language until the end of the test."""
    with ExitStack() as stack:
        yield lambda language: stack.enter_context(spoken(qapp, language))


WORDS = {
    "de": ("Abbrechen", "Strg+Umschalt+Z"),
    "es": ("Cancelar", "Control+Mayúsculas+Z"),
    "fr": ("Annuler", "Ctrl+Maj+Z"),
    "ja": ("キャンセル", "Ctrl+Shift+Z"),
    "zh_CN": ("取消", "Ctrl+Shift+Z"),
}
"""What Qt writes itself: a button of a dialog, and keys."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_buttons_keys_and_numbers_are_in_the_language(qtbot, speak, language):
    speak(language)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    cancel, keys = WORDS[language]
    assert cancel in buttons.button(QDialogButtonBox.StandardButton.Cancel).text()
    assert QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText) == keys
    assert tr("Settings") != "Settings"
    assert QLocale().language() == QLocale(language).language()


def test_a_reason_that_is_an_error_itself_is_translated_too(speak, tmp_path):
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels/cat.txt").write_text("0 0.1 0.1 0.9 0.1 0.9 0.9\n0 0.1 0.1 0.9 0.9\n")
    (found,) = FORMATS["yolo"].reader.read(tmp_path, never).masks
    with pytest.raises(ImportedMasksError) as caught:
        found.load((20, 20))
    speak("de")
    assert "Zeile 2 kann nicht gelesen werden (sie hat einen Rahmen, aber kein Polygon)" in error_text(caught.value)


def test_a_reason_from_the_child_process_is_translated_too(speak):
    reason = WorkerError("line {number} cannot be read ({reason})", number=2, reason="permission denied")
    report = ErrorReport.of(DeviceError("the GPU cannot be used ({reason}); trained on the CPU", reason=reason))
    speak("de")
    text = error_text(report.error())
    assert "Zeile 2 kann nicht gelesen werden" in text
    assert "denied" not in text


@pytest.mark.parametrize("language", ["en", "system"])
def test_english_loads_nothing(qapp, speak, language):
    """The tests run in the C locale, whose language is English too."""
    before = qapp.findChildren(QTranslator)
    speak(language)
    assert qapp.findChildren(QTranslator) == before
    assert tr("Settings") == "Settings"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


START = """
from petseg_gui.app import make_application
from petseg_gui.languages import install_language
from petseg_gui.localized import figure, listed, sentences
from petseg_gui.translation import tr
application = make_application()
install_language(application, {chosen!r})
print(tr("Settings"), figure(1234.5, ",.1f"), sentences("a.", "b."), listed(["c", "d"]), sep="|")
"""


@pytest.mark.parametrize(
    ("chosen", "environment", "printed"),
    [
        ("system", {"LC_ALL": "de_DE.UTF-8"}, "Einstellungen|1.234,5|a. b.|c, d"),
        ("system", {"LC_ALL": "de_CH.UTF-8"}, "Einstellungen|1'234.5|a. b.|c, d"),
        ("system", {"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:en"}, "Paramètres|1.234,5|a. b.|c, d"),
        ("system", {"LANG": "it_IT.UTF-8"}, "Settings|1,234.5|a. b.|c, d"),
        ("system", {"LC_ALL": "zh_CN.UTF-8"}, "设置|1,234.5|a.b.|c、d"),
        ("system", {"LC_ALL": "zh_TW.UTF-8"}, "Settings|1,234.5|a. b.|c, d"),
        ("system", {"LANG": "no-such-language"}, "Settings|1,234.5|a. b.|c, d"),
        ("en", {"LC_ALL": "de_DE.UTF-8"}, "Settings|1,234.5|a. b.|c, d"),
        ("es", {"LC_ALL": "de_DE.UTF-8"}, "Configuración|1234,5|a. b.|c, d"),
    ],
)
def test_the_language_follows_the_setting_or_else_the_system(chosen, environment, printed):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LANG", "LC_"))}
    kept |= {"PYTHONIOENCODING": "utf-8"} | environment
    command = [sys.executable, "-c", START.format(chosen=chosen)]
    done = subprocess.run(command, env=kept, capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == printed
