"""Which device, precision and batch size are chosen, with backends that pretend to have a GPU."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DeviceError

GIB = 1024**3


@pytest.fixture
def devices():
    import keras

    from core.network import devices

    before = keras.config.dtype_policy()
    yield devices
    keras.config.set_dtype_policy(before)


@pytest.fixture
def pretend(devices, monkeypatch):
    """A function that replaces a backend's module by a stand-in."""
    monkeypatch.delenv("KERAS_TORCH_DEVICE", raising=False)

    def pretend(module):
        monkeypatch.setattr(devices.importlib, "import_module", lambda name: module)

    return pretend


def tensorflow(gpus, details=None):
    grown = set()
    experimental = SimpleNamespace(
        get_memory_growth=lambda gpu: gpu in grown,
        set_memory_growth=lambda gpu, on: grown.add(gpu),
        get_device_details=lambda gpu: details or {},
    )
    config = SimpleNamespace(list_physical_devices=lambda kind: gpus, experimental=experimental)
    return SimpleNamespace(config=config, grown=grown)


def torch(cuda=True, mps=False, hip=None):
    return SimpleNamespace(
        version=SimpleNamespace(hip=hip),
        backends=SimpleNamespace(mps=SimpleNamespace(is_available=lambda: mps)),
        mps=SimpleNamespace(recommended_max_memory=lambda: 12 * GIB, driver_allocated_memory=lambda: 2 * GIB),
        cuda=SimpleNamespace(
            is_available=lambda: cuda,
            get_device_name=lambda index: "NVIDIA T4",
            get_device_capability=lambda index: (7, 5),
            mem_get_info=lambda index: (9 * GIB, 16 * GIB),
        ),
    )


@pytest.fixture
def driver(devices, monkeypatch):
    """A function that makes NVIDIA's driver print a text; it returns the commands that it gets."""

    def driver(output):
        commands = []

        def run(command, **options):
            commands.append(command)
            return SimpleNamespace(stdout=output)

        monkeypatch.setattr(devices.subprocess, "run", run)
        return commands

    return driver


def test_tensorflow_gpu_grows_its_memory_and_is_named(devices, pretend, driver):
    driver(f"{5 * 1024}\n")
    module = tensorflow(["gpu0", "gpu1"], {"device_name": "NVIDIA A100", "compute_capability": (8, 0)})
    pretend(module)
    assert devices.find_gpu("tensorflow") == devices.Gpu("NVIDIA A100", (8, 0), 5 * GIB)
    assert module.grown == {"gpu0", "gpu1"}
    pretend(tensorflow([]))
    assert devices.find_gpu("tensorflow") is None


def test_jax_gpu(devices, pretend):
    stats = {"bytes_limit": 8 * GIB, "bytes_in_use": GIB}
    gpu = SimpleNamespace(
        platform="gpu", device_kind="NVIDIA RTX 3060", compute_capability="8.6", memory_stats=lambda: stats
    )
    pretend(SimpleNamespace(devices=lambda: [gpu]))
    assert devices.find_gpu("jax") == devices.Gpu("NVIDIA RTX 3060", (8, 6), 7 * GIB)
    amd = SimpleNamespace(platform="rocm", device_kind="MI210", compute_capability="gfx90a", memory_stats=lambda: None)
    pretend(SimpleNamespace(devices=lambda: [amd]))
    assert devices.find_gpu("jax") == devices.Gpu("MI210", None, None)
    pretend(SimpleNamespace(devices=lambda: [SimpleNamespace(platform="cpu")]))
    assert devices.find_gpu("jax") is None


def test_torch_gpus(devices, pretend, monkeypatch):
    pretend(torch())
    assert devices.find_gpu("torch") == devices.Gpu("NVIDIA T4", (7, 5), 9 * GIB)
    pretend(torch(hip="6.2"))
    assert devices.find_gpu("torch").capability is None
    pretend(torch(cuda=False, mps=True))
    assert devices.find_gpu("torch") == devices.Gpu("Apple Metal", None, 10 * GIB)
    pretend(torch(cuda=False))
    assert devices.find_gpu("torch") is None
    monkeypatch.setenv("KERAS_TORCH_DEVICE", "cpu")
    pretend(torch())
    assert devices.find_gpu("torch") is None


def test_driver_that_fails_is_a_device_error_in_one_line(devices, pretend):
    def fail():
        raise RuntimeError("Unable to initialize backend 'cuda': no driver\nat line 7")

    pretend(SimpleNamespace(devices=fail))
    with pytest.raises(DeviceError) as failure:
        devices.find_gpu("jax")
    assert failure.value.problem == "JAX cannot start the GPU: Unable to initialize backend 'cuda': no driver"


