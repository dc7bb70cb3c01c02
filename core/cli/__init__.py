"""PetSeg without a window: `petseg propose | finetune | train | evaluate | export-model | info`."""

from core.cli.main import main
from core.cli.parser import SUBCOMMANDS

__all__ = ["SUBCOMMANDS", "main"]
