"""What a training reads from folders."""

import numpy as np
import pytest

from core.errors import TrainingError
from core.labels import Label
from core.masks import write_mask
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


def write_scenes(folder, write_photo, count):
    for number in range(count):
        write_photo(folder / "images" / f"scene_{number}.jpg", 40, 30, seed=number)
        mask = np.full((30, 40), Label.BACKGROUND, np.uint8)
        write_mask(folder / "annotations" / "trimaps" / f"scene_{number}.png", mask)
    return folder


def test_photos_without_a_pet_are_held_out_apart(write_oxford, write_photo, tmp_path):
    sources = [str(write_oxford(tmp_path / "pets")), str(write_scenes(tmp_path / "scenes", write_photo, 20))]
    data = read_sources(sources, None, lambda count: None, lambda: False)
    assert len(data.held_out) == 1
    assert all((mask != Label.BACKGROUND).any() for mask in data.held_out.masks)
    assert len(data.held_out_empty) == 3
    assert all((mask == Label.BACKGROUND).all() for mask in data.held_out_empty.masks)
    assert len(data.train) == 24 - 4
    assert not set(data.train.names) & set(data.held_out.names + data.held_out_empty.names)


def test_scenes_do_not_change_which_pets_are_held_out(write_oxford, write_photo, tmp_path):
    pets, scenes = write_oxford(tmp_path / "pets"), write_scenes(tmp_path / "scenes", write_photo, 9)
    alone, both = (
        read_sources(list(map(str, sources)), None, lambda count: None, lambda: False).held_out.names
        for sources in ([pets], [pets, scenes])
    )
    assert alone == both


def test_scenes_alone_teach_nothing(write_photo, tmp_path):
    with pytest.raises(TrainingError, match="with a pet in their masks, 0 can be read"):
        read_sources([str(write_scenes(tmp_path, write_photo, 5))], None, lambda count: None, lambda: False)
