"""How photo and mask are shown."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petseg_gui import icons
from petseg_gui.models.view import ViewOptions, ViewState
from petseg_gui.widgets.check_box import PanelCheckBox
from petseg_gui.widgets.choice_buttons import Choice, ChoiceButtons
from petseg_gui.widgets.collapsible_section import CollapsibleSection
from petseg_gui.widgets.labelled_slider import LabelledSlider
from petseg_gui.widgets.panel_button import PanelButton

STYLES = (
    Choice("fill", "Colours", "Colour the classes over the photo"),
    Choice("outline", "Outline", "Draw only where the classes meet"),
    Choice("confidence", "Confidence", "Show how sure the model was of its proposal"),
    Choice("difference", "Difference", "Show where the mask is no longer what the model proposed"),
)
SPLITS = (
    Choice("single", "Single", "Show the photo once, with its mask"),
    Choice("side-by-side", "Side by side", "Show the photo beside it again without the mask"),
    Choice("swipe", "Swipe", "Show the mask to one side of a line that can be dragged"),
)
NEUTRAL = {"brightness": 0.0, "contrast": 0.0, "gamma": 1.0}
_PER_CENT = 100
_SMALL_GAP = 4


class ViewPanel(QWidget):
    """Shows a `ViewState` and changes it. The tone of the photo stands in a part that is folded away at first."""

    def __init__(self, view: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._style = ChoiceButtons("Mask as", STYLES, columns=2)
        self._split = ChoiceButtons("View", SPLITS, even=False)
        self._dim = PanelCheckBox("Dim the background", "Darken the photo where the mask says background")
        self._overview = PanelCheckBox(
            "Overview", "Show the whole photo in a corner while only a part of it is in view"
        )
        self._sliders = {
            "opacity": _slider("Opacity", 0, 100, "How strongly the mask covers the photo"),
            "brightness": _slider("Brightness", -100, 100, "Of the photo as it is shown; the file stays as it is"),
            "contrast": _slider("Contrast", -100, 100, "Of the photo as it is shown; the file stays as it is"),
            "gamma": _slider("Gamma", 20, 500, "Above 100 % lightens dark fur; the file stays as it is", log=True),
        }
        self._reset = QAction("Show the photo as it is", self)
        self._reset.setIcon(icons.icon("reset"))
        self._reset.setToolTip("Set brightness, contrast and gamma back")
        self.tone = CollapsibleSection("Brightness and contrast", self._make_tone_part(), expanded=False)
        self._lay_out()
        self._connect()
        self._show()

    def _make_tone_part(self) -> QWidget:
        part = QWidget()
        layout = _column(part)
        for name in NEUTRAL:
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
        layout.addWidget(self.tone)

    def _connect(self) -> None:
        update = self._view.update
        self._style.chosen.connect(lambda style: update(style=style))
        self._split.chosen.connect(lambda split: update(split=split))
        self._dim.toggled.connect(lambda dim: update(dim_background=dim))
        self._overview.toggled.connect(lambda overview: update(overview=overview))
        for name, slider in self._sliders.items():
            slider.value_changed.connect(lambda value, name=name: update(**{name: value / _PER_CENT}))
        self._reset.triggered.connect(lambda: update(**NEUTRAL))
        self._view.changed.connect(self._show)

    def _show(self) -> None:
        options = self._view.options
        self._style.set_value(options.style)
        self._split.set_value(options.split)
        self._dim.setChecked(options.dim_background)
        self._overview.setChecked(options.overview)
        for name, slider in self._sliders.items():
            slider.set_value(round(getattr(options, name) * _PER_CENT))
        self._reset.setEnabled(not _is_neutral(options))


def _is_neutral(options: ViewOptions) -> bool:
    return all(getattr(options, name) == neutral for name, neutral in NEUTRAL.items())


def _slider(title: str, low: int, high: int, tip: str, *, log: bool = False) -> LabelledSlider:
    return LabelledSlider(title, low, high, suffix=" %", tip=tip, scale="log" if log else "linear", compact=True)


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_SMALL_GAP)
    return layout
