"""What a person chose is there again at the next start, or in the folder that it belongs to."""

from core.editing.edit import MaskEdit
from core.labels import Label
from core.project.border_share import CHOSEN


def test_sizes_opacity_and_theme_are_remembered(make_world):
    first = make_world()
    first.services.tools.set_size("brush_size", 123)
    first.services.view.update(opacity=0.25)
    first.action("theme-dark").trigger()
    assert first.action("theme-dark").isChecked()
    assert first.close()
    second = make_world()
    assert second.services.tools.sizes.brush_size == 123
    assert second.services.view.options.opacity == 0.25
    assert second.services.settings.settings.theme == "dark"


def test_tools_and_border_are_as_large_in_proportion_on_a_larger_photo(make_world, photo_folder, write_photo):
    write_photo(photo_folder / "pet_2.jpg", width=480, height=360)
    first = make_world()
    tools, session = first.services.tools, first.services.session
    first.services.opener.open(photo_folder)
    session.select("pet_1.jpg")
    tools.set_size("brush_size", 12)
    tools.update(border_width=3)
    session.select("pet_2.jpg")
    assert (tools.sizes.brush_size, tools.options.border_width) == (48, 12)
    assert first.close()
    second = make_world()
    second.services.opener.open(photo_folder)
    second.services.session.select("pet_1.jpg")
    assert (second.services.tools.sizes.brush_size, second.services.tools.options.border_width) == (12, 3)


def test_the_border_goes_along_with_the_photo_before_the_folders_width_is_found(make_world, photo_folder, write_photo):
    write_photo(photo_folder / "pet_2.jpg", width=480, height=360)
    first = make_world()
    first.services.opener.open(photo_folder)
    first.services.session.select("pet_2.jpg")
    first.services.tools.update(border_width=46)
    assert first.close()
    second = make_world(hold=("training",))
    tools, session = second.services.tools, second.services.session
    second.services.opener.open(photo_folder)
    widths = []
    for name in ("pet_1.jpg", "pet_2.jpg", "pet_1.jpg"):
        session.select(name)
        widths.append(tools.options.border_width)
    assert widths == [12, 46, 12]
    assert second.services.border_width.folder_width is None
    tools.update(border_width=6)
    session.select("pet_2.jpg")
    assert tools.options.border_width == 24


def test_how_the_tools_work_is_remembered_but_no_lock(make_world):
    first = make_world()
    chosen = {"brush_shape": "square", "tolerance": 77, "fill_by": "class", "contiguous": False, "auto_border": False}
    first.services.tools.update(**chosen, locked=frozenset({Label.PET}))
    first.services.tools.set_size("smart_size", 99)
    first.services.view.update(overview=False, style="outline", gamma=2.0)
    assert first.close()
    second = make_world()
    options = second.services.tools.options
    assert {name: getattr(options, name) for name in chosen} == chosen
    assert options.locked == frozenset()
    assert second.services.tools.sizes.smart_size == 99
    view = second.services.view.options
    assert (view.overview, view.style, view.gamma) == (False, "fill", 1.0)


def test_the_border_is_as_wide_as_the_folder_has_it_until_one_is_chosen(world, oxford_folder, photo_folder):
    tools = world.services.tools
    tools.update(border_width=41)
    world.services.opener.open(oxford_folder)
    measured = tools.options.border_width
    assert measured < 20
    project = world.session.project
    tools.update(tolerance=9)
    assert project.setting(CHOSEN) is None
    tools.update(border_width=13)
    world.services.opener.open(photo_folder)
    tools.update(border_width=5)
    world.services.opener.open(oxford_folder)
    assert tools.options.border_width == 13


def test_the_memory_for_undo_is_a_setting(opened, monkeypatch):
    monkeypatch.setattr(MaskEdit, "nbytes", 40 * 1024 * 1024)
    document = opened.session.document
    document.clear()
    document.reset_to_proposal()
    assert len(document.history.steps()) == 2
    opened.services.settings.update(undo_memory_mb=64)
    assert len(document.history.steps()) == 1
