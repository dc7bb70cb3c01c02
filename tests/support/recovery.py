"""Somebody who paints until a crash, and what the next opening finds."""

from contextlib import closing

from core.editing.layer_change import EditChange
from core.editing.layers import MaskLayers
from core.labels import Label
from core.project import PhotoState, Project
from support.edits import dab

NAME, SHAPE = "pet_1.jpg", (90, 120)


class Painter:
    """Paints on a photo of a project as the window does, and ends without closing it."""

    def __init__(self, folder, name=NAME):
        self.folder = folder
        self.name = name
        self.project = Project.open(folder)
        mask = self.project.masks.load(name, SHAPE)
        touched = None if mask is None else self.project.masks.load_touched(name, SHAPE)
        self.layers = MaskLayers.blank(SHAPE)
        if mask is not None:
            self.layers.mask[:] = mask
            self.layers.touched[:] = True if touched is None else touched

    def paint(self, y, x, label=Label.PET, state=PhotoState.CORRECTED):
        edit = dab(self.layers, y, x, 9, label)
        return self.record([EditChange(edit)], state)

    def record(self, changes, state=PhotoState.CORRECTED):
        base = self.project.masks.seen(self.name)
        return self.project.journal.record(self.name, SHAPE, changes, state, base=base)

    def save(self, state=PhotoState.CORRECTED, step=None):
        self.project.masks.save(self.name, self.layers.mask.copy(), self.layers.touched.copy(), state, step)

    def crash(self):
        """End as a killed process does: nothing is tidied up."""
        self.project.journal.flush()
        self.project._database.close()


def journal_files(folder):
    return list((folder / ".petseg" / "journal").glob("*"))


def aside(folder):
    return [path for path in (folder / ".petseg" / "set-aside").rglob("*") if path.is_file()]


def expect(folder, layers, state, texts=()):
    """Open a folder and check mask, touched pixels, state and notes; twice, as the second time nothing is left."""
    for wanted in (texts, ()):
        with closing(Project.open(folder)) as project:
            assert len(project.notes) == len(wanted), project.notes
            for note, text in zip(project.notes, wanted, strict=True):
                assert text in str(note)
            assert (project.masks.load(NAME, SHAPE) == layers.mask).all()
            assert (project.masks.load_touched(NAME, SHAPE) == layers.touched).all()
            assert project.photos.entry(NAME).state == state
        assert journal_files(folder) == []
