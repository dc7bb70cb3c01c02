"""The journal: what it writes, when it removes it, and what it reads of damaged files."""

import errno
import os
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.edits import dab

from core.editing.layer_change import EditChange
from core.editing.layers import MaskLayers
from core.errors import ProjectError
from core.project.journal import journal as journal_module
from core.project.journal import journal_reading
from core.project.journal.journal import Journal, Position
from core.project.journal.journal_reading import read_journal, window_of
from core.project.journal.journal_records import NO_MASK, SaveRecord, StepRecord, encode_record, read_segment

NAME, SHAPE = "pet_1.jpg", (90, 120)


def change(y=40, x=60, layers=None):
    return EditChange(dab(layers or MaskLayers.blank(SHAPE), y, x, 9))


def step(number, previous, base=NO_MASK, base_number=0, photo=NAME):
    return StepRecord(number, previous, photo, -1, -1, *SHAPE, "corrected", True, base, base_number, 1e9)


@pytest.fixture
def journal(tmp_path):
    made = Journal(tmp_path / "journal", lambda _: (5, 6), Position())
    yield made
    made.close()


def files(folder):
    return sorted((folder / "journal").glob("*"))


def numbers(folder):
    left = read_journal(folder / "journal")
    return {name: [stored.record.number for stored in records] for name, records in left.photos.items()}


def test_a_flushed_step_can_be_read(journal, tmp_path):
    assert journal.record(NAME, SHAPE, [change()], "corrected", base="7-abc") == 1
    assert files(tmp_path) == []
    journal.flush()
    (stored,) = read_journal(tmp_path / "journal").photos[NAME]
    assert (stored.record.size, stored.record.mtime, stored.record.base) == (5, 6, "7-abc")
    assert abs(stored.record.time - time.time()) < 60
    assert stored.read_body()


def test_names_that_are_not_valid_text_are_kept(journal, tmp_path):
    journal.record("p\udcff\nt.jpg", SHAPE, [change()], "corrected")
    journal.flush()
    assert list(numbers(tmp_path)) == ["p\udcff\nt.jpg"]


def test_closing_removes_what_is_covered_and_keeps_the_rest(tmp_path):
    for number in (1, 2):
        journal = Journal(tmp_path / "journal", lambda _: (5, 6), Position())
        journal.record(NAME, SHAPE, [change()], "corrected")
        journal.record(NAME, SHAPE, [change()], "corrected")
        journal.flush()
        journal.saving(NAME, "d1", number)
        journal.saved(NAME, "d1", number)
        journal.close()
        assert len(files(tmp_path)) == (number == 1)
        for file in files(tmp_path):
            file.unlink()


def test_segments_do_not_pile_up(journal, tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module, "MAX_SEGMENT", 2000)
    monkeypatch.setattr(journal_module, "_KEPT_SEGMENT", 1000)
    for index in range(100):
        number = journal.record(NAME, SHAPE, [change(index % 80)], "corrected")
        journal.flush()
        if index % 10 == 9:
            journal.saving(NAME, f"d{index}", number - 1)
            journal.saved(NAME, f"d{index}", number - 1)
            assert len(files(tmp_path)) <= 2
    window = window_of(read_journal(tmp_path / "journal").photos[NAME], "d99")
    assert [record.number for record, _ in window.steps] == [100]


def test_a_photo_that_is_not_saved_keeps_its_segments(journal, tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module, "MAX_SEGMENT", 1)
    journal.record("other.jpg", SHAPE, [change()], "corrected")
    journal.flush()
    for _ in range(3):
        number = journal.record(NAME, SHAPE, [change()], "corrected")
        journal.flush()
        journal.saving(NAME, f"d{number}", number)
        journal.saved(NAME, f"d{number}", number)
    assert numbers(tmp_path)["other.jpg"] == [1]


def refuse(*_):
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("primitive", ["open", "write", "fsync"])
def test_a_full_disk_is_reported_once_and_leaves_no_gap_unseen(journal, tmp_path, monkeypatch, primitive):
    journal.record(NAME, SHAPE, [change()], "corrected")
    journal.flush() if primitive != "open" else None
    with monkeypatch.context() as patched:
        patched.setattr(os, primitive, refuse)
        journal.record(NAME, SHAPE, [change()], "corrected")
        with pytest.raises(ProjectError, match="no space left"):
            journal.flush()
        journal.record(NAME, SHAPE, [change()], "corrected")
        journal.flush()
    journal.record(NAME, SHAPE, [change()], "corrected")
    journal.flush()
    window = window_of(read_journal(tmp_path / "journal").photos[NAME], NO_MASK)
    assert [record.number for record, _ in window.steps] == ([] if primitive == "open" else [1])

    journal.saving(NAME, "d3", 3)  # a mask that holds what the journal lost closes the gap
    journal.saved(NAME, "d3", 3)
    window = window_of(read_journal(tmp_path / "journal").photos[NAME], "d3")
    assert [record.number for record, _ in window.steps] == [4]


def test_a_folder_that_was_renamed_does_not_come_back(tmp_path):
    journal = Journal(tmp_path / "gone" / ".petseg" / "journal", lambda _: (5, 6), Position())
    journal.record(NAME, SHAPE, [change()], "corrected")
    with pytest.raises(ProjectError):
        journal.flush()
    journal.close()
    assert not (tmp_path / "gone").exists()


