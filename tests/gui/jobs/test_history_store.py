"""Histories of photos that were left are kept as long as they have steps."""

import gc
import weakref

from support.jobs_world import open_first, paint


def test_a_history_that_lost_all_its_steps_to_others_is_released(make_world, photo_folder):
    world = make_world()
    open_first(world, photo_folder)
    world.services.histories.set_max_bytes(1)  # enough for the newest step alone
    paint(world.document)
    lost = weakref.ref(world.document.history)
    world.session.select("pet_2.jpg")
    paint(world.document)
    assert not lost().can_undo
    world.session.select("pet_3.jpg")
    gc.collect()
    assert lost() is None
    world.session.select("pet_2.jpg")
    assert world.document.history.can_undo
