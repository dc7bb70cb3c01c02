"""Brings the catalogues of all languages up to date with the source, and compiles them: `make translations`."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from petseg_gui.languages import LANGUAGES
from scripts.translations.catalogue import compile_catalogue, compiled_file, read_catalogue, ts_file, write_catalogue
from scripts.translations.checks import problems_of
from scripts.translations.texts import Text, all_texts

_ROOT = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the script; returns 1 if a translation is missing or wrong."""
    options = _parser().parse_args(arguments)
    texts = all_texts(_ROOT)
    if options.missing:
        language, file = options.missing
        known = read_catalogue(ts_file(language))
        lacking = {text.source: "" for text in texts if not known.get(text.source)}
        Path(file).write_text(json.dumps(lacking, ensure_ascii=False, indent=1), encoding="utf-8")
        return 0
    merged: dict[str, dict[str, str]] = {}
    if options.merge:
        language, file = options.merge
        merged[language] = json.loads(Path(file).read_text(encoding="utf-8"))
    wrong = [language for language in LANGUAGES if _bring_up_to_date(language, texts, merged.get(language, {}))]
    return int(bool(wrong))


def _bring_up_to_date(language: str, texts: Sequence[Text], more: dict[str, str]) -> bool:
    """Write and compile a catalogue, and say what is wrong with it; returns whether anything is."""
    known = read_catalogue(ts_file(language)) | more
    write_catalogue(ts_file(language), language, texts, known)
    compile_catalogue(ts_file(language), compiled_file(language))
    found = [
        f"{language}: {text.source!r} is translated as {known.get(text.source, '')!r}: {problem}"
        for text in texts
        for problem in problems_of(language, text.source, known.get(text.source, ""))
    ]
    print("\n".join(found) or f"{language}: {len(texts)} texts", file=sys.stderr if found else sys.stdout)
    return bool(found)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    languages = ", ".join(LANGUAGES)
    parser.add_argument(
        "--merge",
        nargs=2,
        metavar=("LANGUAGE", "FILE"),
        help=f"take in translations, a JSON object by the English texts; the language is one of {languages}",
    )
    parser.add_argument(
        "--missing",
        nargs=2,
        metavar=("LANGUAGE", "FILE"),
        help="write the texts without a translation as such an object",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
