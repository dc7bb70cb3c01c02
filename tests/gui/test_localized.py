"""Numbers, dates and lists are written as the language of the window has them, and in English as they always were."""

from datetime import datetime

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from core.errors import ProjectError
from petseg_gui.languages import LANGUAGES
from petseg_gui.localized import figure, listed, sentences, within_sentence
from petseg_gui.translation import error_text, tr

pytestmark = pytest.mark.own_texts
MOMENT = datetime(2026, 3, 9, 17, 5, 8)


@pytest.fixture
def speak():
    """Have numbers written as in a language."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "count", "share", "loss"),
    [
        ("en", "1,234,567", "12.3%", "1234.568"),
        ("it", "1,234,567", "12.3%", "1234.568"),
        ("de", "1.234.567", "12,3\N{NO-BREAK SPACE}%", "1234,568"),
        ("de_CH", "1'234'567", "12.3\N{NO-BREAK SPACE}%", "1234.568"),
        ("fr", "1\u202f234\u202f567", "12,3\u202f%", "1234,568"),
        ("es", "1.234.567", "12,3\N{NO-BREAK SPACE}%", "1234,568"),
        ("ja", "1,234,567", "12.3%", "1234.568"),
        ("zh_CN", "1,234,567", "12.3%", "1234.568"),
    ],
)
def test_numbers_follow_the_language(speak, language, count, share, loss):
    speak(language)
    assert figure(1234567) == count
    assert figure(0.1234, ".1%") == share
    assert figure(1234.5678, ".3f") == loss
    assert tr("{count:,} of {share:.1%}, {loss:.3f}", count=1234567, share=0.1234, loss=1234.5678) == (
        f"{count} of {share}, {loss}"
    )


@pytest.mark.parametrize(
    ("value", "spec", "english", "german"),
    [
        (np.float32(0.5), ".2f", "0.50", "0,50"),
        (np.int64(12345), ",", "12,345", "12.345"),
        (0.3, "+.1f", "+0.3", "+0,3"),
        (-1234.5, "+,.1f", "-1,234.5", "-1.234,5"),
        (12345.75, ",", "12,345.75", "12.345,75"),
        (7, "+", "+7", "+7"),
    ],
)
def test_numbers_of_any_type_and_sign_follow_the_language(speak, value, spec, english, german):
    speak("en")
    assert figure(value, spec) == english
    speak("de")
    assert figure(value, spec) == german


@pytest.mark.parametrize(("value", "spec"), [(1.5, "e"), (3, "05d"), (MOMENT, "%A"), (MOMENT, "%d.%m.%Y")])
def test_a_format_that_no_language_has_is_refused(speak, value, spec):
    speak("de")
    with pytest.raises(ValueError, match="no format"):
        figure(value, spec)


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_a_number_without_a_format_is_written_as_it_is(speak, language):
    """Sizes in pixels and years have no separators in any language."""
    speak(language)
    assert tr("{width} × {height}", width=12345, height=6000) == "12345 × 6000"


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "2026-03-09 17:05"),
        ("de", "09.03.2026 17:05"),
        ("fr", "09/03/2026 17:05"),
        ("es", "9/3/2026 17:05"),
        ("ja", "2026/03/09 17:05"),
        ("zh_CN", "2026/3/9 17:05"),
    ],
)
def test_a_date_follows_the_language(speak, language, written):
    speak(language)
    assert figure(MOMENT, "%Y-%m-%d %H:%M") == written
    assert tr("{time:%Y-%m-%d %H:%M}", time=MOMENT) == written


@pytest.mark.parametrize(("language", "month"), [("en", "Mar"), ("de", "März"), ("ja", "3月")])
def test_the_name_of_a_month_follows_the_language(speak, language, month):
    speak(language)
    assert tr("{month:%b}", month=MOMENT) == month


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "One. Two."), ("de", "One. Two."), ("ja", "One.Two."), ("zh_CN", "One.Two.")],
)
def test_sentences_have_a_space_between_them_where_the_language_has_spaces(speak, language, text):
    speak(language)
    assert sentences("One.", "", "Two.") == text


def test_a_list_is_read_as_one_also_where_numbers_have_commas(speak):
    assert listed(["0.5", "0.25"]) == "0.5, 0.25"
    speak("de")
    assert listed(figure(share, ".2f") for share in (0.5, 0.25)) == "0,50; 0,25"
    speak("ja")
    assert listed(["a", "b"]) == "a、b"


def test_a_title_within_a_sentence_keeps_the_capitals_of_german_nouns(speak):
    assert within_sentence("Fill Pet") == "fill pet"
    speak("de")
    assert within_sentence("Tier füllen") == "Tier füllen"
    speak("fr")
    assert within_sentence("Remplir l’animal") == "remplir l’animal"


def test_the_figures_of_an_error_follow_the_language(speak):
    error = ProjectError("there are {count:,} photos", count=12345)
    assert error_text(error) == "There are 12,345 photos."
    speak("de")
    assert error_text(error) == "There are 12.345 photos."


def test_fields_that_are_no_numbers_are_filled_in_as_ever(speak):
    speak("de")
    assert tr("{name!r} {on} {value:>6}", name="a", on=True, value="b") == "'a' True      b"
