"""What is in a folder, to compare with later."""

from pathlib import Path


def tree_of(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Time, mode and content of everything below a folder, and of itself."""
    found = {}
    for path in (folder, *folder.rglob("*")):
        status = path.lstat()
        content = path.read_bytes() if path.is_file() else b""
        found[str(path.relative_to(folder))] = (status.st_mtime_ns, status.st_mode, content)
    return found