def test_half_a_record_at_the_end_is_cut_off(journal, tmp_path, monkeypatch):
    journal.record(NAME, SHAPE, [change()], "corrected")
    journal.flush()
    size = files(tmp_path)[0].stat().st_size
    write = os.write

    def write_half(handle, data):
        write(handle, data[: len(data) // 2])
        refuse()

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", write_half)
        journal.record(NAME, SHAPE, [change()], "corrected")
        with pytest.raises(ProjectError):
            journal.flush()
    assert files(tmp_path)[0].stat().st_size == size


def test_a_disk_that_hangs_does_not_take_all_memory(journal, tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module, "MAX_WAITING", change().nbytes * 3)
    for _ in range(10):
        journal.record(NAME, SHAPE, [change()], "corrected")
    journal.flush()
    assert numbers(tmp_path)[NAME] == [1, 2, 3]


def test_the_journal_has_a_largest_size(journal, tmp_path, monkeypatch):
    monkeypatch.setattr(journal_module, "MAX_BYTES", 2000)
    large = [change(y) for y in range(0, 90, 2)]
    journal.record(NAME, SHAPE, large, "corrected")
    with pytest.raises(ProjectError, match="more than 2000 bytes"):
        journal.flush()
    assert not journal.flush()
    assert sum(file.stat().st_size for file in files(tmp_path)) <= 2000


# What is read

RECORDS = [
    (step(1, 0), b"abc"),
    (SaveRecord(NAME, "d1", 1, done=False), b""),
    (step(2, 1), b"defg" * 20),
    (SaveRecord(NAME, "d1", 1, done=True), b""),
    (step(3, 2, "d1", 1), b""),
]


def write_segment(folder, number, records, serial=1):
    folder.mkdir(exist_ok=True)
    data = [encode_record(serial + index, *record) for index, record in enumerate(records)]
    (folder / f"{number:08}.journal").write_bytes(b"".join(data))
    return data


@settings(max_examples=200)
@given(data=st.data())
def test_reading_ends_before_the_first_record_that_is_not_whole(data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("journal")
    parts = write_segment(folder, 1, RECORDS)
    whole = b"".join(parts)
    cut = data.draw(st.integers(0, len(whole)), "length")
    stored = bytearray(whole[:cut])
    flipped = data.draw(st.none() | st.integers(0, max(cut - 1, 0)), "flipped byte")
    if flipped is not None and cut:
        stored[flipped] ^= data.draw(st.integers(1, 255), "bits")
    path = folder / "00000001.journal"
    path.write_bytes(stored)

    ends = np.cumsum([len(part) for part in parts])
    good = len(whole[:cut]) if flipped is None or not cut else flipped
    expected = int((ends <= good).sum())
    segment = read_segment(path)
    assert [found.record for found in segment.records] == [record for record, _ in RECORDS[:expected]]
    assert [found.read_body() for found in segment.records] == [body for _, body in RECORDS[:expected]]


@settings(max_examples=200)
@given(st.binary(max_size=300) | st.binary(max_size=200).map(lambda data: b"PSJ1" + data))
def test_any_file_can_be_read(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("journal")
    (folder / "00000001.journal").write_bytes(data)
    assert read_journal(folder).photos == {}


def test_a_segment_after_a_gap_is_left_out_and_one_after_the_break_goes_on(tmp_path):
    write_segment(tmp_path, 1, RECORDS[:2])
    write_segment(tmp_path, 2, [(step(9, 8), b"")], serial=7)
    write_segment(tmp_path, 3, RECORDS[2:3], serial=3)
    left = read_journal(tmp_path)
    assert [path.name for path in left.damaged] == ["00000002.journal"]
    assert [stored.serial for stored in left.photos[NAME]] == [1, 2, 3]
    assert left.position == Position(4, 4, 3)


@pytest.mark.parametrize("is_read", [False, True])
def test_a_segment_that_is_removed_meanwhile_is_no_error(tmp_path, monkeypatch, is_read):
    """An earlier project of this folder may be on its way to being closed."""

    def read_and_remove(path):
        segment = read_segment(path) if is_read else None
        path.unlink()
        return segment or read_segment(path)

    write_segment(tmp_path, 1, RECORDS[:2])
    monkeypatch.setattr(journal_reading, "read_segment", read_and_remove)
    assert read_journal(tmp_path).position.segment == 2


def test_pipes_links_folders_and_other_files_are_left_alone(tmp_path):
    write_segment(tmp_path / "real", 1, RECORDS) if (tmp_path / "real").mkdir() is None else None
    (tmp_path / "00000001.journal").symlink_to(tmp_path / "real" / "00000001.journal")
    (tmp_path / "00000002.journal").mkdir()
    os.mkfifo(tmp_path / "00000003.journal")
    (tmp_path / "notes.txt").write_text("mine")
    left = read_journal(tmp_path)
    assert left.photos == {}
    assert len(left.damaged) == 3


@pytest.mark.parametrize(
    ("digest", "missing", "taken"),
    [("d1", [2, 3], [2, 3]), (NO_MASK, None, None), ("foreign", None, None)],
)
def test_what_a_mask_lacks(tmp_path, digest, missing, taken):
    write_segment(tmp_path, 1, RECORDS)
    window = window_of(read_journal(tmp_path).photos[NAME], digest)
    assert (window is None) == (taken is None)
    if window is not None:
        assert [record.number for record, _ in window.steps] == taken
        assert window.missing == len(missing)


def test_a_save_that_was_not_completed_takes_all_its_steps_again(tmp_path):
    write_segment(tmp_path, 1, RECORDS[:3])
    before, after = (window_of(read_journal(tmp_path).photos[NAME], digest) for digest in (NO_MASK, "d1"))
    assert [record.number for record, _ in before.steps] == [record.number for record, _ in after.steps] == [1, 2]
    assert (before.missing, after.missing) == (2, 1)
