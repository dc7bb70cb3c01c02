"""COCO as pycocotools reads it, and as it comes back."""

import contextlib
import io
import json

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval
from support.exported_photos import exported_photo, mask_of_rows, write_export
from support.region_strategies import MASKS

from core.cancel import never
from core.errors import ExportError
from core.formats import FORMATS, FormatOptions
from core.formats.border_use import resolve_border
from core.formats.coco.stable_ids import stable_ids
from core.labels import Label

RING = mask_of_rows("........", ".PPPPP..", ".P...P.P", ".P.P.P..", ".PPPPP..", "BBBBBBBB")
NOTHING = mask_of_rows("....", "....")
VARIANTS = ("rle", "polygons")


def write(root, masks, **options):
    options = {"variant": "rle", "border": "background"} | options
    resolved = {name: resolve_border(mask, options["border"]) for name, mask in masks.items()}
    photos = [exported_photo(root / "photos", name, mask) for name, mask in resolved.items()]
    return write_export("coco", root / "out", photos, FormatOptions(**options))


def opened(root):
    with contextlib.redirect_stdout(io.StringIO()):
        return COCO(root / "annotations/instances_default.json")


def read_back(root):
    found = FORMATS["coco"].reader.read(root, never)
    assert found.notes == []
    return {mask.photo: np.vectorize(found.guess.get)(mask.load((1, 1))) for mask in found.masks}


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("regions", [False, True])
def test_pycocotools_reads_areas_boxes_and_pixels(tmp_path, variant, regions):
    data = opened(write(tmp_path, {"cat.png": RING, "none.png": NOTHING}, variant=variant, regions=regions))
    images = {image["file_name"]: image for image in data.imgs.values()}
    assert (images["cat.png"]["width"], images["cat.png"]["height"]) == (8, 6)
    assert data.getAnnIds(imgIds=[images["none.png"]["id"]]) == []
    annotations = data.loadAnns(data.getAnnIds(imgIds=[images["cat.png"]["id"]]))
    masks = [data.annToMask(annotation) for annotation in annotations]
    assert len(annotations) == (2 if regions else 1)
    assert np.array_equal(np.maximum.reduce(masks), RING == Label.PET)
    for annotation, mask in zip(annotations, masks, strict=True):
        y, x = np.nonzero(mask)
        size = [np.ptp(x) + 1, np.ptp(y) + 1]
        assert annotation["bbox"] == [x.min(), y.min(), *size]
        assert annotation["area"] == mask.sum()
        assert annotation["iscrowd"] == 0
    assert data.loadCats(data.getCatIds())[0]["name"] == "pet"
    assert min(data.getCatIds()) == 1


def test_a_kept_border_is_a_crowd_that_the_evaluation_leaves_out(tmp_path):
    root = write(tmp_path, {"cat.png": RING}, border="ignore")
    data = opened(root)
    (border,) = (each for each in data.anns.values() if each["iscrowd"])
    assert data.cats[border["category_id"]]["name"] == "border"
    assert np.array_equal(data.annToMask(border), RING == Label.BORDER)
    pets = [each for each in data.anns.values() if not each["iscrowd"]]
    with contextlib.redirect_stdout(io.StringIO()):
        evaluation = COCOeval(data, data.loadRes([{**pet, "score": 0.9} for pet in pets]), "segm")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    assert evaluation.stats[0] == pytest.approx(1)


def test_the_photos_are_beside_it(tmp_path):
    root = write(tmp_path, {"a b.png": RING, "sub/c.jpg": NOTHING})
    assert {path.name for path in (root / "images").iterdir()} == {"a_b.png", "sub_c.jpg"}
    assert {image["file_name"] for image in opened(root).imgs.values()} == {"a_b.png", "sub_c.jpg"}


def test_numbers_stay_when_photos_come_and_go(tmp_path):
    masks = {f"{name}.png": RING for name in "abc"}
    before = opened(write(tmp_path / "1", masks))
    after = opened(write(tmp_path / "2", {"0.png": RING, "b.png": RING}))
    numbers = {image["file_name"]: image["id"] for image in before.imgs.values()}
    assert numbers["b.png"] in after.imgs
    assert before.getAnnIds(imgIds=[numbers["b.png"]]) == after.getAnnIds(imgIds=[numbers["b.png"]])


def test_numbers_are_different_and_fit_in_31_bits():
    numbers = stable_ids(f"photo {number}" for number in range(20_000))
    assert len(set(numbers.values())) == 20_000
    assert 0 < min(numbers.values()) <= max(numbers.values()) < 2**31


def test_each_category_has_its_number(tmp_path):
    photos = [exported_photo(tmp_path, "a.png", RING, "cat"), exported_photo(tmp_path, "b.png", RING, "dog")]
    options = FormatOptions(variant="rle", border="ignore", categories=("cat", "dog"))
    data = opened(write_export("coco", tmp_path / "out", photos, options))
    assert [(each["id"], each["name"]) for each in data.cats.values()] == [(1, "cat"), (2, "dog"), (3, "border")]
    assert sorted(each["category_id"] for each in data.anns.values()) == [1, 2, 3, 3]


def test_a_category_cannot_be_called_border():
    with pytest.raises(ExportError):
        FORMATS["coco"].check_options(FormatOptions(categories=("cat", "Border")))


def test_simple_polygons_have_the_area_that_is_read(tmp_path):
    y, x = np.mgrid[:60, :80]
    mask = np.where(np.hypot(y - 30, x - 40) < 25, Label.PET, Label.BACKGROUND).astype(np.uint8)
    data = opened(write(tmp_path, {"cat.png": mask}, variant="simple-polygons"))
    (annotation,) = data.anns.values()
    read = data.annToMask(annotation)
    assert annotation["area"] == read.sum()
    assert (read & (mask == Label.PET)).sum() / (read | (mask == Label.PET)).sum() > 0.95
    assert len(annotation["segmentation"][0]) < 80


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(MASKS, st.sampled_from(VARIANTS), st.booleans())
def test_any_mask_comes_back_exactly(tmp_path_factory, mask, variant, regions):
    root = write(tmp_path_factory.mktemp("coco"), {"a.png": mask}, variant=variant, regions=regions, border="ignore")
    assert np.array_equal(read_back(root)["a.png"], mask)


def test_the_index_is_the_same_for_the_same_masks(tmp_path):
    texts = {
        (write(tmp_path / str(run), {"a.png": RING}) / "annotations/instances_default.json").read_text()
        for run in range(2)
    }
    assert len(texts) == 1
    assert json.loads(texts.pop())["licenses"] == []
