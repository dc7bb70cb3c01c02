"""Reads safetensors files: named arrays and text, nothing that could run.

The file is read here and only its content handed to the library, which would map the file and hold the interpreter
while a slow disk, or a pipe, makes it wait.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError, deserialize

from core.files import open_regular, read_regular

_LENGTH_BYTES = 8
_MAX_HEADER_BYTES = 16 * 1024**2
_DTYPES: Mapping[str, npt.DTypeLike] = {
    "F64": np.float64,
    "F32": np.float32,
    "F16": np.float16,
    "I64": np.int64,
    "I32": np.int32,
    "I16": np.int16,
    "I8": np.int8,
    "U8": np.uint8,
    "BOOL": np.bool_,
}


class TensorFileError(Exception):
    """The content is no safetensors file, or has a type of number that is not read."""


class TensorFile(NamedTuple):
    """Content of a file.

    Attributes
    ----------
    metadata : dict of str to str
    tensors : dict of str to ndarray
        Read-only.
    """

    metadata: dict[str, str]
    tensors: dict[str, npt.NDArray[Any]]


def read_tensor_file(path: Path, max_bytes: int) -> TensorFile:
    """Read a whole file.

    Raises
    ------
    TensorFileError
        If its content is damaged.
    OSError
        If it cannot be read, is no regular file, or too large.
    """
    data = read_regular(path, max_bytes)
    try:
        entries = deserialize(data)  # type: ignore[no-untyped-call]
        tensors = {name: _array(entry) for name, entry in entries}
    except (SafetensorError, KeyError, ValueError, OverflowError) as error:
        raise TensorFileError(str(error)) from error
    return TensorFile(_metadata_of(data[_LENGTH_BYTES : _LENGTH_BYTES + _header_length(data)]), tensors)


def read_metadata(path: Path, max_bytes: int) -> dict[str, str]:
    """Read the texts of a file without its arrays; raises what `read_tensor_file` raises."""
    with open_regular(path, max_bytes) as stream:
        return _metadata_of(_read_header(stream))


def _read_header(stream: IO[bytes]) -> bytes:
    length = _header_length(stream.read(_LENGTH_BYTES))
    header = stream.read(length)
    if len(header) < length:
        raise TensorFileError("the header is cut off")
    return header


def _header_length(data: bytes) -> int:
    length = int.from_bytes(data[:_LENGTH_BYTES], "little")
    if len(data) < _LENGTH_BYTES or length > _MAX_HEADER_BYTES:
        raise TensorFileError("the header has no valid length")
    return length


def _metadata_of(header: bytes) -> dict[str, str]:
    try:
        metadata = json.loads(header).get("__metadata__") or {}
        return {str(key): str(value) for key, value in metadata.items()}
    except (ValueError, AttributeError, RecursionError) as error:
        raise TensorFileError("the header is damaged") from error


def _array(entry: Mapping[str, Any]) -> npt.NDArray[Any]:
    array = np.frombuffer(entry["data"], _DTYPES[entry["dtype"]])
    return array.reshape(entry["shape"])
