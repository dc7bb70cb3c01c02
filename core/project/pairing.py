"""Which mask belongs to which photo, by their names."""

import posixpath
from collections import defaultdict
from collections.abc import Iterable

from core.project.stored_files import folded


def mask_files(names: Iterable[str]) -> dict[str, str]:
    """Return the mask file of each photo, relative to the folder of masks.

    `SUB/NAME.png`, but `SUB/NAME.jpg.png` for photos that differ only by extension. Names that only some file
    systems tell apart (capitals, composed accents) count as equal, so that a project can move between systems.
    """
    files = {name: f"{posixpath.splitext(name)[0]}.png" for name in names}
    while True:
        sharing: defaultdict[str, list[str]] = defaultdict(list)
        for name, file in files.items():
            sharing[folded(file)].append(name)
        # A long name can collide with another photo's short one (`cat.jpg.jpg`), hence the loop.
        short = [name for group in sharing.values() if len(group) > 1 for name in group if files[name] != f"{name}.png"]
        if not short:
            return files
        files.update((name, f"{name}.png") for name in short)
