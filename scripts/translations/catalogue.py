"""The catalogue of one language: a file that Qt Linguist opens, and what Qt loads, compiled from it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from resources import TRANSLATIONS
from scripts.translations.texts import Text

CONTEXT = "PetSeg"
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<!-- Translated by a machine. docs/languages.md says how to mend a text. -->
<context>
    <name>{context}</name>
"""
_TAIL = "</context>\n</TS>\n"


def ts_file(language: str, folder: Path = TRANSLATIONS) -> Path:
    """Return the catalogue of a language."""
    return folder / f"petseg_{language}.ts"


def compiled_file(language: str, folder: Path = TRANSLATIONS) -> Path:
    """Return what Qt loads."""
    return folder / f"petseg_{language}.qm"


def read_catalogue(path: Path) -> dict[str, str]:
    """Return the translations of a catalogue by their texts; empty where there is none yet, or it is unfinished."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of ours
        source, translation = message.find("source"), message.find("translation")
        if source is not None and source.text and translation is not None:
            is_done = translation.get("type") is None
            found[source.text] = (translation.text or "") if is_done else ""
    return found


def write_catalogue(path: Path, language: str, texts: Sequence[Text], translations: dict[str, str]) -> None:
    """Write the texts in their order with what is known of their translations; others are dropped."""
    messages = [_message(text, translations.get(text.source, "")) for text in texts]
    content = _HEAD.format(language=language, context=CONTEXT) + "".join(messages) + _TAIL
    path.write_text(content, encoding="utf-8", newline="\n")


def _message(text: Text, translation: str) -> str:
    comment = f"        <extracomment>{escape(text.comment)}</extracomment>\n" if text.comment else ""
    state = "" if translation else ' type="unfinished"'
    return (
        "    <message>\n"
        f'        <location filename="../../{text.file}"/>\n'
        f"        <source>{escape(text.source)}</source>\n"
        f"{comment}"
        f"        <translation{state}>{escape(translation)}</translation>\n"
        "    </message>\n"
    )


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile a catalogue by the tool of PySide6; unfinished texts are left out, and shown in English."""
    folders = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    tool = shutil.which("pyside6-lrelease", path=folders)
    if tool is None:
        raise FileNotFoundError("pyside6-lrelease, which comes with PySide6, was not found")
    subprocess.run([tool, "-silent", "-nounfinished", str(source), "-qm", str(target)], check=True)
