"""Imports the window's hundreds of modules without needless work on each."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def quick_imports() -> Iterator[None]:
    """Skip the searches for garbage and for PySide's features, a quarter of the time that imports take.

    Later searches leave out what was imported, which stays to the end.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        _skip_feature_scan()
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def _skip_feature_scan() -> None:
    """Keep PySide from reading the source of every module that is imported.

    It looks for modules that could switch on `snake_case` or `true_property`, which PetSeg has none of. The function is
    not public: without it, imports only take longer.
    """
    import PySide6.QtCore  # noqa: F401 - loads the scan

    with suppress(ImportError):
        from shibokensupport import feature  # type: ignore[import-not-found] # part of PySide's binary

        if hasattr(feature, "_mod_uses_pyside"):
            feature._mod_uses_pyside = lambda _module: False
