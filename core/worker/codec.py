"""Messages as lines of JSON, paths, tuples, bytes and arrays included."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from core.errors import WorkerError

_MAX_QUOTED = 80
_KINDS: dict[str, "type[Message]"] = {}
"""The classes of message by their tag."""


class Message:
    """Base of everything that crosses the pipe; every subclass is a frozen dataclass.

    What JSON lacks is written as an object with a single tagged key: `{"$path": "a.jpg"}`. Messages may be nested.
    """

    def __init_subclass__(cls) -> None:
        _KINDS[f"${cls.__name__}"] = cls

    def to_json(self) -> str:
        """Return the message as JSON, on one line."""
        return json.dumps(_encode(self))

    @staticmethod
    def from_json(line: str) -> "Message":
        """Return the message that `to_json` wrote; WorkerError if the line is not one."""
        try:
            message = json.loads(line, object_hook=_decode)
        except (ValueError, TypeError, KeyError) as error:
            raise _unreadable(line) from error
        if not isinstance(message, Message):
            raise _unreadable(line)
        return message


def _unreadable(line: str) -> WorkerError:
    quoted = line.strip()[:_MAX_QUOTED]
    return WorkerError(
        "a message to or from the training process cannot be read: {line!r}", line=quoted, remedy="Try again."
    )


def _encode(value: Any) -> Any:
    if isinstance(value, Message):
        return {f"${type(value).__name__}": {name: _encode(field) for name, field in vars(value).items()}}
    if isinstance(value, Path):
        return {"$path": str(value)}
    if isinstance(value, np.ndarray):
        return {"$array": [value.dtype.str, value.shape, base64.b64encode(value.tobytes()).decode()]}
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, tuple):
        return {"$tuple": [_encode(item) for item in value]}
    if isinstance(value, list):
        return [_encode(item) for item in value]
    if isinstance(value, dict):
        return {name: _encode(item) for name, item in value.items()}
    return value


def _decode(values: dict[str, Any]) -> Any:
    """Undo `_encode`; json calls it for every object, the innermost first."""
    if len(values) != 1:
        return values
    ((tag, content),) = values.items()
    if not tag.startswith("$"):
        return values
    return _DECODERS[tag](content) if tag in _DECODERS else _KINDS[tag](**content)


def _decode_array(content: list[Any]) -> npt.NDArray[Any]:
    dtype, shape, data = content
    return np.frombuffer(_decode_bytes(data), dtype).reshape(shape)


def _decode_bytes(content: str) -> bytes:
    return base64.b64decode(content, validate=True)


_DECODERS: dict[str, Callable[[Any], Any]] = {
    "$path": Path,
    "$tuple": tuple,
    "$bytes": _decode_bytes,
    "$array": _decode_array,
}
