import os
import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap

from core.labels import Label
from core.project import PhotoState
from petseg_gui.jobs.pictures import thumbnail_files


def ask(world, name: str) -> QPixmap | None:
    return world.services.photos.index_of(name).data(Qt.ItemDataRole.DecorationRole)


@pytest.fixture
def made(monkeypatch) -> list[str]:
    """Names of the photos that were really read."""
    names: list[str] = []
    read = thumbnail_files.read_thumbnail

    def counted(path, side):
        if ".petseg" not in path.parts:
            names.append(path.name)
        return read(path, side)

    monkeypatch.setattr(thumbnail_files, "read_thumbnail", counted)
    return names


def test_a_thumbnail_comes_when_its_row_is_shown(qtbot, world, photo_folder, made):
    world.show(photo_folder)
    with qtbot.waitSignal(world.services.photos.dataChanged):
        assert ask(world, "pet_2.jpg") is None
    assert ask(world, "pet_2.jpg").width() == 120
    assert made == ["pet_2.jpg"]


def test_large_photos_become_small_and_stand_upright(make_world, tmp_path, write_photo):
    write_photo(tmp_path / "large.jpg", 900, 600)
    with Image.open(tmp_path / "large.jpg") as image:
        exif = image.getexif()
        exif[0x0112] = 6
        image.save(tmp_path / "turned.jpg", exif=exif)
    world = make_world()
    world.show(tmp_path)
    for name in ("large.jpg", "turned.jpg"):
        ask(world, name)
    assert (ask(world, "large.jpg").width(), ask(world, "large.jpg").height()) == (192, 128)
    assert (ask(world, "turned.jpg").width(), ask(world, "turned.jpg").height()) == (128, 192)


def test_thumbnails_are_kept_and_made_again_when_the_photo_changed(make_world, photo_folder, write_photo, made):
    for _ in range(2):
        world = make_world()
        world.show(photo_folder)
        ask(world, "pet_1.jpg")
        world.session.set_project(None)
    assert made == ["pet_1.jpg"]
    write_photo(photo_folder / "pet_1.jpg", 60, 50)
    os.utime(photo_folder / "pet_1.jpg", (1_000_000, 1_000_000))
    world.show(photo_folder)
    ask(world, "pet_1.jpg")
    assert ask(world, "pet_1.jpg").width() == 60
    assert made == ["pet_1.jpg"] * 2


def test_a_broken_kept_thumbnail_is_made_again(make_world, photo_folder, made):
    world = make_world()
    world.show(photo_folder)
    ask(world, "pet_1.jpg")
    kept = world.project.thumbnails / "pet_1.jpg.jpg"
    time = kept.stat().st_mtime_ns
    kept.write_bytes(b"broken")
    os.utime(kept, ns=(time, time))
    world.show(photo_folder)
    ask(world, "pet_1.jpg")
    assert ask(world, "pet_1.jpg").width() == 120
    assert len(made) == 2


def test_a_huge_kept_thumbnail_is_shown_small(make_world, photo_folder, write_photo, made):
    """A folder from elsewhere may hold anything in its store."""
    world = make_world()
    world.show(photo_folder)
    ask(world, "pet_1.jpg")
    kept = world.project.thumbnails / "pet_1.jpg.jpg"
    huge = write_photo(photo_folder / "huge.jpg", 1200, 900)
    kept.write_bytes(stamp_of(kept) + huge.read_bytes()[2:])
    world.show(photo_folder)
    ask(world, "pet_1.jpg")
    assert ask(world, "pet_1.jpg").width() == 192
    assert made == ["pet_1.jpg"]


def stamp_of(kept) -> bytes:
    """The start of a JPEG file and its first segment, a comment."""
    data = kept.read_bytes()
    assert data[:4] == b"\xff\xd8\xff\xfe"
    return data[: 4 + int.from_bytes(data[4:6], "big")]


def same_time(photo, before):
    os.utime(photo, ns=(before.st_mtime_ns, before.st_mtime_ns))


def earlier(photo, before):
    os.utime(photo, ns=(1, before.st_mtime_ns - 10**18))


def within_the_second(photo, before):
    os.utime(photo, ns=(1, before.st_mtime_ns + 1))


@pytest.mark.parametrize("set_time", [same_time, earlier, within_the_second])
def test_a_photo_of_the_same_size_has_a_thumbnail_of_its_own(make_world, tmp_path, write_photo, made, set_time):
    folder = tmp_path / "photos"
    photo = write_photo(folder / "a.bmp", seed=1)
    before = photo.stat()
    world = make_world()
    world.show(folder)
    ask(world, "a.bmp")
    other = write_photo(tmp_path / "other.bmp", seed=2)
    assert other.stat().st_size == before.st_size
    set_time(other, before)
    other.rename(photo)
    world.show(folder)
    ask(world, "a.bmp")
    assert made == ["a.bmp"] * 2
    assert ask(world, "a.bmp").toImage() == QPixmap(str(photo)).scaledToWidth(120).toImage()


def test_a_photo_replaced_while_it_is_read_leaves_no_thumbnail_of_either(
    make_world, photo_folder, write_photo, monkeypatch
):
    read = thumbnail_files.read_thumbnail

    def read_and_replace(path, side):
        pixels = read(path, side)
        write_photo(path, 60, 50)
        return pixels

    world = make_world()
    world.show(photo_folder)
    with monkeypatch.context() as patch:
        patch.setattr(thumbnail_files, "read_thumbnail", read_and_replace)
        ask(world, "pet_1.jpg")
    world.show(photo_folder)
    ask(world, "pet_1.jpg")
    assert ask(world, "pet_1.jpg").width() == 60


