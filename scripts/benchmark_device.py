"""Print how fast this machine proposes and trains, on every installed device and library.

    python scripts/benchmark_device.py                      everything
    python scripts/benchmark_device.py --device cpu --seconds 2 --backends jax

Neither data nor TensorFlow is needed: the photos are random, the network is the shipped one. Each Keras backend runs in
a process of its own, whose peak memory is reported too.
"""

import argparse
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from core.device import BACKEND_TITLES, CHOICES, gpu_is_likely
from core.model.checkpoint import read_checkpoint
from core.worker.process import environment_for
from resources import DEFAULT_MODEL

BATCHES = (1, 8, 32)
TRAINING_BATCH = 16
RESULT = "RESULT "


def main():
    args = parse()
    if args.one:
        print(RESULT + json.dumps(measure_keras(args.one, args.seconds, args.training)))
        return
    shape = read_checkpoint(DEFAULT_MODEL).card.architecture
    print(
        f"Network: {shape.input_size} px, decoder {shape.decoder_filters}, bottlenecks {shape.bottlenecks}; "
        f"{os.cpu_count()} CPU cores"
    )
    print(
        f"{'device':44} {'numbers':15} " + " ".join(f"{f'batch {n}':>9}" for n in BATCHES) + "   training   peak memory"
    )
    print(f"{'':44} {'':15} " + " ".join(f"{'ms/photo':>9}" for _ in BATCHES) + "   photos/s   MiB")
    for row in measure_onnx(args):
        show(row)
    for backend in args.backends:
        for device, numbers in configurations(args.device):
            show(in_child(backend, device, numbers, args))


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--device", choices=CHOICES, default="auto", help="auto: the CPU, and a GPU if there may be one"
    )
    parser.add_argument("--seconds", type=float, default=5.0, help="per figure (default: 5)")
    installed = [name for name in BACKEND_TITLES if importlib.util.find_spec(name)]
    chosen = [os.environ["KERAS_BACKEND"]] if os.environ.get("KERAS_BACKEND") else installed
    parser.add_argument("--backends", nargs="*", choices=tuple(BACKEND_TITLES), default=chosen)
    parser.add_argument("--no-training", dest="training", action="store_false", help="only propose")
    parser.add_argument("--one", choices=("float32", "mixed"), help=argparse.SUPPRESS)
    return parser.parse_args()


def configurations(device):
    """Return the (device, numbers) to measure; on a CPU mixed precision is only emulated."""
    on_cpu, on_gpu = [("cpu", "float32")], [("gpu", "float32"), ("gpu", "mixed")]
    if device == "auto":
        return on_cpu + (on_gpu if gpu_is_likely() else [])
    return on_cpu if device == "cpu" else on_gpu


def show(row):
    times = [row.get("times", {}).get(str(batch)) for batch in BATCHES]
    shown = " ".join(f"{time:9.1f}" if time is not None else f"{'-':>9}" for time in times)
    trained = f"{row['trained']:8.1f}" if row.get("trained") else f"{'-':>8}"
    memory = f"{row['memory']:8.0f}" if row.get("memory") else f"{'-':>8}"
    print(
        f"{row['device'][:44]:44} {row.get('numbers', ''):15} {shown}   {trained}   {memory}   {row.get('note', '')}",
        flush=True,
    )


def photos_of(batch, size):
    return np.random.default_rng(batch).uniform(-1, 1, (batch, size, size, 3)).astype(np.float32)


def milliseconds(work, seconds):
    """Return the median time of a call, after two to warm up."""
    for _ in range(2):
        work()
    times, end = [], time.monotonic() + seconds
    while not times or time.monotonic() < end:
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def time_batches(run, size, seconds):
    """Return milliseconds per photo by batch size."""
    return {str(batch): milliseconds(partial(run, photos_of(batch, size)), seconds) / batch for batch in BATCHES}


