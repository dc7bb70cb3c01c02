"""PetSeg without a window: `petseg COMMAND ...`; the commands are listed in `COMMANDS`."""

from core.cli.commands import COMMANDS
from core.cli.main import main

__all__ = ["COMMANDS", "main"]
