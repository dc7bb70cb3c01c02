"""Errors that a person can act on. Their text is shown as it is; any other exception is a bug.

Each text says which file, what is wrong with it, and what to do.
"""

from pathlib import Path


class PetsegError(Exception):
    """Something that the user can understand and mend.

    Parameters
    ----------
    problem : str
        What happened, as a clause without a full stop.
    path : Path or None
        The file or folder concerned, named first in the text.
    remedy : str
        What the user can do, as a sentence.
    """

    def __init__(self, problem: str, *, path: Path | str | None = None, remedy: str = "") -> None:
        self.problem = problem
        self.path = None if path is None else Path(path)
        self.remedy = remedy
        what = f"{problem[:1].upper()}{problem[1:]}" if path is None else f"{path}: {problem}"
        super().__init__(f"{what}. {remedy}".strip())

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.problem, self.path, self.remedy))


def _rebuild(kind: type[PetsegError], problem: str, path: Path | None, remedy: str) -> PetsegError:
    return kind(problem, path=path, remedy=remedy)


class ImageError(PetsegError):
    """A photo cannot be read."""


class MaskError(PetsegError):
    """A mask cannot be read, or does not belong to its photo."""


class ProjectError(PetsegError):
    """A folder cannot be opened or its state cannot be stored."""


class CheckpointError(PetsegError):
    """A model file is damaged or is no PetSeg model."""


class TrainingError(PetsegError):
    """There is nothing to train on, or the training went wrong."""


class DeviceError(PetsegError):
    """The device that was asked for cannot be used."""


class WorkerError(PetsegError):
    """The child process ended or answered with something unexpected."""
