"""`petseg completion`: what makes a shell complete the command line of PetSeg."""

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools

HELP = "print what makes a shell complete commands, options and paths"
SHELLS = ("bash", "zsh", "fish")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add SHELL."""
    parser.description = (
        "Print what makes a shell complete commands, options and paths with Tab. In ~/.bashrc or ~/.zshrc (there after "
        'compinit): eval "$(petseg completion bash)"; for fish, once: petseg completion fish > '
        "~/.config/fish/completions/petseg.fish"
    )
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=", ".join(SHELLS))


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Print the script."""
    from argcomplete.shell_integration import shellcode

    script = shellcode(["petseg"], shell=args.shell)
    output.record({"shell": args.shell, "script": script})
    for line in script.splitlines():
        output.result(line)
    return 0
