"""Who holds a folder: a record of user, machine and process, and whether that process can still be at work."""

import getpass
import hashlib
import json
import os
import secrets
import socket
import stat
import sys
import uuid
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path

WINDOW = "PetSeg"
"""Program of a holder that is a window."""
STALE_SECONDS = 300.0
"""Age from which the record of another machine counts as left behind."""
BEAT_SECONDS = 60.0
"""How often a holder renews its record."""
_MAX_BYTES = 4096
_MAX_TEXT = 100
_READ_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True)
class Holder:
    """Who holds a folder.

    Attributes
    ----------
    user, host, program : str
        For people.
    since : str
        ISO 8601, with time zone.
    machine, boot, namespace : str
        Id of the computer, of its last start, and of the container; empty if unknown.
    pid : int
    started : str
        When the process started, to recognize another one of the same number; empty if unknown.
    token : str
        Different for each time that a folder is locked.
    """

    user: str
    host: str
    program: str
    since: str
    machine: str
    boot: str
    namespace: str
    pid: int
    started: str
    token: str

    @property
    def time(self) -> str:
        """When the folder was locked, in local time: the hour, with the date unless that is today."""
        try:
            since = datetime.fromisoformat(self.since).astimezone()
        except (ValueError, OverflowError, OSError):
            return "?"
        return since.strftime("%H:%M" if since.date() == datetime.now().date() else "%Y-%m-%d %H:%M")

    def is_on_same_machine(self, other: "Holder") -> bool:
        """Whether both run on one computer; containers of one kernel count as one."""
        if self.boot and self.boot == other.boot:
            return True
        return bool(self.machine) and (self.machine, self.host) == (other.machine, other.host)

    def is_same_process(self, other: "Holder") -> bool:
        """Whether both are one process."""
        return self.is_on_same_machine(other) and (self.namespace, self.pid, self.started) == (
            other.namespace,
            other.pid,
            other.started,
        )


def this_process(program: str) -> Holder:
    """Describe the running process."""
    return Holder(
        user=_user(),
        host=socket.gethostname(),
        program=program,
        since=datetime.now().astimezone().isoformat(timespec="seconds"),
        machine=_machine(),
        boot=_first_line("/proc/sys/kernel/random/boot_id"),
        namespace=_namespace(),
        pid=os.getpid(),
        started=process_start(os.getpid()) or "",
        token=secrets.token_hex(8),
    )


def is_at_work(holder: Holder, here: Holder, age: float, *, granted: bool | None) -> bool:
    """Whether a recorded holder may still be at work.

    Parameters
    ----------
    holder : Holder
    here : Holder
        The running process.
    age : float
        Seconds since the record was renewed.
    granted : bool or None
        Whether the operating system granted the lock, None if it has none there. Granted, no process of this computer
        holds it; but not every network disk passes locks on to other computers.
    """
    if holder.is_on_same_machine(here):
        was_restarted = bool(holder.boot and here.boot) and holder.boot != here.boot
        if granted or was_restarted:
            return False
        if holder.started and holder.namespace == here.namespace:
            return process_start(holder.pid) == holder.started
    return granted is False or abs(age) < STALE_SECONDS


def process_start(pid: int) -> str | None:
    """Return when a process started, as a text to compare; None if there is none, empty if that is unknown."""
    if sys.platform != "linux":
        return ""
    try:
        state, *values = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except (OSError, ValueError):
        return None
    return None if state in ("Z", "X") else values[18]


def to_json(holder: Holder) -> bytes:
    """Return the record's file."""
    return json.dumps(asdict(holder), indent=1).encode()


def read_holder(path: Path) -> tuple[Holder | None, float]:
    """Return the record of a file, None if there is no valid one, and its time."""
    try:
        handle = os.open(path, _READ_FLAGS)
    except OSError:
        return None, 0.0
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            return None, 0.0
        return _from_json(os.read(handle, _MAX_BYTES)), status.st_mtime
    except OSError:
        return None, 0.0
    finally:
        os.close(handle)


def _from_json(data: bytes) -> Holder | None:
    """Check a record, which a folder from elsewhere may bring along."""
    try:
        values = json.loads(data)
        if not all(isinstance(values[field.name], field.type) for field in fields(Holder)):  # type: ignore[arg-type]
            return None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    texts = {name: _printable(value) for name, value in values.items() if isinstance(value, str)}
    return Holder(**{field.name: texts.get(field.name, values[field.name]) for field in fields(Holder)})


def _printable(text: str) -> str:
    return "".join(character for character in text if character.isprintable())[:_MAX_TEXT]


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody has this number
        return str(getattr(os, "getuid", lambda: "?")())


def _machine() -> str:
    """Return an id of this computer; hashed, since the system asks not to pass its own on."""
    known = _first_line("/etc/machine-id") or str(uuid.getnode())
    return hashlib.sha256(f"petseg {known}".encode()).hexdigest()[:16]


def _namespace() -> str:
    """Return the container that process numbers belong to."""
    with suppress(OSError, AttributeError):
        return os.readlink("/proc/self/ns/pid")
    return ""


def _first_line(path: str) -> str:
    with suppress(OSError, IndexError):
        return Path(path).read_text().splitlines()[0].strip()
    return ""
