"""What docs/command-line.md and the README say of the commands is true."""

import json
import re
import shlex
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from support.command_json import SCHEMA

from core import cli
from core.cli.main import describe_command
from core.cli.parser import Parser

ROOT = Path(cli.__file__).parents[2]
PAGE = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)


def examples():
    """The words of every command line, without what a shell does with the output."""
    for line in "".join(BLOCKS).splitlines():
        program, *words = shlex.split(re.split(r" [|>] ", line)[0], comments=True)
        assert program == "petseg"
        if words and words[0] in cli.COMMANDS:
            yield words


@pytest.mark.parametrize("words", list(examples()), ids=" ".join)
def test_examples_parse(words):
    name, *arguments = words
    describe_command(name, Parser(prog=name)).parse(arguments)


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_is_described_with_an_example(name):
    assert f"\n## `petseg {name}`\n" in PAGE
    assert name in [words[0] for words in examples()]
    assert f"`petseg {name}" in README


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_option_that_the_page_names_there_exists(name):
    section = PAGE.split(f"\n## `petseg {name}`\n")[1].split("\n## ")[0]
    parser = describe_command(name, Parser(prog=name))
    known = {option for action in parser.described_arguments() for option in action.option_strings}
    assert set(re.findall(r"`(--[\w-]+)", section)) <= known


def test_the_example_of_the_object_agrees_with_the_schema():
    (example,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    Draft202012Validator(SCHEMA).validate(json.loads(example))


def test_the_readme_leads_to_the_page():
    assert "(docs/command-line.md)" in README