@pytest.mark.parametrize(
    ("capability", "training", "proposing"),
    [
        (None, "float32", "float32"),
        ((6, 1), "float32", "float32"),
        ((7, 0), "mixed_float16", "mixed_float16"),
        ((7, 5), "mixed_float16", "mixed_float16"),
        ((8, 0), "mixed_bfloat16", "mixed_float16"),
        ((12, 0), "mixed_bfloat16", "mixed_float16"),
    ],
)
def test_gpu_computes_in_the_precision_that_it_has(devices, monkeypatch, capability, training, proposing):
    import keras

    monkeypatch.setattr(devices, "find_gpu", lambda backend: devices.Gpu("NVIDIA Some", capability, None))
    name = devices.use_device("auto")
    assert name.startswith("GPU (")
    assert name.endswith(", NVIDIA Some)")
    assert keras.config.dtype_policy().name == training
    assert devices.use_device("gpu", training=False) == name
    assert keras.config.dtype_policy().name == proposing


def test_cpu_is_used_where_there_is_no_gpu_and_on_request(devices, monkeypatch):
    import keras

    monkeypatch.setattr(devices, "find_gpu", lambda backend: None)
    assert devices.use_device("auto").startswith("CPU (")
    assert keras.config.dtype_policy().name == "float32"
    with pytest.raises(DeviceError, match="sees no GPU"):
        devices.use_device("gpu")
    monkeypatch.setattr(devices, "find_gpu", lambda backend: devices.Gpu())
    assert devices.use_device("cpu").startswith("CPU (")
    assert devices.use_device("gpu").count(",") == 0


@given(max_size=st.integers(1, 512), per_photo=st.integers(1, GIB), free=st.integers(0, 64 * GIB))
def test_batch_is_the_largest_halved_until_it_fits(max_size, per_photo, free):
    from core.network.devices import fit_batch

    batch = fit_batch(max_size, per_photo, free)
    assert 1 <= batch <= max_size
    assert batch == 1 or batch * per_photo <= free
    if batch < max_size:
        assert (batch * 2 + 1) * per_photo > free * 0.6


@pytest.mark.slow
def test_batch_follows_the_memory_of_the_gpu(devices, monkeypatch, tiny_model):
    def batch(gpu, training=True):
        monkeypatch.setattr(devices, "find_gpu", lambda backend: gpu)
        return devices.batch_that_fits(lambda: tiny_model, 16, training=training)

    per_photo = devices.bytes_per_photo(tiny_model, training=True)
    assert devices.bytes_per_photo(tiny_model, training=False) < per_photo
    assert batch(devices.Gpu(free_bytes=64 * GIB)) == 16
    assert batch(devices.Gpu(free_bytes=None)) == 16
    assert batch(None) == 16
    assert batch(devices.Gpu(free_bytes=per_photo * 8)) == 4
    assert batch(devices.Gpu(free_bytes=per_photo * 8), training=False) > 4
    assert batch(devices.Gpu(free_bytes=1)) == 1


def test_free_memory_is_asked_of_the_driver(devices, pretend, driver, monkeypatch):
    pretend(tensorflow(["gpu0"]))
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "2,0")
    commands = driver("7890\n")
    assert devices.find_gpu("tensorflow").free_bytes == 7890 * 1024**2
    assert "--id=2" in commands[0]
    driver("[N/A]\n")
    assert devices.find_gpu("tensorflow").free_bytes is None


def test_free_memory_is_unknown_without_the_driver(devices, pretend, monkeypatch):
    pretend(tensorflow(["gpu0"]))
    monkeypatch.setenv("PATH", "")
    assert devices.find_gpu("tensorflow").free_bytes is None


@pytest.mark.slow
def test_recipe_keeps_its_batch_where_it_fits_and_halves_it_where_not(devices, monkeypatch):
    from dataclasses import replace

    from core.network.recipe import TUTORIAL
    from core.network.train_setup import fit_to_memory

    monkeypatch.setattr(devices, "find_gpu", lambda backend: None)
    assert fit_to_memory(TUTORIAL) == TUTORIAL
    monkeypatch.setattr(devices, "find_gpu", lambda backend: devices.Gpu(free_bytes=2 * GIB))
    fitting = fit_to_memory(TUTORIAL)
    assert 1 <= fitting.batch_size < TUTORIAL.batch_size
    assert replace(fitting, batch_size=TUTORIAL.batch_size) == TUTORIAL
