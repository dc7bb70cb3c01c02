"""PetSeg without a window: `petseg COMMAND ...`; the commands are listed in `COMMANDS`."""

from core.cli.main import COMMANDS, main

__all__ = ["COMMANDS", "main"]
