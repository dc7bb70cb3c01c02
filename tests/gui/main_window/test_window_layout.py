from petseg_gui.main_window.window_layout import restore_layout, save_layout


def test_place_and_panels_are_remembered(make_world, photo_folder, tmp_path):
    first = make_world()
    first.services.opener.open(photo_folder)
    first.window.docks.toggles[0].trigger()
    assert not first.window.browser.isVisible()
    first.window.resize(790, 650)
    save_layout(first.window, first.window.docks, tmp_path / "window.ini")
    second = make_world()
    restore_layout(second.window, second.window.docks, tmp_path / "window.ini")
    assert second.window.height() == 650  # the offscreen screen is narrower than any window of ours
    second.services.opener.open(photo_folder)
    assert not second.window.browser.isVisible()
    assert second.window.side.panel.isVisible()
    second.window.docks.toggles[0].trigger()
    assert second.window.browser.isVisible()


def test_a_first_start_and_a_damaged_file_give_a_usable_window(make_world, tmp_path):
    world = make_world()
    restore_layout(world.window, world.window.docks, tmp_path / "none.ini")
    assert world.window.width() > 400
    (tmp_path / "bad.ini").write_bytes(b"\x00\xff[General]\ngeometry=nonsense\nlayout=7\nhidden-panels=3\n")
    restore_layout(world.window, world.window.docks, tmp_path / "bad.ini")
    assert world.window.width() > 400
