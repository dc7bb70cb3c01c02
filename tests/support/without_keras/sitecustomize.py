"""Hides Keras and its backends from a Python that has this folder in PYTHONPATH, as if they were not installed."""

import sys
from importlib.machinery import PathFinder

HIDDEN = {"keras", "tensorflow", "tensorflow_datasets", "jax", "jaxlib", "torch"}


class Hider(PathFinder):
    """Finds everything but what is hidden."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname.split(".")[0] in HIDDEN:
            return None
        return PathFinder.find_spec(fullname, path, target)


sys.meta_path = [Hider if finder is PathFinder else finder for finder in sys.meta_path]
