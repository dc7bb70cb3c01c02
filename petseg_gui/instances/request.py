"""The one request between windows, and how it is sent: show the folder that you have locked."""

import json
import os
import socket
import sys
import threading
import time
from dataclasses import asdict, dataclass

from core.project.locking.holder import WINDOW, Holder, this_process
from petseg_gui.instances.address import address_of

MAX_BYTES = 16_384
SHOWN = b"shown\n"
REFUSED = b"refused\n"
ANSWER_SECONDS = 2.0
"""How long a window may take to answer; one that hangs does not."""
_PAUSE_SECONDS = 0.1


@dataclass(frozen=True)
class ShowRequest:
    """Asks a window to come forward.

    Attributes
    ----------
    token : str
        Of the lock of its folder, as every path of the folder leads to the same one.
    photo : str
        Name of the photo to select; empty for the one that is open.
    activation : str
        Token of the desktop that lets the other window come forward; empty if there is none.
    """

    token: str
    photo: str = ""
    activation: str = ""

    def encode(self) -> bytes:
        """Return the request as one line."""
        return json.dumps(asdict(self)).encode() + b"\n"


def decode(line: bytes) -> ShowRequest | None:
    """Return the request of a line; None if it is none."""
    try:
        request = ShowRequest(**json.loads(line))
    except (ValueError, TypeError, RecursionError):
        return None
    texts = asdict(request).values()
    return request if all(isinstance(text, str) and "\0" not in text for text in texts) else None


def show_elsewhere(holder: Holder, photo: str = "") -> bool:
    """Ask the window that holds a folder to come forward; whether it did.

    Only a window of this user on this computer can; one that does not answer in time does not.
    """
    here = this_process("")
    is_reachable = holder.is_on_same_machine(here) and holder.namespace == here.namespace
    if holder.program != WINDOW or not is_reachable or holder.is_same_process(here):
        return False
    address = address_of(holder.pid)
    request = ShowRequest(holder.token, photo, os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    return address is not None and _exchange(address, request.encode()) == SHOWN


def _exchange(address: str, request: bytes) -> bytes:
    """Return the answer; empty if there is none."""
    deadline = time.monotonic() + ANSWER_SECONDS
    while True:
        try:
            return _over_pipe(address, request) if sys.platform == "win32" else _over_socket(address, request)
        except (FileNotFoundError, ConnectionRefusedError):  # a window that has just started does not listen yet
            if time.monotonic() > deadline:
                return b""
        except OSError:
            return b""
        time.sleep(_PAUSE_SECONDS)


def _over_socket(address: str, request: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(ANSWER_SECONDS)
        connection.connect(address)
        connection.sendall(request)
        return connection.recv(len(REFUSED))


def _over_pipe(address: str, request: bytes) -> bytes:
    """A pipe knows no time limit: the thread of one that hangs ends with the process."""
    answers: list[bytes] = []

    def exchange() -> None:
        with open(address, "r+b", buffering=0) as pipe:
            pipe.write(request)
            answers.append(pipe.read(len(REFUSED)) or b"")

    thread = threading.Thread(target=exchange, daemon=True)
    thread.start()
    thread.join(ANSWER_SECONDS)
    return answers[0] if answers else b""
