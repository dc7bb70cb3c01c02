"""Which PetSeg this is."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version


def version() -> str:
    """The installed version, or a word for a copy that was never installed."""
    try:
        return installed_version("petseg")
    except PackageNotFoundError:
        return "(not installed)"
