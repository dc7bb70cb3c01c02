"""The catalogues of all languages have every text of the window and of errors, and nothing is wrong with them."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from petseg_gui.languages import LANGUAGES
from petseg_gui.main_window.action_table import ACTIONS, MENUS
from petseg_gui.main_window.action_table.action_spec import PANELS, RECENT, SEPARATOR
from petseg_gui.main_window.action_table.photo import CONTEXT_MENU
from petseg_gui.main_window.situation import Situation
from petseg_gui.plain_text import without_mnemonic
from scripts.translations.catalogue import CONTEXT, compiled_file, read_catalogue, ts_file, write_catalogue
from scripts.translations.checks import problems_of
from scripts.translations.texts import Text, all_texts

ROOT = Path(__file__).parents[1]
HINT = "`make translations` brings the catalogues up to date; docs/languages.md says more."
languages = pytest.mark.parametrize("language", LANGUAGES)
texts = cache(lambda: all_texts(ROOT))


@languages
def test_a_catalogue_has_the_texts_of_the_source(language, tmp_path):
    written = tmp_path / "petseg.ts"
    write_catalogue(written, language, texts(), read_catalogue(ts_file(language)))
    assert ts_file(language).read_text(encoding="utf-8") == written.read_text(encoding="utf-8"), HINT


@languages
def test_every_text_is_translated_and_fits(language):
    known = read_catalogue(ts_file(language))
    problems = {
        text.source: problem
        for text in texts()
        for problem in problems_of(language, text.source, known.get(text.source, ""))
    }
    assert problems == {}, HINT


@languages
def test_qt_loads_what_the_catalogue_says(language):
    translator = QTranslator()
    assert translator.load(str(compiled_file(language)))
    known = read_catalogue(ts_file(language))
    assert {source: translator.translate(CONTEXT, source) for source in known} == known, HINT


@languages
def test_qt_has_its_own_texts_in_the_language(language):
    """Buttons of dialogs and names of keys; no English text may come of a newer Qt that lacks a language."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert QTranslator().load(f"qtbase_{language}", folder)


SPECS = {spec.name: spec.text if isinstance(spec.text, str) else spec.text(Situation()) for spec in ACTIONS}
FILLED = {SEPARATOR: (), RECENT: ("Open &recent",), PANELS: ("P&hoto list", "Tool pane&l")}


def menus_in(title, entries):
    """A menu and its submenus, with the English texts of their entries."""
    texts_ = []
    for entry in entries:
        if isinstance(entry, tuple):
            yield from menus_in(*entry)
            texts_.append(entry[0])
        else:
            texts_ += FILLED[entry] if entry in FILLED else [SPECS[entry]]
    yield title, texts_


@languages
def test_mnemonics_of_a_menu_do_not_clash(language):
    translated = read_catalogue(ts_file(language))
    menus = dict(menu for top in [*MENUS, ("context menu", CONTEXT_MENU)] for menu in menus_in(*top))
    menus["menu bar"] = [title for title, _ in MENUS]
    clashes = {}
    for title, inside in menus.items():
        letters = Counter(re.findall(r"&(\w)", " ".join(translated.get(text, "") for text in inside).casefold()))
        if max(letters.values(), default=0) > 1:
            clashes[title] = [text for text in inside if letters[mnemonic_of(translated.get(text, ""))] > 1]
    assert clashes == {}


def mnemonic_of(text):
    return "".join(re.findall(r"&(\w)", text)).casefold()


# Finding texts

SOURCE = '''
"""A docstring."""
TABLE = {"a": "From a table", "b": "Another one"}
ROWS = (("key-1", "With a tuple"), ("key-2", "And one more"))

class Spec:
    name: str
    tip: str = ""

SPECS = (Spec("the-name", "A tip"), Spec("other-name", tip="Tip by name"))

def shown(key, many):
    text = "One" if key else "Many, {count}"
    return tr(text, count=1), tr(TABLE[key]), tr("Given directly"), tr("word")

def labelled(label):
    return tr(label)

def all_of_it(spec):
    yield labelled("Given to a function")
    yield tr(spec.tip).lower()
    for key, title in ROWS:
        yield tr(title)
    yield "Never shown"

class OddError(PetsegError):
    pass

def fail(error):
    raise OddError("the {thing} is odd", remedy="Mend it." if error else "Leave it.", thing="dog", reason="it barks")
'''
FOUND = [
    "From a table", "Another one", "With a tuple", "And one more", "A tip", "Tip by name", "One", "Many, {count}",
    "Given directly", "word", "Given to a function", "the {thing} is odd", "Mend it.", "Leave it.", "it barks",
]  # fmt: skip
BASE = """
class PetsegError(Exception):
    def text(self, translate):
        return translate("{problem}.", {})
"""


def test_texts_are_found_wherever_their_literals_are(tmp_path):
    for name in ("core", "petseg_gui"):
        (tmp_path / name).mkdir()
    (tmp_path / "core/errors.py").write_text(BASE)
    (tmp_path / "petseg_gui/odd.py").write_text(SOURCE)
    found = [text.source for text in all_texts(tmp_path)]
    assert set(found) == {*FOUND, "{problem}."}
    assert "Never shown" not in found
    assert not {"A docstring.", "the-name", "key-1"} & set(found)


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("Open folder", "Ordner öffnen", None),
        ("Open folder", "", "empty"),
        ("Open folder", "Open folder", "English"),
        ("PetSeg", "PetSeg", None),
        ("{count} of {total}", "{count} von {total}", None),
        ("{count} of {total}", "{total} und {count}", None),
        ("{count} of {total}", "{count}", "fields"),
        ("{count:,} photos", "{count} Fotos", "fields"),
        ("{count:,} photos", "{count Fotos", "no template"),
        ("{count photos", "{count} Fotos", "no template"),
        ("{count:05d} photos", "{count:05d} Fotos", "format"),
        ("{time:%A}", "am {time:%A}", "format"),
        ("&Open", "Öffnen", "mnemonics"),
        ("Open", "Ö&ffnen", "mnemonics"),
        ("&Open", "開く(&O)", None),
        ("Salt && pepper", "Salz && Pfeffer", None),
        ("Open…", "Öffnen", "ends with"),
        ("Format:", "Formato：", None),
        ("Try again.", "もう一度お試しください。", None),
        ("Try again", "Noch einmal.", "ends with"),
        (" px", "px", "space"),
        ("Pet", "Tier ", "space"),
    ],
)  # fmt: skip
def test_a_wrong_translation_is_noticed(source, translation, problem):
    found = " ".join(problems_of("de", source, translation))
    assert found == "" if problem is None else problem in found


def test_a_catalogue_is_read_as_it_was_written(tmp_path):
    texts_ = [
        Text("A & <b>\n“c” é", "core/a.py", 1, "label"),
        Text("&Next…", "core/b.py", 2, ""),
        Text("c", "d", 3, ""),
    ]
    known = {"A & <b>\n“c” é": "日本 & <i>\nx", "&Next…": "&Weiter…"}
    write_catalogue(tmp_path / "a.ts", "de", texts_, known | {"gone": "weg"})
    assert read_catalogue(tmp_path / "a.ts") == known | {"c": ""}
    assert without_mnemonic("&Weiter…") == "Weiter…"
    assert read_catalogue(tmp_path / "none.ts") == {}
