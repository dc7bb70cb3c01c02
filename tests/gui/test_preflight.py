import socket

import pytest

from petseg_gui import preflight


@pytest.mark.parametrize(("version", "fits"), [
    ((3, 10, 9), False), ((3, 11, 0), True), ((3, 12, 4), True), ((3, 13, 1), True), ((3, 14, 0), False),
])  # fmt: skip
def test_python_versions(version, fits):
    problem = preflight.python_problem(version)
    assert (problem is None) == fits
    if problem:
        assert f"this is Python {version[0]}.{version[1]}" in problem


def test_no_display_names_the_headless_command_in_one_line():
    problem = preflight.display_problem("linux", {})
    assert problem is not None
    assert "petseg propose" in problem
    assert "\n" not in problem


@pytest.mark.parametrize(("platform", "environ"), [
    ("darwin", {}),
    ("win32", {}),
    ("linux", {"WAYLAND_DISPLAY": "wayland-0"}),
    ("linux", {"QT_QPA_PLATFORM": "offscreen"}),
    ("linux", {"QT_QPA_PLATFORM": "vnc:size=800x600"}),
])  # fmt: skip
def test_where_no_x_display_is_needed(platform, environ):
    assert preflight.display_problem(platform, environ) is None


def test_a_display_that_answers_is_fine_and_a_dead_one_is_named():
    assert preflight.display_problem("linux", {"DISPLAY": ":7"}, lambda _display: True) is None
    problem = preflight.display_problem("linux", {"DISPLAY": ":7"}, lambda _display: False)
    assert problem is not None
    assert ":7" in problem
    assert "petseg propose" in problem


def test_a_display_on_another_machine_is_left_to_qt():
    assert preflight.x_server_answers("far.example:10.0")


def test_a_local_display_without_server_does_not_answer():
    assert not preflight.x_server_answers(":59999")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="X servers listen on Unix sockets")
def test_a_listening_server_answers(monkeypatch: pytest.MonkeyPatch):
    tried = []

    class Socket(socket.socket):
        def connect(self, address):
            tried.append(address)
            if not address.startswith("\0"):
                raise FileNotFoundError(address)

    monkeypatch.setattr(socket, "socket", Socket)
    assert preflight.x_server_answers(":3.0")
    assert tried == ["/tmp/.X11-unix/X3", "\0/tmp/.X11-unix/X3"]


def test_x_libraries_matter_only_where_the_x_plugin_is_loaded():
    needs = preflight.needs_x_libraries
    assert needs("linux", {"DISPLAY": ":0"})
    assert needs("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"})
    assert not needs("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"})
    assert not needs("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})
    assert not needs("darwin", {"DISPLAY": ":0"})


def test_missing_libraries_are_those_that_cannot_be_loaded():
    def load(name: str) -> object:
        if name in ("libxcb-cursor.so.0", "libEGL.so.1"):
            raise OSError(name)
        return object()

    missing = preflight.missing_libraries(load)
    assert missing == ["libEGL.so.1", "libxcb-cursor.so.0"]
    problem = preflight.libraries_problem(missing)
    assert problem is not None
    assert problem.endswith("sudo apt-get install -y libegl1 libxcb-cursor0")


def test_nothing_missing_is_no_problem():
    assert preflight.libraries_problem([]) is None
    assert preflight.missing_libraries(lambda name: name) == []


def test_a_library_without_known_package_is_still_named():
    problem = preflight.libraries_problem(["libodd.so.3"])
    assert problem is not None
    assert "libodd.so.3" in problem
    assert "apt-get" not in problem


def test_a_failed_import_of_qt_gives_the_apt_line():
    problem = preflight.import_problem(
        ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    )
    assert problem is not None
    assert "apt-get install -y libegl1" in problem


def test_another_failed_import_is_not_explained_away():
    assert preflight.import_problem(ImportError("No module named 'PySide6'")) is None
