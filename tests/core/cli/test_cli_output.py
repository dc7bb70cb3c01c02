"""What is printed cannot steer a terminal."""

import sys
from contextlib import redirect_stderr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cli.output import Output, printable
from core.cli.progress import describe_rate

HOSTILE = "cat\x1b]0;owned\x07\x1b[2J\r\n\x9b31m\u202egpj.exe\u2028.jpg"


@given(st.text())
def test_one_line_stays_one_line_without_controls(text):
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in shown)


@pytest.mark.parametrize("text", ["", "Hündin 猫.jpg", "👩‍🚀 [bold] 100 %", "a\\b"])
def test_ordinary_names_are_printed_as_they_are(text):
    assert printable(text) == text


def test_hostile_names_are_escaped_wherever_they_are_printed(capsys):
    output = Output()
    output.result(HOSTILE)
    output.line(HOSTILE)
    output.problem(HOSTILE)
    output.table("Photos", ["name"], [[HOSTILE]])
    printed = capsys.readouterr()
    for stream in printed:
        assert "\x1b]0" not in stream
        assert not {"\x07", "\x9b", "\u202e", "\u2028", "\r"} & set(stream)
        assert "\\x1b]0;owned\\x07" in stream


@pytest.mark.skipif(sys.platform == "win32", reason="names cannot hold control characters there")
def test_a_hostile_photo_name_is_printed_safely(run, tmp_path, capsys):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "bad\x1b[2J.jpg").write_bytes(b"no photo")
    run("propose", tmp_path / "photos", "--out", tmp_path / "out")
    printed = capsys.readouterr()
    assert "\x1b[2J" not in printed.out + printed.err


def test_progress_is_not_drawn_where_nobody_watches(capsys):
    with Output().progress("Counting", 3) as advance:
        advance(1, 3, "Counting")
    assert capsys.readouterr() == ("", "")


def test_progress_on_a_terminal_says_how_far_and_how_long(terminal):
    with redirect_stderr(terminal), Output().progress("Counting", 3) as advance:
        for done in range(1, 4):
            advance(done, 3, "Counting [x]")
    assert "Counting [x]" in terminal.getvalue()
    assert "3/3" in terminal.getvalue()
    assert "in 0 s" in terminal.getvalue()


def test_a_stage_that_begins_is_not_taken_for_finished(terminal):
    with redirect_stderr(terminal), Output().progress("Reading") as advance:
        advance(3, 3, "Reading")
        advance(1, 3, "Scoring")
    *_, last = terminal.getvalue().split("Scoring")
    assert "1/3" in last
    assert "in 0 s" not in last


def test_quiet_draws_nothing_on_a_terminal(terminal):
    with redirect_stderr(terminal), Output(quiet=True).progress("Counting", 3) as advance:
        advance(3, 3, "Counting")
    assert terminal.getvalue() == ""


@pytest.mark.parametrize(
    ("rate", "text"), [(18.26, "18/s"), (2.54, "2.5/s"), (1, "1.0/s"), (0.5, "2.0 s each"), (0.01, "100.0 s each")]
)
def test_rates_read_naturally(rate, text):
    assert describe_rate(rate) == text
