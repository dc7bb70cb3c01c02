"""What the child process answers, without the pipe."""

import errno
import io

import pytest

from core.errors import DeviceError, WorkerError
from core.network.server import Server, translate_error
from core.worker.codec import Message
from core.worker.dataset_messages import CloseDataSetRequest, ReadSplitAnswer, ReadSplitRequest
from core.worker.messages import OpenModelRequest
from core.worker.training import on_gpu_or_cpu

NO_MEMORY = RuntimeError("RESOURCE_EXHAUSTED: Out of memory while trying to allocate 1073741824 bytes.")
BROKEN = RuntimeError("CUDA error: an illegal memory access was encountered\nCompile with TORCH_USE_CUDA_DSA")


@pytest.fixture
def answer():
    """A function that serves a line and returns the answer."""
    out = io.StringIO()
    server = Server(out, "cpu")

    def answer(line):
        out.seek(0)
        out.truncate()
        server.serve(line)
        return Message.from_json(out.getvalue())

    return answer


@pytest.mark.parametrize("line", ["nonsense", "{}", '{"$Waltz": {}}', '{"$DeviceAnswer": {"device": "CPU"}}'])
def test_a_line_that_is_no_request_is_reported(answer, line):
    error = answer(line).error()
    assert type(error) is WorkerError
    assert line in error.problem


def test_a_split_that_is_not_open_is_at_its_end(answer):
    assert answer(ReadSplitRequest(3).to_json()) == ReadSplitAnswer([])


def test_a_data_set_that_was_not_begun_cannot_be_finished(answer):
    assert answer(CloseDataSetRequest().to_json()).error().problem == "no data set is open"


def test_an_error_of_the_user_is_reported_as_it_is(answer, tmp_path):
    error = answer(OpenModelRequest(tmp_path / "gone").to_json()).error()
    assert error.path == tmp_path / "gone"


def test_no_memory_is_an_error_of_the_gpu_on_the_gpu_alone():
    on_gpu = translate_error(NO_MEMORY, "GPU (PyTorch, NVIDIA T4)")
    assert isinstance(on_gpu, DeviceError)
    on_cpu = translate_error(NO_MEMORY, "CPU (PyTorch, 2 cores)")
    assert isinstance(on_cpu, WorkerError)
    assert on_cpu.problem == "there is not enough memory"


def test_gpu_that_breaks_is_reported_in_the_first_line_of_its_error():
    error = translate_error(BROKEN, "GPU (TensorFlow)")
    assert isinstance(error, DeviceError)
    assert error.problem == "CUDA error: an illegal memory access was encountered"
    assert type(translate_error(BROKEN, "CPU (TensorFlow, 2 cores)")) is WorkerError


def test_other_errors_are_not_blamed_on_the_gpu():
    error = translate_error(ValueError("shapes (3,) and (4,) differ\nand more"), "GPU (JAX)")
    assert type(error) is WorkerError
    assert error.problem == "ValueError: shapes (3,) and (4,) differ"


@pytest.mark.parametrize("device", ["CPU (JAX)", "GPU (JAX)"])
def test_a_file_that_fails_is_named_with_what_to_do(device):
    gone = translate_error(FileNotFoundError(errno.ENOENT, "No such file", "/photos/gpu/a.jpg"), device)
    assert str(gone) == "/photos/gpu/a.jpg: no such file or directory. Check that it exists and that you may open it."
    full = translate_error(OSError(errno.ENOSPC, "No space left on device"), device)
    assert str(full) == "No space left on device. Free some space or check the folder's permissions."
    assert {type(gone), type(full)} == {WorkerError}


def test_gpu_that_fails_in_the_middle_is_followed_by_the_cpu_with_one_line():
    tried = []

    def attempt(device):
        tried.append(device)
        if device != "cpu":
            raise translate_error(NO_MEMORY, "GPU (PyTorch)")
        return "trained"

    outcome, notes = on_gpu_or_cpu("gpu", attempt)
    assert (outcome, tried) == ("trained", ["gpu", "cpu"])
    assert list(map(str, notes)) == ["The GPU cannot be used (it ran out of memory); trained on the CPU."]
