"""How photo and mask are shown."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.models.options import TONE, ViewOptions, tone_is_neutral
from petseg_gui.models.view import ViewState
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import PanelCheckBox
from petseg_gui.widgets.choice_buttons import Choice, ChoiceButtons
from petseg_gui.widgets.collapsible_section import CollapsibleSection
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton

STYLES = (
    Choice("fill", "Colours", "Colour the classes over the photo"),
    Choice("outline", "Outline", "Draw only where the classes meet"),
    Choice("confidence", "Confidence", "Show how sure the model was of its proposal"),
    Choice("difference", "Difference", "Show where the mask differs from the proposal"),
)
SPLITS = (
    Choice("single", "Single", "Show the photo once, with its mask"),
    Choice("side-by-side", "Side by side", "Show the photo again beside it, without the mask"),
    Choice("swipe", "Swipe", "Show the mask on one side of a line that can be dragged"),
)
_PER_CENT = 100
_SMALL_GAP = 4


class ViewPanel(QWidget):
    """Shows a `ViewState` and changes it. The tone of the photo is in a section that is collapsed at first."""

    def __init__(self, view: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._style = ChoiceButtons.of(ViewOptions, "style", STYLES, columns=2)
        self._split = ChoiceButtons.of(ViewOptions, "split", SPLITS, even=False)
        self._dim = PanelCheckBox.of(ViewOptions, "dim_background")
        self._overview = PanelCheckBox.of(ViewOptions, "overview")
        self._sliders = {
            name: LabelledSlider.of(ViewOptions, name, factor=_PER_CENT, scale="log" if name == "gamma" else "linear")
            for name in ("opacity", *TONE)
        }
        self._reset = QAction(tr("Show the photo as it is"), self)
        self._reset.setIcon(icons.icon("reset"))
        self._reset.setToolTip(tr("Reset brightness, contrast and gamma"))
        self._tone = CollapsibleSection(tr("Brightness and contrast"), self._make_tone_part(), expanded=False)
        self._lay_out()
        self._connect()
        self._show()

    def _make_tone_part(self) -> QWidget:
        part = QWidget()
        layout = _column(part)
        for name in TONE:
            layout.addWidget(self._sliders[name])
        layout.addWidget(PanelButton(self._reset, show_key=False))
        return part

    def _lay_out(self) -> None:
        layout = _column(self)
        layout.addWidget(self._style)
        layout.addWidget(self._sliders["opacity"])
        layout.addWidget(self._dim)
        layout.addWidget(self._split)
        layout.addWidget(self._overview)
        layout.addSpacing(_SMALL_GAP)
        layout.addWidget(self._tone)

    def _connect(self) -> None:
        update = self._view.update
        self._style.chosen.connect(lambda style: update(style=style))
        self._split.chosen.connect(lambda split: update(split=split))
        self._dim.toggled.connect(lambda dim: update(dim_background=dim))
        self._overview.toggled.connect(lambda overview: update(overview=overview))
        for name, slider in self._sliders.items():
            slider.value_changed.connect(lambda value, name=name: update(**{name: value / _PER_CENT}))
        self._reset.triggered.connect(self._view.reset_tone)
        self._view.changed.connect(self._show)

    def _show(self) -> None:
        options = self._view.options
        self._style.set_value(options.style)
        self._split.set_value(options.split)
        self._dim.setChecked(options.dim_background)
        self._overview.setChecked(options.overview)
        for name, slider in self._sliders.items():
            slider.set_value(round(getattr(options, name) * _PER_CENT))
        self._reset.setEnabled(not tone_is_neutral(options))


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_SMALL_GAP)
    return layout
