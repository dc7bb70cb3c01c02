"""Folders that a URL may name, for commands that work on this computer."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.storage import Url


@contextmanager
def folder_here(
    folder: "Path | Url", output: "Output", choose: Callable[[Iterable[str]], Iterable[str]] | None = None
) -> Iterator[Path]:
    """Yield a folder of this computer: the one that is given, or a copy of what a URL names while the block runs."""
    if isinstance(folder, Path):
        yield folder
        return
    from contextlib import ExitStack

    from core.storage import local_copy
    from core.storage.mirror import whole_project

    with ExitStack() as stack:
        with output.progress("Copying") as advance:
            here = stack.enter_context(
                local_copy(
                    folder,
                    choose=choose or whole_project,
                    on_progress=lambda done, total: advance(done, total, "Copying"),
                )
            )
        yield here
