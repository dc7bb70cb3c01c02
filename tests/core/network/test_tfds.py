"""Oxford-IIIT Pet through tensorflow_datasets: what comes out, and what is reported where it is missing."""

import numpy as np
import pytest

from core.errors import ExportError, TrainingError
from core.labels import Label
from core.worker.dataset_messages import NewDataSetRequest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),  # of tensorflow_datasets and its dependencies
]


@pytest.fixture
def tfds():
    return pytest.importorskip("tensorflow_datasets", reason="the extra `train` is not installed")


def first(data_dir, **options):
    from core.network.tfds import open_tfds

    return next(open_tfds(data_dir, "train", **options)[1])


@pytest.mark.usefixtures("tfds")
def test_a_folder_without_the_data_set_is_reported(tmp_path):
    with pytest.raises(TrainingError) as failure:
        first(tmp_path)
    assert "'oxford_iiit_pet' cannot be loaded" in failure.value.problem
    assert failure.value.path == tmp_path
    assert "connect to the network" in failure.value.remedy


def test_a_download_that_fails_is_reported(tfds, tmp_path, monkeypatch):
    def no_network(*args, **kwargs):
        raise ConnectionError("Name or service not known\nand a page of insides")

    monkeypatch.setattr(tfds, "load", no_network)
    with pytest.raises(TrainingError, match=r"Name or service not known\)"):
        first(tmp_path, download=True)


@pytest.mark.usefixtures("tfds")
def test_a_data_set_that_cannot_be_written_is_reported(tmp_path):
    from core.network.tfds import DataSetWriter

    file = tmp_path / "file"
    file.touch()
    with pytest.raises(ExportError, match="cannot be written") as failure:
        DataSetWriter(NewDataSetRequest(file, ("pet",), ("train",)))
    assert failure.value.path == file


@pytest.mark.realdata
@pytest.mark.usefixtures("tfds")
def test_photos_and_masks_of_the_data_set(data_folder):
    name, image, mask = first(data_folder / "tfds")
    assert name
    assert image.shape == (*mask.shape, 3)
    assert image.dtype == np.uint8
    assert set(np.unique(mask)) <= set(Label)
