"""Whatever files, links and folders are called: photos stay as they are, masks come back, and problems are reported."""

import os
import shutil
import sys
import tempfile
from contextlib import closing, suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from support.attacks import attempts

from core.errors import PetsegError
from core.labels import Label
from core.project import PhotoState, Project, find_samples

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes, and links, without rights")

SHAPE = (6, 8)
MASK = np.full(SHAPE, Label.PET, np.uint8)
FORBIDDEN = b"\0/"
EXTENSIONS = [b".jpg", b".JPG", b".png", b".jfif", b".PNG", b".jpg.png", b"", b".txt", b".cr2"]
PIECES = [
    b"\xe9", b"\xc3\xa9", b"e\xcc\x81", b"\xff", b"\xed\xb3\xa9", b"\n", b"\x1b[2J", b" ", b".", b"-", b"%", b"{x}",
    b"a", b"A", b"9" * 30, b"\xe2\x80\xae", b"\xf0\x9f\x90\x88", b"@eaDir", b"annotations", b"~", b"'; --", b"\\",
]  # fmt: skip

stems = st.one_of(
    st.binary(min_size=1, max_size=12),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map(b"".join),
    st.sampled_from([b"x" * 251, b"\xc3\xbc" * 125, b"\xff" * 250, b"images", b"annotations", b".petseg"]),
)


def fit(stem: bytes, extension: bytes) -> bytes:
    name = bytes(byte for byte in stem if byte not in FORBIDDEN)[: 255 - len(extension)] + extension
    return name if name not in (b"", b".", b"..") else b"x.jpg"


OWN_NAMES = [b"annotations", b"trimaps", b"images", b"sub", b".petseg", b"touched", b"set-aside", b"project.db"]
OWN_NAMES += [b"project.db-journal", b"a.jpg", b"a.png", b"A.PNG", b"a.jpg.png", b"x.jpg.png"]
names = st.one_of(st.builds(fit, stems, st.sampled_from(EXTENSIONS)), st.sampled_from(OWN_NAMES))
kinds = st.sampled_from(["photo", "photo", "photo", "mask", "text", "folder", "link", "link to folder", "hard link"])
steps = st.lists(st.tuples(kinds, st.integers(0, 6), names, st.integers(0, 30)), min_size=1, max_size=14)
FOLDERS = [b"", b"images", b"sub", b"annotations/trimaps", b"annotations", b".petseg", b".petseg/touched"]


class Tree:
    """A folder beside another one, filled with anything."""

    def __init__(self, base: Path) -> None:
        self.root, self.outside = base / "set", base / "outside"
        for folder in (self.root, self.outside):
            folder.mkdir()
        self.made = [os.fsencode(self.outside), os.fsencode(self.root)]
        self.photo, self.mask = save(base / "photo.png", "RGB"), save(base / "mask.png", "L")
        for name in (b"a.png", b"project.db", b"x.png"):
            shutil.copyfile(self.photo, os.path.join(os.fsencode(self.outside), name))

    def make(self, kind: str, folder: int, name: bytes, target: int) -> None:
        path = os.path.join(os.fsencode(self.root), FOLDERS[folder], name)
        with suppress(OSError):
            if kind != "folder" or not os.path.lexists(path):
                os.makedirs(os.path.dirname(path), exist_ok=True)
            self._make(kind, path, self.made[target % len(self.made)])
            self.made.append(path)

    def _make(self, kind: str, path: bytes, target: bytes) -> None:
        if os.path.lexists(path):
            return
        if kind in ("photo", "mask"):
            shutil.copyfile(self.photo if kind == "photo" else self.mask, path)
        elif kind == "text":
            Path(os.fsdecode(path)).write_bytes(b"text")
        elif kind == "folder":
            os.mkdir(path)
        elif kind == "hard link":
            os.link(target, path)
        else:
            os.symlink(target if kind == "link" else os.path.dirname(target), path)

    def pictures(self) -> dict[str, bytes]:
        """Content of every photo, anywhere but in the store, where what was set aside may be."""
        found = {}
        for folder in (self.root, self.outside):
            for parent, folders, files in os.walk(folder):
                if Path(parent) == self.root:
                    folders[:] = [each for each in folders if each != ".petseg"]
                for file in files:
                    path = os.path.join(parent, file)
                    if os.path.isfile(path) and not os.path.islink(path):
                        with open(path, "rb") as stream:
                            found[path] = stream.read()
        return found


def save(path: Path, mode: str) -> Path:
    Image.new(mode, SHAPE[::-1], 1).save(path)
    return path


def work_on(project: Project) -> set[str]:
    """Write everything for every photo; returns the photos of which nothing was refused."""
    whole = set()
    for name in project.photos.names:
        with suppress(PetsegError):
            project.proposals.save(name, MASK, 0.5, "shipped", np.ones((2, 2), np.float32))
        with suppress(PetsegError):
            project.masks.load(name, SHAPE)
        with suppress(PetsegError):
            project.masks.save(name, MASK, MASK == Label.PET, PhotoState.REVIEWED)
            assert (project.masks.load(name, SHAPE) == MASK).all()
            assert (project.masks.load_touched(name, SHAPE) == (MASK == Label.PET)).all()
            whole.add(name)
    for name in project.photos.names[::2]:
        with suppress(PetsegError):
            project.masks.set_aside(name)
    return whole


@settings(max_examples=150)
@given(steps)
def test_no_name_and_no_link_costs_a_photo(made):
    attack(made)


@pytest.mark.long
@pytest.mark.timeout(3600)
@settings(max_examples=attempts(3000))
@given(steps)
def test_many_names_and_links_cost_no_photo(made):
    attack(made)


def attack(made):
    with tempfile.TemporaryDirectory() as base:
        tree = Tree(Path(base))
        for step in made:
            tree.make(*step)
        before = tree.pictures()
        with suppress(PetsegError):
            listed = [photo for _, photo, _ in find_samples(tree.root).samples]
            assert len(set(listed)) == len(listed)
        try:
            project = Project.open(tree.root)
        except PetsegError:
            pass
        else:
            with closing(project):
                photos = {str(project.photos[name].path) for name in project.photos.names}
                saved = {name: project.photos.entry(name).state for name in work_on(project)}
            with closing(Project.open(tree.root)) as again:
                assert {name: again.photos.entry(name).state for name in saved} == saved
            check_photos(tree, before, photos)
        assert {path: data for path, data in tree.pictures().items() if path.startswith(str(tree.outside))} == {
            path: data for path, data in before.items() if path.startswith(str(tree.outside))
        }


def check_photos(tree: Tree, before: dict[str, bytes], photos: set[str]) -> None:
    after = tree.pictures()
    for path, data in before.items():
        if os.path.realpath(path) in {os.path.realpath(photo) for photo in photos}:
            assert after.get(path) == data
