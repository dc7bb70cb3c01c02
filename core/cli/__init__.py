"""PetSeg without a window: `petseg propose | finetune | evaluate | info`."""

from core.cli.main import main
from core.cli.parser import SUBCOMMANDS

__all__ = ["SUBCOMMANDS", "main"]
