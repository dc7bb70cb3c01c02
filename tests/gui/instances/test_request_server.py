"""Requests from other windows: what is answered, what is refused, and who can send any."""

import contextlib
import os
import socket
from pathlib import Path

import pytest

from petseg_gui.instances.address import address_of
from petseg_gui.instances.request import REFUSED, ShowRequest, decode
from petseg_gui.instances.server import RequestServer

posix = pytest.mark.skipif(os.name == "nt", reason="sockets of POSIX")
HOSTILE = (
    b"\n",
    b"{}\n",
    b"[1]\n",
    b"\xff\xfe\n",
    b'{"token": 1}\n',
    b'{"token": "a", "photo": "a\\u0000b"}\n',
    b'{"token": "a", "other": "b"}\n',
    b"[" * 9000 + b"\n",
)


@pytest.fixture
def listening(runtime_folder, qtbot):
    """A server in this process, what it was asked, and a function that sends it something raw."""
    asked = []
    server = RequestServer(lambda one: asked.append(one) or True)

    def send(data, timeout=10.0):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(timeout)
            connection.connect(address_of(os.getpid()))
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                connection.sendall(data)
            connection.setblocking(False)
            answer = []

            def ended():
                with contextlib.suppress(BlockingIOError):
                    try:
                        answer.append(connection.recv(100))
                    except ConnectionResetError:
                        answer.append(b"")
                return bool(answer)

            qtbot.waitUntil(ended)
            return answer[0]

    yield asked, send
    server.close()


@posix
def test_requests_are_answered(listening):
    asked, send = listening
    wanted = ShowRequest("token", "cats/tom \udcff ü.jpg", "activation")
    assert send(wanted.encode()) == b"shown\n"
    assert asked == [wanted]


@posix
@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_lines_are_refused(listening, line):
    asked, send = listening
    assert send(line) == REFUSED
    assert asked == []


@posix
def test_who_sends_too_much_or_nothing_is_hung_up_on(listening):
    asked, send = listening
    assert send(b"x" * 100_000) == b""
    assert send(b"half a line") == b""
    assert asked == []


@posix
def test_the_listener_is_a_local_socket_for_this_user_alone(listening):
    path = Path(address_of(os.getpid()))
    assert path.is_socket()
    assert path.parent.stat().st_mode & 0o077 == 0
    inodes = {
        os.readlink(f"/proc/self/fd/{fd}")
        for fd in os.listdir("/proc/self/fd")
        if os.path.exists(f"/proc/self/fd/{fd}")
    }
    network = [
        line.split()
        for name in ("tcp", "tcp6", "udp", "udp6")
        for line in Path("/proc/net", name).read_text().splitlines()[1:]
    ]
    assert not [line for line in network if f"socket:[{line[9]}]" in inodes]


@posix
def test_a_folder_for_sockets_that_others_can_enter_is_not_used(runtime_folder):
    folder = Path(address_of(1)).parent
    folder.chmod(0o755)
    assert address_of(1) is None
    folder.rmdir()
    folder.symlink_to("/tmp")
    assert address_of(1) is None
    folder.unlink()


def test_any_bytes_can_be_decoded():
    for line in (b"", b"null", b"9" * 5000, b'"\\ud800"', b"{" * 100_000):
        assert decode(line) is None