def test_an_unreadable_photo_is_marked_and_asked_for_once(make_world, photo_folder, made):
    (photo_folder / "pet_3.jpg").write_bytes(b"")
    world = make_world()
    world.show(photo_folder)
    for _ in range(3):
        ask(world, "pet_3.jpg")
    assert made == ["pet_3.jpg"]
    assert "empty" in world.session.entries.entry("pet_3.jpg").problem
    assert ask(world, "pet_3.jpg").isNull()


def test_the_rows_shown_last_come_first_from_the_top(qtbot, make_world, photo_folder, made):
    world = make_world(hold=("thumbnails",))
    world.show(photo_folder)
    for names in (world.session.entries.names[:2], world.session.entries.names[2:]):
        for name in names:
            ask(world, name)
        QCoreApplication.processEvents()  # one paint after the other
    world.runner.drain("thumbnails")
    assert made == ["pet_3.jpg", "pet_4.jpg", "pet_1.jpg", "pet_2.jpg"]


def test_what_was_scrolled_past_long_ago_is_not_made_until_it_is_shown_again(make_world, photo_folder, made):
    world = make_world(hold=("thumbnails",))
    world.show(photo_folder)
    world.services.photos.max_thumbnails = 2
    for name in world.session.entries.names:
        ask(world, name)
    world.runner.drain("thumbnails")
    assert made == ["pet_3.jpg", "pet_4.jpg"]
    ask(world, "pet_1.jpg")
    world.runner.drain("thumbnails")
    assert made == ["pet_3.jpg", "pet_4.jpg", "pet_1.jpg"]


def red_share(world, name: str) -> float:
    image = ask(world, name).toImage()
    reds = [image.pixelColor(x, y).red() > 150 for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)]
    return sum(reds) / len(reds)


def save_mask(world, name: str, shape, label: Label) -> None:
    touched = np.ones(shape, np.bool_)
    entry = world.project.masks.save(name, np.full(shape, label, np.uint8), touched, PhotoState.CORRECTED)
    world.services.save_queue.saved.emit(world.project, entry)


def test_a_large_mask_is_kept_small_until_it_changes(make_world, tmp_path, monkeypatch):
    folder, shape, read = tmp_path / "photos", (300, 400), []
    folder.mkdir()
    Image.new("RGB", shape[::-1], (20, 20, 20)).save(folder / "large.png")
    original = thumbnail_files.read_mask
    monkeypatch.setattr(thumbnail_files, "_KEPT_PIXELS", 100_000)

    def counted(path, wanted=None):
        if wanted is None:
            read.append(path)
        return original(path, wanted)

    monkeypatch.setattr(thumbnail_files, "read_mask", counted)
    for _ in range(2):
        world = make_world()
        world.show(folder)
        if not read:
            save_mask(world, "large.png", shape, Label.BORDER)
        ask(world, "large.png")
        assert red_share(world, "large.png") == 1
        world.services.photos.forget_thumbnail("large.png")
        ask(world, "large.png")
        world.session.set_project(None)
    assert len(read) == 1
    world.show(folder)
    save_mask(world, "large.png", shape, Label.BACKGROUND)
    ask(world, "large.png")
    assert red_share(world, "large.png") == 0
    assert len(read) == 2


def test_thumbnails_follow_the_colours_of_the_classes(make_world, photo_folder):
    world = make_world()
    world.show(photo_folder)
    save_mask(world, "pet_2.jpg", (90, 120), Label.PET)
    shown = []
    for colour in ("#ff0000", "#0000ff"):
        world.services.view.update(pet_colour=colour)
        ask(world, "pet_2.jpg")
        shown.append(ask(world, "pet_2.jpg").toImage().pixelColor(60, 45))
    assert shown[0].red() > shown[1].red() + 60
    assert shown[1].blue() > shown[0].blue() + 60


def test_a_damaged_mask_leaves_the_photo_in_its_thumbnail(make_world, photo_folder):
    world = make_world()
    world.show(photo_folder)
    save_mask(world, "pet_2.jpg", (90, 120), Label.PET)
    world.project.masks.path("pet_2.jpg").write_bytes(b"broken")
    ask(world, "pet_2.jpg")
    assert ask(world, "pet_2.jpg").width() == 120


def test_thumbnails_of_the_folder_before_are_cancelled(qtbot, world, photo_folder, oxford_folder, monkeypatch):
    gate, made, read = threading.Event(), [], thumbnail_files.read_thumbnail

    def slow(path, side):
        gate.wait(20)
        made.append(path)
        return read(path, side)

    monkeypatch.setattr(thumbnail_files, "read_thumbnail", slow)
    world.show(photo_folder)
    for name in world.session.entries.names:
        ask(world, name)
    world.show(oxford_folder)
    ask(world, "pet_1.jpg")
    gate.set()
    qtbot.waitUntil(lambda: oxford_folder / "images" / "pet_1.jpg" in made)
    assert len([path for path in made if path.is_relative_to(photo_folder)]) <= 1
    qtbot.waitUntil(lambda: ask(world, "pet_1.jpg") is not None)


def test_a_full_disk_only_costs_the_keeping(make_world, photo_folder, monkeypatch):
    def refuse(*_values, **_named):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(thumbnail_files, "write_bytes", refuse)
    world = make_world()
    world.show(photo_folder)
    ask(world, "pet_1.jpg")
    assert ask(world, "pet_1.jpg").width() == 120
    assert not world.bugs
