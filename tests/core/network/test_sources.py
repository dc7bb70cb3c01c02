"""What a training reads from folders."""

from core.network.sources import read_sources


def test_photos_that_differ_only_in_extension_are_two_photos(write_oxford, tmp_path):
    write_oxford(tmp_path)
    (tmp_path / "images" / "pet_1.png").write_bytes((tmp_path / "images" / "pet_2.jpg").read_bytes())
    masks = tmp_path / "annotations" / "trimaps"
    for name in ("pet_1.jpg.png", "pet_1.png.png"):
        (masks / name).write_bytes((masks / "pet_1.png").read_bytes())
    data = read_sources([str(tmp_path)], None, lambda count: None, lambda: False)
    assert len(data.train) + len(data.held_out) == 5


def test_photos_of_the_same_name_in_two_folders_are_two_photos(write_oxford, tmp_path):
    for name in ("one", "other"):
        write_oxford(tmp_path / name)
    sources = [str(tmp_path / "one"), str(tmp_path / "other")]
    data = read_sources(sources, None, lambda count: None, lambda: False)
    assert len(data.train) + len(data.held_out) == 8


def test_what_is_held_out_does_not_depend_on_where_the_folder_lies(write_oxford, tmp_path):
    held_out = set()
    for index in range(8):
        folder = write_oxford(tmp_path / f"place {index}")
        (name,) = read_sources([str(folder)], None, lambda count: None, lambda: False).held_out.names
        assert name == str(folder / name[-5:])
        held_out.add(name[-5:])
    assert len(held_out) == 1
