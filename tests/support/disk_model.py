"""What a disk holds after a power cut: a model that is fed with the system calls of a process.

It is stricter than real file systems. What was written to a file is there only after fsync of that file; that a name
was made, moved or removed, only after fsync of its folder. SQLite's own writes count like all others. Not modelled:
sectors torn in the middle, disks that lie about fsync, and memory that is mapped (nothing here writes through it).
"""

import os
import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    "openat,open,creat,write,pwrite64,writev,pwritev,lseek,ftruncate,truncate,fsync,fdatasync,close,dup,dup2,dup3,"
    "rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,mkdir,mkdirat,"
    "clone,clone3,fork,vfork"
)
_LINE = re.compile(r"^(\d+) +(\d+\.\d+) (.*)$")
_UNFINISHED = " <unfinished ...>"
_RESUMED = re.compile(r"^<\.\.\. \w+ resumed>(.*)$")
_CALL = re.compile(r"^(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass
class File:
    """The content of a file, or the names in a folder, now and on the disk."""

    is_folder: bool = False
    now: bytearray = field(default_factory=bytearray)
    on_disk: bytes = b""
    names: dict[str, "File"] = field(default_factory=dict)
    names_on_disk: dict[str, "File"] = field(default_factory=dict)

    def sync(self) -> None:
        self.on_disk, self.names_on_disk = bytes(self.now), dict(self.names)


@dataclass
class _Handle:
    file: File
    at: int = 0
    appends: bool = False


def read_tree(path: Path) -> File:
    """Return a folder or file that is on the disk by now."""
    if path.is_dir():
        file = File(is_folder=True, names={entry.name: read_tree(entry) for entry in path.iterdir()})
    else:
        file = File(now=bytearray(path.read_bytes()))
    file.sync()
    return file


class DiskModel:
    """The state of one folder while recorded system calls are taken again."""

    def __init__(self, root: Path, tree: File) -> None:
        self._root = str(root)
        self.tree = tree
        self._handles: dict[int, _Handle] = {}

    # Where things are

    def _split(self, path: str) -> tuple[File | None, str]:
        """Return the folder that a path is in, None if it is elsewhere, and the last name."""
        below = os.path.relpath(path, self._root) if os.path.isabs(path) else ".."
        if below == ".":
            return None, "."
        *parents, name = below.split("/")
        folder: File | None = self.tree
        for parent in parents:
            folder = None if folder is None or parent == ".." else folder.names.get(parent)
        return folder, name

    def _find(self, path: str) -> File | None:
        if os.path.normpath(path) == self._root:
            return self.tree
        folder, name = self._split(path)
        return None if folder is None else folder.names.get(name)

    # Calls, by name

    def take(self, name: str, arguments: str, result: int) -> None:
        """Take one call that has succeeded."""
        strings = [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(arguments)]
        numbers = [int(number) for number in re.findall(r"(?<![\w\\x\"])-?\d+(?![\w\"])", _STRING.sub("", arguments))]
        paths = [text.decode("utf-8", "surrogateescape") for text in strings]
        if name in ("open", "openat", "creat"):
            self._open(paths[0], arguments, result)
        elif name in ("write", "pwrite64", "writev"):
            self._write(name, numbers, b"".join(strings), result)
        elif name == "lseek":
            self._on(numbers[0], lambda handle: setattr(handle, "at", result))
        elif name == "ftruncate":
            self._on(numbers[0], lambda handle: _resize(handle.file, numbers[1]))
        elif name in ("fsync", "fdatasync"):
            self._on(numbers[0], lambda handle: handle.file.sync())
        elif name == "close":
            self._handles.pop(numbers[0], None)
        elif name in ("rename", "renameat", "renameat2"):
            self._move(*paths)
        elif name in ("link", "linkat"):
            self._link(*paths)
        elif name in ("unlink", "unlinkat", "rmdir"):
            folder, last = self._split(paths[0])
            if folder is not None:
                folder.names.pop(last, None)
        elif name in ("mkdir", "mkdirat"):
            folder, last = self._split(paths[0])
            if folder is not None:
                folder.names[last] = File(is_folder=True)
        elif name in ("dup", "dup2", "dup3") and numbers[0] in self._handles:
            self._handles[result] = self._handles[numbers[0]]

    def _on(self, handle: int, action) -> None:
        if handle in self._handles:
            action(self._handles[handle])

    def _open(self, path: str, arguments: str, result: int) -> None:
        file = self._find(path)
        folder, last = self._split(path)
        self._handles.pop(result, None)
        if file is None and folder is not None and "O_CREAT" in arguments:
            file = folder.names[last] = File()
        if file is not None:
            if "O_TRUNC" in arguments:
                file.now.clear()
            self._handles[result] = _Handle(file, appends="O_APPEND" in arguments)

    def _write(self, name: str, numbers: list[int], data: bytes, result: int) -> None:
        handle = self._handles.get(numbers[0])
        if handle is None:
            return
        assert len(data) >= result, "strace has cut off what was written"
        at = numbers[-1] if name == "pwrite64" else len(handle.file.now) if handle.appends else handle.at
        if len(handle.file.now) < at:
            _resize(handle.file, at)
        handle.file.now[at : at + result] = data[:result]
        if name != "pwrite64":
            handle.at = at + result

    def _move(self, source: str, target: str) -> None:
        file = self._find(source)
        old, old_name = self._split(source)
        new, new_name = self._split(target)
        if old is not None:
            old.names.pop(old_name, None)
        if new is not None and file is not None:
            new.names[new_name] = file

    def _link(self, source: str, target: str) -> None:
        file = self._find(source)
        folder, last = self._split(target)
        if folder is not None and file is not None:
            folder.names[last] = file


def _resize(file: File, size: int) -> None:
    del file.now[size:]
    file.now.extend(bytes(size - len(file.now)))


def read_calls(trace: Path) -> Iterator[tuple[float, str, str, int]]:
    """Yield (time, name, arguments, result) of the calls of one process that succeeded, as they ended."""
    begun: dict[str, str] = {}
    others: set[str] = set()
    with trace.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            match = _LINE.match(line)
            if match is None or match[1] in others:
                continue
            thread, when, text = match[1], float(match[2]), match[3]
            if text.endswith(_UNFINISHED):
                begun[thread] = text.removesuffix(_UNFINISHED)
                continue
            resumed = _RESUMED.match(text)
            if resumed is not None:
                text = begun.pop(thread, "") + resumed[1]
            call = _CALL.match(text)
            if call is None or call[3].startswith("-"):
                continue
            if call[1] in ("clone", "clone3", "fork", "vfork"):
                if "CLONE_FILES" not in call[2]:
                    others.add(call[3])
                continue
            yield when, call[1], call[2], int(call[3])


def write_state(file: File, target: Path, chance: random.Random | None = None) -> None:
    """Write what a power cut leaves: only what is on the disk for certain, or more of the rest by chance."""
    if not file.is_folder:
        target.write_bytes(_content(file, chance))
        return
    target.mkdir()
    names = dict(file.names_on_disk)
    for name in {*file.names, *names}:
        if chance is not None and chance.random() < 0.5:
            names.pop(name, None)
            if name in file.names:
                names[name] = file.names[name]
    for name, inner in names.items():
        write_state(inner, target / name, chance)


def _content(file: File, chance: random.Random | None) -> bytes:
    if chance is None or file.on_disk == file.now:
        return file.on_disk
    kept = chance.choice([0, len(file.now), chance.randrange(len(file.now) + 1)])
    # A part of the new content over the old one, as if some blocks had been written.
    return bytes(file.now[:kept]) + file.on_disk[kept:]


def copy_times(source: Path, target: Path) -> None:
    """Give a file the times of another one."""
    shutil.copystat(source, target)
