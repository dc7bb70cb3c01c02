"""The tool that fills similar pixels."""

import math
from collections.abc import Mapping

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

_TITLES: Mapping[Label, str] = {
    Label.PET: "Fill pet",
    Label.BACKGROUND: "Fill background",
    Label.BORDER: "Fill border",
}


class FillTool(Tool):
    """Fills pixels similar to the one that is clicked; the fill is computed in the background."""

    cursor = Qt.CursorShape.CrossCursor

    def press(self, document: Document, pointer: Pointer) -> None:
        """Request the fill."""
        seed = math.floor(pointer.photo[0]), math.floor(pointer.photo[1])
        inside = 0 <= seed[0] < document.shape[0] and 0 <= seed[1] < document.shape[1]
        if inside and self.can_work(document):
            label = Label.BACKGROUND if pointer.erase else self._tools.label
            document.request_edit(_TITLES[label], self._make_fill(document, seed, label))

    def _make_fill(self, document: Document, seed: tuple[int, int], label: Label) -> MakeEdit:
        """Return the fill with the present options, whatever they are when it runs."""
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
            return plan(layers, _TITLES[label], [(box, region, label)], rules, should_stop)

        return make

    def drag(self, document: Document, pointer: Pointer) -> None:
        """Ignored: the press has done it all."""

    def release(self, document: Document) -> None:
        """Nothing is left to finish."""

    def cancel(self, document: Document) -> None:
        """Nothing to cancel here: the edit queue cancels what was requested."""

    def can_work(self, document: Document) -> bool:
        """Whether any class may be painted over."""
        return may_paint(self._tools.rules)
