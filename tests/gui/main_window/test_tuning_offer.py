"""The quiet offer of a fine-tune after so many newly reviewed photos."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from support.window_widgets import settle_offer

from core.project import PhotoState
from petseg_gui.dialogs.tuning_sheet import TuningSheet
from petseg_gui.jobs import entry_feed
from petseg_gui.jobs.editing import bulk_changer
from petseg_gui.main_window import tuning_offer


@pytest.fixture(autouse=True)
def _hardly_wait(monkeypatch):
    monkeypatch.setattr(tuning_offer, "CALM_MS", 1)


@pytest.fixture
def folder(tmp_path, write_photo):
    for seed in range(9):
        write_photo(tmp_path / "nine" / f"pet_{seed}.jpg", seed=seed)
    return tmp_path / "nine"


@pytest.fixture
def world(make_world, folder):
    """A folder of nine photos; a fine-tune is offered after four."""
    world = make_world(hold=("training",))
    world.services.settings.update(offer_tuning_after=4)
    world.services.opener.open(folder)
    return world


def review(world, count):
    for _ in range(count):
        world.action("reviewed").trigger()
    settle_offer(world)


def review_all(world):
    world.action("propose-folder").trigger()
    world.services.bulk_changer.change("review", world.session.entries.names)


def reviewed(world):
    return world.session.entries.counts()[PhotoState.REVIEWED]


def offers(world):
    return [message.text for message in world.window.central.messages.shown if "fine-tune on them" in message.text]


def press(world, text):
    buttons = world.window.central.messages.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def test_it_is_offered_once_there_are_enough(world):
    review(world, 3)
    assert offers(world) == []
    review(world, 1)
    assert offers(world) == ["Enough photos are reviewed: a fine-tune on them may make the next proposals better."]
    assert not world.services.fine_tuner.running


def test_the_offer_leads_to_the_sheet(world):
    review(world, 4)
    press(world, "Fine-tune…")
    QApplication.processEvents()
    assert [sheet.isVisible() for sheet in world.window.findChildren(TuningSheet)] == [True]


def test_not_now_waits_for_as_many_more(world):
    review(world, 4)
    press(world, "Not now")
    assert offers(world) == []
    review(world, 3)
    assert offers(world) == []
    review(world, 1)
    assert len(offers(world)) == 1


def test_the_offer_goes_with_the_review_that_made_it(world):
    review(world, 4)
    world.action("undo").trigger()
    assert offers(world) == []
    review(world, 1)
    assert len(offers(world)) == 1


def test_reviews_taken_back_at_once_do_not_count(world):
    review_all(world)
    settle_offer(world)
    assert len(offers(world)) == 1
    world.action("undo-project").trigger()
    assert offers(world) == []
    review(world, 3)
    assert offers(world) == []
    review(world, 1)
    assert len(offers(world)) == 1


def test_a_fine_tune_counts_from_there_also_after_opening_again(world, folder, tmp_path):
    review(world, 4)
    world.fine_tune()
    assert offers(world) == []
    world.runner.drain("training")
    review(world, 2)
    (tmp_path / "empty").mkdir()
    world.services.opener.open(tmp_path / "empty")
    world.services.opener.open(folder)
    assert offers(world) == []
    world.session.select("pet_6.jpg")
    review(world, 1)
    assert offers(world) == []
    review(world, 1)
    assert len(offers(world)) == 1


def test_photos_reviewed_before_are_no_reason_to_ask_on_opening(make_world, oxford_folder):
    world = make_world()
    world.services.settings.update(offer_tuning_after=3)
    world.services.opener.open(oxford_folder)
    assert offers(world) == []


def test_never_if_the_user_does_not_want_it(world):
    world.services.settings.update(offer_tuning_after=0)
    review(world, 9)
    assert offers(world) == []


def test_it_starts_by_itself_only_where_that_was_chosen(world):
    world.services.settings.update(tuning_starts_itself=True)
    review(world, 4)
    assert world.services.fine_tuner.running
    assert not world.window.findChildren(TuningSheet)
    assert offers(world) == []


@pytest.fixture
def starting(world):
    """The photos that were reviewed when a fine-tune began by itself, for each that did."""
    world.services.settings.update(tuning_starts_itself=True)
    started: list[int] = []
    world.services.fine_tuner.started.connect(lambda: started.append(reviewed(world)))
    return started


def test_it_starts_by_itself_after_a_step_of_many_photos(world, starting, monkeypatch):
    change_many, reported = bulk_changer.change_many, []

    def change_slowly(project, kind, names, report, *others):
        def report_and_show(entry):
            report(entry)
            world.runner.deliver()
            for _ in range(5):
                QApplication.processEvents()
            reported.append(reviewed(world))
            assert starting == []

        return change_many(project, kind, names, report_and_show, *others)

    monkeypatch.setattr(bulk_changer, "change_many", change_slowly)
    review_all(world)
    settle_offer(world)
    assert reported == list(range(1, 10))
    assert starting == [9]


def test_photos_that_the_list_shows_later_are_no_reason_to_start_again(qtbot, world, starting, monkeypatch):
    monkeypatch.setattr(entry_feed, "SLICE", 1)
    review_all(world)
    qtbot.waitUntil(lambda: reviewed(world) == 9)
    settle_offer(world)
    assert starting == [9]
    world.runner.drain("training")
    world.session.reopen()
    review(world, 1)
    assert starting == [9]
