"""PetSeg without a window: `petseg propose | finetune | train | evaluate | export-model | info`."""

from core.cli.main import COMMANDS, main

__all__ = ["COMMANDS", "main"]
