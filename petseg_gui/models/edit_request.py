"""An edit of a mask that is planned in the background."""

from collections.abc import Callable
from dataclasses import dataclass

from core.cancel import ShouldStop
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers

MakeEdit = Callable[[MaskLayers, ShouldStop], MaskEdit | None]
"""Plans an edit of layers that it must not write to; None if nothing changes.

Once asked to stop it may raise `Cancelled`; a result that it still returns is discarded.

It may be called several times, and while the layers are painted on: an edit whose layers changed meanwhile is
discarded and planned again.
"""


@dataclass(frozen=True)
class EditRequest:
    """An edit to plan, and its title in the history."""

    title: str
    make: MakeEdit
