"""A Hugging Face image folder: what is in it, and what is read of one."""

import json

import numpy as np
import pytest
from PIL import Image
from support.exported_photos import exported_photo, mask_of_rows, write_export

from core.cancel import never
from core.errors import ExportError, ImportedMasksError
from core.formats import FORMATS, FormatOptions
from core.formats.border_use import resolve_border
from core.labels import Label

MASK = mask_of_rows("....P", ".PB..", ".PB.P")
OPTIONS = FormatOptions("ignore", categories=("cat", "dog"))
NAMES = ["cat.jpg", "a/cat.jpg", "täglich ü b.png", "..\\<b>%s\n.jpg", "__x__.jpg", *(f"{n}.png" for n in range(9))]
HF = FORMATS["huggingface"]


def _photos(folder, mask=MASK):
    return [exported_photo(folder, name, mask, "dog" if "/" in name else "cat") for name in NAMES]


def _rows(root, part):
    return [json.loads(line) for line in (root / part / "metadata.jsonl").read_text().splitlines()]


def test_metadata_names_photo_first_and_mask_second(tmp_path):
    photos = _photos(tmp_path / "photos")
    root = write_export("huggingface", tmp_path / "out", photos, OPTIONS)
    rows = {part: _rows(root, part) for part in ("train", "test")}
    assert sum(map(len, rows.values())) == len(photos)
    for part, listed in rows.items():
        for row in listed:
            assert list(row) == ["file_name", "mask_file_name", "category"]
            assert (root / part / row["file_name"]).is_file()
            assert (root / part / row["mask_file_name"]).is_file()
            assert not row["file_name"].startswith(("images/_", "images/."))  # which `datasets` takes for hidden
    assert json.loads((root / "id2label.json").read_text()) == {"0": "background", "1": "cat", "2": "dog"}


def test_masks_hold_the_index_of_the_category_and_255_for_border(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK, "dog")
    root = write_export("huggingface", tmp_path / "out", [photo], OPTIONS)
    (file,) = root.glob("*/masks/rex.png")
    with Image.open(file) as mask:
        assert mask.mode == "L"
        assert np.array_equal(np.array(mask), np.array([2, 0, 255], np.uint8)[MASK])


def test_a_photo_without_pet_has_a_mask_of_background(tmp_path):
    photo = exported_photo(tmp_path / "photos", "sofa.jpg", mask_of_rows("....", "...."))
    root = write_export("huggingface", tmp_path / "out", [photo], FormatOptions("ignore"))
    (file,) = root.glob("*/masks/sofa.png")
    assert not np.array(Image.open(file)).any()
    assert file.parents[1].joinpath("metadata.jsonl").read_text().count("sofa") == 2


def test_the_card_lists_parts_that_exist_and_no_masks(tmp_path):
    photo = exported_photo(tmp_path / "photos", "rex.jpg", MASK)
    root = write_export("huggingface", tmp_path / "out", [photo], FormatOptions("ignore"))
    card = (root / "README.md").read_text()
    assert card.startswith("---\ntask_categories:\n- image-segmentation\nconfigs:\n")
    parts = [part for part in ("train", "test") if f"split: {part}" in card]
    assert [part for part in ("train", "test") if (root / part).exists()] == parts
    assert "masks/" not in card


@pytest.mark.parametrize("border", HF.borders)
def test_masks_come_back_exactly(tmp_path, border):
    mask = resolve_border(MASK, border)
    photos = _photos(tmp_path / "photos", mask)
    root = write_export("huggingface", tmp_path / "out", photos, FormatOptions(border, categories=("cat", "dog")))
    assert HF.reader.fits(root)
    found = HF.reader.read(root, never)
    assert found.notes == []
    assert {foreign.photo.partition("/")[2].rpartition(".")[0] for foreign in found.masks} == {p.stem for p in photos}
    labels = np.full(256, Label.BACKGROUND, np.uint8)
    labels[list(found.guess)] = list(found.guess.values())
    for foreign in found.masks:
        assert np.array_equal(labels[foreign.load(mask.shape)], mask)


@pytest.mark.parametrize(
    "name",
    ["../secret.png", "/etc/passwd", "a/../../secret.png", "link/secret.png", "C:\\x.png", "\0.png", "\ud800.png"],
)
def test_masks_elsewhere_are_left_out_and_reported(tmp_path, name):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "link").symlink_to(tmp_path)
    Image.fromarray(MASK).save(tmp_path / "secret.png")
    Image.fromarray(MASK).save(folder / "good.png")
    rows = [{"file_name": "a.jpg", "mask_file_name": name}, {"file_name": "b.jpg", "mask_file_name": "good.png"}]
    (folder / "metadata.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    found = HF.reader.read(folder, never)
    assert [foreign.photo for foreign in found.masks] == ["b.jpg"]
    assert ["outside" in str(note) for note in found.notes] == [True]


@pytest.mark.parametrize("text", ["", "{}", "[" * 100_000, '{"file_name": NaN}', '{"file_name": "a.jpg"}', "\0", "[1]"])
def test_a_list_without_masks_is_refused(tmp_path, text):
    (tmp_path / "metadata.jsonl").write_text(text)
    assert not HF.reader.fits(tmp_path)
    with pytest.raises(ImportedMasksError):
        HF.reader.read(tmp_path, never)


def test_a_list_of_too_many_lines_is_refused_before_it_is_read(tmp_path):
    row = json.dumps({"file_name": "a.jpg", "mask_file_name": "a.png"})
    (tmp_path / "metadata.jsonl").write_text(row + "\n" * 1_000_001)
    with pytest.raises(ImportedMasksError, match="more values"):
        HF.reader.read(tmp_path, never)


def test_another_name_of_the_mask_column_is_taken_too(tmp_path):
    Image.fromarray(MASK).save(tmp_path / "m.png")
    row = {"label_file_name": "m.png", "file_name": "a.jpg", "caption": "x"}
    (tmp_path / "metadata.jsonl").write_text(json.dumps(row))
    (foreign,) = HF.reader.read(tmp_path / "metadata.jsonl", never).masks
    assert (foreign.photo, foreign.source.name) == ("a.jpg", "m.png")


def test_a_second_background_is_refused():
    with pytest.raises(ExportError):
        HF.check_options(FormatOptions(categories=("Background",)))
