"""A change of a mask that is worked out in the background."""

from collections.abc import Callable
from dataclasses import dataclass

from core.cancel import ShouldStop
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers

MakeEdit = Callable[[MaskLayers, ShouldStop], MaskEdit | None]
"""Works out an edit of layers that it must not write to; None if there is nothing to change.

Once it is asked to stop it may raise `Cancelled`; what it returns then is thrown away.

It may be called more than once, and while the layers are being painted on: an edit whose layers changed meanwhile is
thrown away and worked out again.
"""


@dataclass(frozen=True)
class EditRequest:
    """What is to be done, in words for the person, and how."""

    title: str
    make: MakeEdit
