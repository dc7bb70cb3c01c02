"""Filling what is alike."""

import math

from PySide6.QtCore import Qt

from core.cancel import ShouldStop
from core.editing.edit import MaskEdit
from core.editing.layers import MaskLayers
from core.editing.plan import plan
from core.labels import Label
from core.regions.fill import fill_region
from petseg_gui.canvas.tools.stroke_tool import may_paint
from petseg_gui.canvas.tools.tool import Pointer, Tool
from petseg_gui.models.document import Document
from petseg_gui.models.edit_request import MakeEdit


class FillTool(Tool):
    """A click fills what is alike to the pixel under the pointer; the work is done in the background."""

    cursor = Qt.CursorShape.CrossCursor

    def press(self, document: Document, pointer: Pointer) -> None:
        """Ask for the fill."""
        seed = math.floor(pointer.photo[0]), math.floor(pointer.photo[1])
        inside = 0 <= seed[0] < document.shape[0] and 0 <= seed[1] < document.shape[1]
        if inside and self.can_work(document):
            label = Label.BACKGROUND if pointer.erase else self._tools.label
            title = f"Fill {label.title.lower()}"
            document.request_edit(title, self._make(document, title, seed, label))

    def _make(self, document: Document, title: str, seed: tuple[int, int], label: Label) -> MakeEdit:
        """Return the fill with everything as it is chosen now."""
        image, options, rules = document.image, self._tools.options, self._tools.rules

        def make(layers: MaskLayers, should_stop: ShouldStop) -> MaskEdit | None:
            box, region = fill_region(
                layers.mask,
                image,
                seed,
                by=options.fill_by,
                tolerance=options.tolerance,
                contiguous=options.contiguous,
                should_stop=should_stop,
            )
            return plan(layers, title, [(box, region, label)], rules, should_stop)

        return make

    def drag(self, document: Document, pointer: Pointer) -> None:
        """A click is enough."""

    def release(self, document: Document) -> None:
        """Nothing is left to finish."""

    def cancel(self, document: Document) -> None:
        """What was asked for is stopped elsewhere."""

    def can_work(self, document: Document) -> bool:
        """Whether there is a class that may be painted over."""
        return may_paint(self._tools.rules)