def measure_onnx(args):
    """Measure the network on each provider of ONNX Runtime, in this process."""
    import onnxruntime

    from core.errors import DeviceError
    from core.model.onnx_runtime import OnnxNetwork, gpu_provider

    checkpoint = read_checkpoint(DEFAULT_MODEL)
    size = checkpoint.card.architecture.input_size
    providers = [None] if args.device != "gpu" else []
    providers += [gpu_provider("gpu")] if args.device != "cpu" and gpu_provider("gpu") else []
    for provider in providers:
        try:
            network = OnnxNetwork(checkpoint, provider=provider)
            times = time_batches(network.run, size, args.seconds)
        except DeviceError as error:
            yield {"device": f"ONNX Runtime {onnxruntime.__version__}, {provider}", "note": error.problem}
            continue
        yield {"device": network.device, "numbers": "float32", "times": times}


def in_child(backend, device, numbers, args):
    command = [sys.executable, __file__, "--one", numbers, "--seconds", str(args.seconds)]
    command += [] if args.training else ["--no-training"]
    done = subprocess.run(command, env=environment_for(device, backend), capture_output=True, text=True, check=False)
    found = [line for line in done.stdout.splitlines() if line.startswith(RESULT)]
    if found:
        return json.loads(found[-1].removeprefix(RESULT))
    words = [line for line in done.stderr.splitlines() if line.strip()] or [f"exit code {done.returncode}"]
    return {"device": f"{device} ({BACKEND_TITLES[backend]})", "numbers": numbers, "note": words[-1][:100]}


def measure_keras(numbers, seconds, training):
    """Measure the backend and device that the environment names; runs in the child process."""
    import keras

    from core.network.devices import batch_that_fits, use_device
    from core.network.model import load_model
    from core.network.training import predict_probabilities

    device = use_device(os.environ.get("PETSEG_DEVICE", "auto"))
    if numbers == "float32":
        keras.config.set_dtype_policy("float32")
    model = load_model(read_checkpoint(DEFAULT_MODEL), DEFAULT_MODEL)
    size = model.input_shape[1]
    times = time_batches(partial(predict_probabilities, model), size, seconds)
    row = {"device": device, "numbers": keras.config.dtype_policy().name, "times": times}
    if training:
        batch = batch_that_fits(lambda: model, TRAINING_BATCH, training=True)
        row["trained"] = batch * 1000 / milliseconds(training_step(model, batch, size), seconds)
    return row | {"memory": peak_memory(device)}


def training_step(model, batch, size):
    """Return a training step as in the recipe: the whole network, our loss, AdamW with a slower encoder."""
    from core.network.model import ENCODER
    from core.network.train_setup import EncoderPacedAdamW
    from core.network.training import compile_for_training

    encoder = model.get_layer(ENCODER).trainable_variables
    compile_for_training(model, EncoderPacedAdamW(encoder_variables=encoder, encoder_pace=0.4, learning_rate=1e-5))
    photos = photos_of(batch, size)
    masks = np.random.default_rng(0).integers(0, 3, (batch, size, size), dtype=np.uint8)
    return lambda: float(model.train_on_batch(photos, masks))


def peak_memory(device):
    """Return MiB of the GPU as its backend counts them, else of the process."""
    import keras

    backend = keras.backend.backend()
    if device.startswith("GPU") and backend == "tensorflow":
        import tensorflow

        return tensorflow.config.experimental.get_memory_info("GPU:0")["peak"] / 2**20
    if device.startswith("GPU") and backend == "jax":
        import jax

        return (jax.devices()[0].memory_stats() or {}).get("peak_bytes_in_use", 0) / 2**20
    if device.startswith("GPU"):
        import torch

        used = torch.cuda.max_memory_allocated if torch.cuda.is_available() else torch.mps.driver_allocated_memory
        return used() / 2**20
    try:
        import resource
    except ImportError:  # Windows
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)


if __name__ == "__main__":
    main()
