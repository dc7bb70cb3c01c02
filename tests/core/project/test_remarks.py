"""Tags, notes, flags and reasons for skips are stored as they were entered, and every change can be taken back."""

import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import ProjectError, RemarkError
from core.project import PhotoState, Project
from core.project.bulk_step import change_many, remark_many
from core.project.database.schema import create, migrate
from core.project.layout import Layout
from core.project.remarks import (
    MAX_NOTE,
    MAX_REASON,
    MAX_TAG,
    MAX_TAGS,
    NO_REMARKS,
    Remarks,
    checked,
    clean_tag,
    has_tag,
    joined_tags,
    split_tags,
    taken_back,
    unique_tags,
    with_tags,
    without_tags,
)

A, B, C, D = NAMES = [f"pet_{n}.jpg" for n in range(1, 5)]
ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
ANY_REMARKS = st.builds(
    Remarks,
    tags=st.lists(st.text(st.characters(codec=None), max_size=MAX_TAG // 4), max_size=5).map(tuple),
    note=ANY_TEXT,
    flagged=st.booleans(),
    skip_reason=st.none() | ANY_TEXT,
)
ONCE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)


def note(**fields):
    return lambda remarks: remarks._replace(**fields)


def remarks_of(project):
    return [project.photos.entry(name).remarks for name in NAMES]


@given(ANY_TEXT)
def test_a_tag_is_one_line_without_commas_and_cleaned_once(text):
    tag = clean_tag(text)
    assert clean_tag(tag) == tag
    assert tag == tag.strip()
    assert not set(tag) & set(",\n\r\t\0")
    tag.encode()  # no halves of surrogate pairs


@given(st.lists(ANY_TEXT))
def test_tags_are_unique_and_come_back_from_one_text(texts):
    tags = unique_tags(texts)
    assert unique_tags(tags) == tags
    assert split_tags(joined_tags(tags)) == tags
    assert all(has_tag(tags, text) for text in texts if clean_tag(text))


@given(ANY_REMARKS, ANY_TEXT)
def test_a_tag_that_was_added_can_be_removed(remarks, tag):
    remarks = checked(remarks)
    tagged = with_tags(remarks, [tag])
    assert with_tags(tagged, [tag.upper()]) == with_tags(tagged, [tag.upper(), tag])
    assert not has_tag(without_tags(tagged, [tag]).tags, tag) or not clean_tag(tag)
    if not has_tag(remarks.tags, tag):
        assert without_tags(tagged, [tag]) == remarks


@given(ANY_REMARKS, ANY_REMARKS, ANY_REMARKS)
def test_taking_a_change_back_leaves_what_came_later(before, after, later):
    assert taken_back(after, before, after) == before
    mixed = taken_back(later, before, after)
    for old, new, present, result in zip(before, after, later, mixed, strict=True):
        assert result == (old if present == new else present)


@ONCE
@given(ANY_REMARKS)
def test_remarks_of_any_text_are_stored_and_read_again(photo_folder, remarks):
    with closing(Project.open(photo_folder)) as project:
        stored = project.remarks.change(A, lambda _: remarks).remarks
        assert stored == checked(remarks)
        assert project.notes == []
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry(A).remarks == stored
        assert project.notes == []  # no row counts as damaged


@ONCE
@given(st.lists(ANY_REMARKS, min_size=1, max_size=5))
def test_every_change_is_taken_back_in_turn_even_after_opening_again(photo_folder, changes):
    with closing(Project.open(photo_folder)) as project:
        start = [project.photos.entry(A).remarks]
        for remarks in changes:
            with project.log.step("Note"):
                project.remarks.change(A, lambda _, remarks=remarks: remarks)
            start.append(project.photos.entry(A).remarks)
    with closing(Project.open(photo_folder)) as project:
        for before, after in reversed(list(pairwise(start))):
            if before != after:
                assert project.undo.take_back_last() == [A]
            assert project.photos.entry(A).remarks == before


@pytest.mark.parametrize(
    "fields",
    [
        {"tags": ("x" * (MAX_TAG + 1),)},
        {"tags": tuple(map(str, range(MAX_TAGS + 1)))},
        {"note": "x" * (MAX_NOTE + 1)},
        {"skip_reason": "x" * (MAX_REASON + 1)},
    ],
)
def test_what_is_too_long_is_refused_whole(project, fields):
    before = project.remarks.change(A, note(tags=("cat",))).remarks
    with pytest.raises(RemarkError):
        project.remarks.change(A, note(**fields))
    assert project.photos.entry(A).remarks == before


def test_what_is_as_long_as_allowed_is_stored(photo_folder):
    tags = tuple(f"{number:0{MAX_TAG}}" for number in range(MAX_TAGS))
    longest = Remarks(tags, '"\n' * (MAX_NOTE // 2 - 1) + "!", True, "ü" * MAX_REASON)
    with closing(Project.open(photo_folder)) as project, project.log.step("Note"):
        project.remarks.change(A, lambda _: longest)
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry(A).remarks == longest
        assert project.undo.take_back_last() == [A]
        assert project.photos.entry(A).remarks == NO_REMARKS
        assert project.notes == []


def test_many_photos_are_tagged_in_one_step(project):
    project.remarks.change(B, note(tags=("Cat",)))
    shown = []
    report = remark_many(project, "tag", lambda each: with_tags(each, ["cat"]), NAMES, shown.append)
    assert (report.changed, report.unchanged) == ([A, C, D], 1)
    assert [entry.tags for entry in shown] == [("cat",)] * 3
    assert project.remarks.tags() == {"cat": 4}
    assert (project.undo.last.title, project.undo.last.photos) == ("Tagging", 3)
    project.undo.take_back_last()
    assert project.remarks.tags() == {"Cat": 1}


def test_one_photo_that_is_full_does_not_keep_the_others_from_being_tagged(project):
    project.remarks.change(B, note(tags=tuple(map(str, range(MAX_TAGS)))))
    report = remark_many(project, "tag", lambda each: with_tags(each, ["cat"]), NAMES)
    assert (report.changed, report.failed) == ([A, C, D], 1)
    assert "at most" in str(report.problem)


def test_later_remarks_stand_when_a_step_is_taken_back(project):
    with project.log.step("Tagging"):
        project.remarks.change(A, note(tags=("cat",)))
    project.remarks.change(A, note(note="the left one"))  # in no step
    project.undo.take_back_last()
    assert project.photos.entry(A).remarks == Remarks(note="the left one")


def test_a_step_whose_remarks_were_changed_again_is_not_taken_back(project):
    with project.log.step("Tagging"):
        project.remarks.change(A, note(tags=("cat",)))
    project.remarks.change(A, note(tags=("dog",)))
    assert project.undo.last is None
    assert project.undo.take_back_last() == []


def test_a_tag_is_taken_back_whatever_became_of_the_mask(project, old, new):
    with project.log.step("Tagging"):
        project.remarks.change(A, note(tags=("cat",)))
    project.masks.save(A, new, old == 0, PhotoState.REVIEWED)
    assert project.undo.take_back_last() == [A]
    entry = project.photos.entry(A)
    assert (entry.tags, entry.state) == ((), PhotoState.REVIEWED)
    assert (project.masks.load(A, new.shape) == new).all()


def test_a_skip_with_its_reason_is_one_step(project):
    change_many(project, "skip", [A])
    report = change_many(project, "skip", NAMES, skip_reason=" No  animal ")
    assert report.changed == NAMES
    assert {entry.skip_reason for entry in project.photos.entries()} == {"No animal"}
    assert change_many(project, "skip", NAMES, skip_reason="No animal").unchanged == 4
    assert project.undo.last.photos == 4
    project.undo.take_back_last()
    assert [entry.skip_reason for entry in project.photos.entries()] == [None] * 4
    assert [entry.state for entry in project.photos.entries()] == [PhotoState.SKIPPED, *[PhotoState.TODO] * 3]


def test_a_reason_is_shown_only_while_the_photo_is_skipped(project):
    project.photos.set_state(A, PhotoState.SKIPPED, "Blurred")
    assert project.photos.set_state(A, PhotoState.TODO).skip_reason is None
    assert project.photos.set_state(A, PhotoState.SKIPPED).skip_reason == "Blurred"


def test_remarks_stay_with_a_photo_that_was_replaced(project, write_photo, old):
    project.masks.save(A, old, old == 0, PhotoState.REVIEWED)
    project.remarks.change(A, note(tags=("cat",), flagged=True))
    write_photo(project.photos_root / A, seed=77)
    assert project.photos.check(A)
    entry = project.photos.entry(A)
    assert (entry.state, entry.tags, entry.flagged) == (PhotoState.CORRECTED, ("cat",), True)


def test_remarks_alone_tie_a_photo_to_no_content(project, write_photo):
    project.remarks.change(A, note(tags=("cat",)))
    write_photo(project.photos_root / A, seed=77)
    assert not project.photos.check(A)


def test_remarks_follow_a_photo_to_another_spelling_and_extension(photo_folder, old):
    with closing(Project.open(photo_folder)) as project:
        project.remarks.change(A, note(tags=("cat",)))
        project.remarks.change(B, note(tags=("dog",), note="an old one"))
        project.masks.save(B, old, old == 0, PhotoState.REVIEWED)
    (photo_folder / A).rename(photo_folder / A.upper())
    (photo_folder / B).rename((photo_folder / B).with_suffix(".jpeg"))
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry(A.upper()).tags == ("cat",)
        entry = project.photos.entry("pet_2.jpeg")
        assert (entry.tags, entry.note, entry.state) == (("dog",), "an old one", PhotoState.REVIEWED)


def test_photos_that_come_back_have_their_remarks(project, photo_folder):
    project.remarks.change(A, note(tags=("cat",)))
    content = (photo_folder / A).read_bytes()
    (photo_folder / A).unlink()
    assert project.refresh().removed == [A]
    (photo_folder / A).write_bytes(content)
    while not project.refresh().added:
        pass
    assert project.photos.entry(A).tags == ("cat",)


def test_a_store_that_was_deleted_loses_no_remarks(project, photo_folder):
    project.remarks.change(A, note(tags=("cat",), note="whiskers"))
    Layout(photo_folder).database.unlink()
    again = project.reopen(photo_folder)
    with closing(again):
        assert again.photos.entry(A).remarks == Remarks(("cat",), "whiskers")
    with closing(Project.open(photo_folder)) as project:
        assert project.photos.entry(A).remarks == Remarks(("cat",), "whiskers")


def test_nothing_is_noted_in_a_folder_that_is_only_looked_at(photo_folder):
    with closing(Project.open(photo_folder)) as project:
        project.remarks.change(A, note(tags=("cat",)))
    with closing(Project.open(photo_folder, read_only=True)) as project:
        assert project.photos.entry(A).tags == ("cat",)
        with pytest.raises(ProjectError, match="read-only"):
            project.remarks.change(A, note(flagged=True))


def test_a_folder_of_the_schema_before_has_no_remarks_and_gets_room_for_them(photo_folder):
    Layout(photo_folder).store.mkdir()
    with closing(sqlite3.connect(Layout(photo_folder).database, isolation_level=None)) as connection:
        create(connection)
        migrate(connection, 1, 3)
        connection.execute("INSERT INTO photos (name, mark) VALUES (?, 'skipped')", (A.encode(),))
    with closing(Project.open(photo_folder)) as project:
        assert project.notes == []
        assert project.photos.entry(A).state == PhotoState.SKIPPED
        assert remarks_of(project) == [NO_REMARKS] * 4
        assert project.remarks.change(A, note(tags=("cat",))).tags == ("cat",)


def test_what_a_hostile_database_says_is_plain_text_within_its_limits(photo_folder):
    with closing(Project.open(photo_folder)) as project:
        project.photos.set_state(A, PhotoState.SKIPPED)
    with closing(sqlite3.connect(Layout(photo_folder).database)) as connection:
        tags = "\n".join(["cat", "CAT", "a,b", "x" * 90, "\x1b[31mred"])
        connection.execute("UPDATE photos SET tags = ?, note = ?, skip_reason = ?", (tags, "\x07" + "n" * 4000, "a\nb"))
        connection.commit()
    with closing(Project.open(photo_folder)) as project:
        entry = project.photos.entry(A)
        assert entry.tags == ("cat", "a b", "[31mred")
        assert entry.note == "n" * MAX_NOTE
        assert entry.skip_reason == "a b"
