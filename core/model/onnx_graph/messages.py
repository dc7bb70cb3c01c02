"""The Protocol Buffers messages that an ONNX model consists of, in parts that are joined once.

Field numbers and types are those of onnx.proto, IR version 9; encoded as
https://protobuf.dev/programming-guides/encoding describes it. The package `onnx` writes the same, but importing it
takes longer than building the graph does (ADR 49).
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import numpy as np
import numpy.typing as npt

Message = list[bytes | memoryview]
"""Parts of a serialised message: the weights are not copied until the model is whole."""
Attribute = int | Sequence[int]
_VARINT, _LENGTH = 0, 2
_INT, _INTS = 2, 7
"""Types of attributes."""
_FLOAT = 1
_DATA_TYPES = {np.dtype(np.float32): _FLOAT, np.dtype(np.int64): 7}
_IR_VERSION, _OPSET = 9, 17


def node(kind: str, name: str, inputs: Iterable[str], attributes: Mapping[str, Attribute]) -> Message:
    """Return a NodeProto with one output, which has the node's name."""
    texts = [*(_text(1, one) for one in inputs), _text(2, name), _text(3, name), _text(4, kind)]
    return [b"".join(texts), *chain.from_iterable(_message(5, [_attribute(*item)]) for item in attributes.items())]


def tensor(name: str, values: npt.NDArray[np.float32] | npt.NDArray[np.int64]) -> Message:
    """Return a TensorProto, whose numbers are little-endian."""
    ordered = values.astype(values.dtype.newbyteorder("<"), order="C", copy=False)
    head = _ints(1, values.shape) + _int(2, _DATA_TYPES[values.dtype]) + _text(8, name)
    return [head, *_message(9, [ordered.reshape(-1).view(np.uint8).data])]


def value(name: str, shape: Sequence[int | str] | None) -> Message:
    """Return a ValueInfoProto of float32; sides may have names, or the shape be unknown."""
    kind: Message = [_int(1, _FLOAT)]
    if shape is not None:
        kind += _message(2, list(chain.from_iterable(_message(1, [_dimension(side)]) for side in shape)))
    return [_text(1, name), *_message(2, _message(1, kind))]


def graph(
    name: str,
    nodes: Iterable[Message],
    initializers: Iterable[Message],
    inputs: Iterable[Message],
    outputs: Iterable[Message],
) -> Message:
    """Return a GraphProto."""
    fields = ((1, nodes), (5, initializers), (11, inputs), (12, outputs))
    return [_text(2, name), *(part for number, ones in fields for one in ones for part in _message(number, one))]


def model(of: Message, properties: Mapping[str, str]) -> bytes:
    """Return the serialised ModelProto of a graph, with properties as its metadata."""
    entries = (_message(14, [_text(1, key), _text(2, text)]) for key, text in properties.items())
    opset = _message(8, [_text(1, ""), _int(2, _OPSET)])
    return b"".join([_int(1, _IR_VERSION), _text(2, "petseg"), *_message(7, of), *opset, *chain.from_iterable(entries)])


def _attribute(name: str, content: Attribute) -> bytes:
    if isinstance(content, int):
        return _text(1, name) + _int(3, content) + _int(20, _INT)
    return _text(1, name) + _ints(8, content) + _int(20, _INTS)


def _dimension(side: int | str) -> bytes:
    return _text(2, side) if isinstance(side, str) else _int(1, side)


def _message(number: int, parts: Message) -> Message:
    return [_varint(number << 3 | _LENGTH) + _varint(sum(map(len, parts))), *parts]


def _text(number: int, content: str) -> bytes:
    return b"".join(_message(number, [content.encode()]))


def _ints(number: int, values: Iterable[int]) -> bytes:
    return b"".join(_int(number, one) for one in values)


def _int(number: int, content: int) -> bytes:
    return _varint(number << 3 | _VARINT) + _varint(content)


def _varint(content: int) -> bytes:
    """Encode 0 or more, seven bits to a byte, the lowest first."""
    parts = bytearray()
    while content > 0x7F:
        parts.append(content & 0x7F | 0x80)
        content >>= 7
    parts.append(content)
    return bytes(parts)
