"""What to export: format, photos, border and folder."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.exporting.request import BY_FOLDER, BY_TAG, PET, ExportRequest
from core.formats import BORDER_USES, FORMATS, Format, FormatOptions
from core.paths import readable_name
from core.project import PhotoState
from core.project.remarks import joined_tags, split_tags
from petseg_gui.dialogs.path_dialogs import PathDialogs, PathQuestion
from petseg_gui.jobs.job_runner import JobRunner
from petseg_gui.models.export_choices import ExportChoices
from petseg_gui.models.photo_filter import STATE_TITLES
from petseg_gui.plain_text import PlainLabel, plain_tip
from petseg_gui.translation import tr
from petseg_gui.widgets.check_box import CheckBox
from petseg_gui.widgets.tag_field import TagField
from petseg_gui.widgets.two_line_delegate import SecondLineRole, TwoLineDelegate

_Widget = TypeVar("_Widget", bound=QWidget)
_STATE_TIPS = {
    PhotoState.REVIEWED: "Masks that you have confirmed",
    PhotoState.CORRECTED: "Masks that you have painted on, but not confirmed",
    PhotoState.PROPOSED: "Masks of the model that nobody has checked",
}
_LIST_WIDTH = 340
_REMEMBERED = ("border", "regions", "variant", "copies_photos")


class ExportForm(QWidget):
    """Format, states, border, regions, category, photos and folder.

    Parameters
    ----------
    choices : ExportChoices
        What was chosen last.
    counts : mapping of PhotoState to int
    name : str
        Of the open folder; the export's folder is called after it.
    parent_folder : Path
        Where exports go that were not put anywhere yet.
    runner : JobRunner
    tags : sequence of str
        Those of the folder's photos.
    """

    changed = Signal()

    def __init__(
        self,
        choices: ExportChoices,
        counts: Mapping[PhotoState, int],
        name: str,
        parent_folder: Path,
        runner: JobRunner,
        tags: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._choices = choices
        self._name = name
        self._path_dialogs = PathDialogs(runner, self)
        self._format_key = choices.export_format if choices.export_format in _written() else next(iter(_written()))
        self._formats = self._make_format_list()
        self._states = {state: self._make_state_box(state, counts.get(state, 0)) for state in _STATE_TIPS}
        self._border = _with_tip(QComboBox(), tr("What becomes of the band of fur between pet and background"))
        self._variant = _with_tip(QComboBox(), tr("How the format writes masks"))
        tip = tr("One annotation or file for each animal, instead of one for all in the photo")
        self._regions = _with_tip(CheckBox(tr("Each animal that touches no other on its &own")), tip)
        tip = tr("Copies the photos into the export, for programs that look for them there")
        self._photos = _with_tip(CheckBox(tr("Write the &photos beside the masks")), tip)
        self._category = self._make_category_box(choices.export_category)
        self._category_tags = self._make_tag_field(tags)
        self._category_tags.setText(choices.export_category_tags)
        self._only_tag = self._make_only_box(tags)
        self._facts = PlainLabel(wraps=True)
        self._folder = _with_tip(
            QLineEdit(), tr("A new folder, or that of an earlier export, which is brought up to date")
        )
        self._folder.setAccessibleName(tr("Folder of the export"))
        self._is_folder_chosen = False
        self._parent = Path(choices.export_folder) if choices.export_folder else parent_folder
        self._lay_out()
        self._show_format()
        self._connect()

    @property
    def request(self) -> ExportRequest:
        """What is chosen now."""
        return ExportRequest(
            self._format_key,
            Path(self._folder.text().strip()),
            frozenset(state for state, box in self._states.items() if box.isChecked()),
            self._options(),
            self._chosen_category(),
            split_tags(self._category_tags.text()),
            tuple(filter(None, [self._only_tag.currentData()])),
        )

    @property
    def choices(self) -> ExportChoices:
        """What to remember for the next time."""
        request, options, default = self.request, self._options(), self._format.default_options()
        chosen = {
            name: getattr(options, name) for name in _REMEMBERED if getattr(options, name) != getattr(default, name)
        }
        kept = self._choices.with_options(self._format_key, chosen)
        category = request.category if request.category.isprintable() and request.category else PET
        return replace(
            kept,
            export_format=self._format_key,
            export_states=tuple(state for state in PhotoState if state in request.states) or kept.export_states,
            export_category=category,
            export_category_tags=joined_tags(request.category_tags) or self._choices.export_category_tags,
            export_folder=str(request.out.parent) if request.out.is_absolute() else kept.export_folder,
        )

    @property
    def _format(self) -> Format:
        return FORMATS[self._format_key]

    def _options(self) -> FormatOptions:
        row, default = self._format, self._format.default_options()
        return replace(
            default,
            border=self._border.currentData() or default.border,
            variant=self._variant.currentData() or default.variant,
            regions=row.has_regions and self._regions.isChecked(),
            copies_photos=self._photos.isChecked() if row.copies_photos is None else default.copies_photos,
        )

    def _chosen_category(self) -> str:
        text, index = self._category.currentText().strip(), self._category.currentIndex()
        if index >= 0 and text == self._category.itemText(index):
            return self._category.itemData(index) or text
        return text

    def _show_category_tags(self) -> None:
        is_by_tag = self._format.has_categories and self._chosen_category() == BY_TAG
        self._form.setRowVisible(self._category_tags, is_by_tag)

    # The format

    def _show_format(self) -> None:
        """Show what the chosen format can do, as it was chosen last for it."""
        row, chosen = self._format, self._choices.export_options.get(self._format_key, {})
        default = row.default_options()
        _fill(self._border, {use: BORDER_USES[use] for use in row.borders}, chosen.get("border", default.border))
        _fill(self._variant, row.variants, chosen.get("variant", default.variant))
        self._form.setRowVisible(self._only_tag, self._only_tag.count() > 1)
        self._form.setRowVisible(self._border, len(row.borders) > 1)
        self._form.setRowVisible(self._variant, len(row.variants) > 1)
        self._form.setRowVisible(self._category, row.has_categories)
        self._show_category_tags()
        self._form.setRowVisible(self._regions, row.has_regions)
        self._regions.setChecked(chosen.get("regions", default.regions) is True)
        self._form.setRowVisible(self._photos, row.copies_photos is None)
        self._photos.setChecked(chosen.get("copies_photos", default.copies_photos) is True)
        self._facts.setText(tr("Lost: {loss}.", loss=tr(row.loss)) if row.loss else tr("Nothing of a mask is lost."))
        if not self._is_folder_chosen:
            self._folder.setText(str(self._parent / f"{self._name}-{self._format_key}"))

    def _choose_format(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self._choices = self.choices  # what was chosen for the other format comes back with it
        self._format_key = item.data(Qt.ItemDataRole.UserRole)
        self._show_format()
        self.changed.emit()

    def _choose_folder(self) -> None:
        starts = (self._parent, *self._parent.parents)
        self._path_dialogs.ask(PathQuestion(tr("Put the export in"), starts, self._take_folder))

    def _take_folder(self, chosen: Path) -> None:
        """Put the export below the chosen folder, which mostly holds other things too."""
        self._parent = chosen
        self._is_folder_chosen = False
        self._folder.setText(str(self._parent / f"{self._name}-{self._format_key}"))

    # Widgets

    def _make_format_list(self) -> QListWidget:
        formats = QListWidget()
        formats.setAccessibleName(tr("Format"))
        formats.setItemDelegate(TwoLineDelegate(formats))
        formats.setFixedWidth(_LIST_WIDTH)
        formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, row in _written().items():
            item = QListWidgetItem(tr(row.title), formats)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setData(SecondLineRole, tr(row.used_by))
            if key == self._format_key:
                formats.setCurrentItem(item)
        return formats

    def _make_state_box(self, state: PhotoState, count: int) -> CheckBox:
        box = CheckBox(tr("{state} ({count:,})", state=tr(STATE_TITLES[state]), count=count))
        box.setToolTip(plain_tip(tr(_STATE_TIPS[state])))
        box.setChecked(state in self._choices.export_states)
        return box

    def _make_category_box(self, category: str) -> QComboBox:
        box = QComboBox(editable=True)
        box.setAccessibleName(tr("Category"))
        box.setToolTip(plain_tip(tr("What the pets are called; photos in sub-folders can be called after these")))
        for name in dict.fromkeys(("pet", "cat", "dog", *([] if category in (BY_FOLDER, BY_TAG) else [category]))):
            box.addItem(name, None)
        box.addItem(tr("(name of the sub-folder)"), BY_FOLDER)
        box.addItem(tr("(tag of the photo)"), BY_TAG)
        stands_for = box.findData(category)
        box.setCurrentIndex(stands_for if stands_for >= 0 else box.findText(category))
        return box

    def _make_tag_field(self, tags: Sequence[str]) -> TagField:
        field = TagField(tags)
        field.setAccessibleName(tr("Tags that are categories"))
        tip = tr("A photo tagged with one of these has that category; others, and those with several, are called pet")
        return _with_tip(field, tip)

    def _make_only_box(self, tags: Sequence[str]) -> QComboBox:
        box = _with_tip(QComboBox(), tr("Leaves out photos without this tag"))
        box.setAccessibleName(tr("Only photos with the tag"))
        box.addItem(tr("(any tag or none)"), None)
        for tag in tags:
            box.addItem(readable_name(tag), tag)
        return box

    def _lay_out(self) -> None:
        states = QHBoxLayout()
        for box in self._states.values():
            states.addWidget(box)
        states.addStretch(1)
        choose = QPushButton(tr("Choose…"))
        choose.setToolTip(plain_tip(tr("Choose where to put the folder of the export")))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.addWidget(self._folder, 1)
        folder.addWidget(choose)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(PlainLabel(tr("Photos")), states)
        rows: tuple[tuple[str, QWidget], ...] = (
            ("&Tagged", self._only_tag), ("&Border", self._border), ("&Written as", self._variant),
            ("&Category", self._category), ("Tags &for it", self._category_tags),
        )  # fmt: skip
        for title, combo in rows:
            label = PlainLabel(tr(title))
            label.setBuddy(combo)
            self._form.addRow(label, combo)
        for check in (self._regions, self._photos):
            self._form.addRow("", check)
        label = PlainLabel(tr("&Folder"))
        label.setBuddy(self._folder)
        self._form.addRow(label, folder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._formats)
        self.right = QVBoxLayout()
        """Where the dialog puts its preview, below the form."""
        self.right.addLayout(self._form)
        self.right.addWidget(self._facts)
        layout.addLayout(self.right, 1)

    def _connect(self) -> None:
        self._formats.currentItemChanged.connect(lambda item, _before: self._choose_format(item))
        for box in (*self._states.values(), self._regions, self._photos):
            box.toggled.connect(self.changed)
        for combo in (self._border, self._variant, self._only_tag):
            combo.activated.connect(self.changed)
        self._category.currentTextChanged.connect(self._show_category_tags)
        self._category.currentTextChanged.connect(self.changed)
        self._category_tags.textChanged.connect(self.changed)
        self._folder.textChanged.connect(self.changed)
        self._folder.textEdited.connect(self._note_folder)

    def _note_folder(self) -> None:
        self._is_folder_chosen = True


def _written() -> dict[str, Format]:
    return {key: row for key, row in FORMATS.items() if row.write_photo is not None}


def _with_tip(widget: _Widget, tip: str) -> _Widget:
    widget.setToolTip(plain_tip(tip))
    return widget


def _fill(box: QComboBox, titles: Mapping[str, str], chosen: object) -> None:
    box.clear()
    for key, title in titles.items():
        box.addItem(tr(title), key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
