"""Masks that cannot be saved where they belong, written to another folder."""

from pathlib import Path

from core.labels import Mask
from core.masks import write_mask
from core.project.layout import Layout
from core.project.set_aside import free_path


def save_elsewhere(folder: Path, file: str, mask: Mask) -> Path:
    """Write a trimap into another folder, in the same layout; nothing there is overwritten.

    Parameters
    ----------
    folder : Path
    file : str
        The trimap relative to the folder of masks, sub-folders included.
    mask : (H, W) uint8 Label

    Returns
    -------
    Path
        Where it is: `annotations/trimaps/FILE` in the folder, numbered if there is such a file.

    Raises
    ------
    MaskError
        If it cannot be written.
    """
    path = free_path(Layout(folder).trimaps, file)
    write_mask(path, mask)
    return path
