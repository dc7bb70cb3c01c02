"""Errors that the user can act on, shown as they are; any other exception is a bug.

Every text says which file is concerned, what is wrong and what to do.
"""

import errno
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

Translate = Callable[[str, Mapping[str, object]], str]
"""Returns an English template in another language, with its fields filled in; without any it is taken literally."""
_Kind = TypeVar("_Kind", bound="PetsegError")
_MAX_LINE = 200
SYSTEM_REASONS: Mapping[int, str] = {
    errno.EPERM: "operation not permitted",
    errno.ENOENT: "no such file or directory",
    errno.EIO: "input/output error",
    errno.ENOMEM: "cannot allocate memory",
    errno.EACCES: "permission denied",
    errno.EBUSY: "device or resource busy",
    errno.EEXIST: "file exists",
    errno.ENODEV: "no such device",
    errno.ENOTDIR: "not a directory",
    errno.EISDIR: "is a directory",
    errno.EINVAL: "invalid argument",
    errno.EMFILE: "too many open files",
    errno.EFBIG: "file too large",
    errno.ENOSPC: "no space left on device",
    errno.EROFS: "read-only file system",
    errno.ENAMETOOLONG: "file name too long",
    errno.ENOTEMPTY: "directory not empty",
    errno.ENETUNREACH: "network is unreachable",
    errno.ECONNRESET: "connection reset by peer",
    errno.ETIMEDOUT: "connection timed out",
    errno.EHOSTDOWN: "host is down",
    errno.ESTALE: "stale file handle",
    errno.EDQUOT: "disk quota exceeded",
}
"""Why a system refuses, by its number: its own words depend on the system and on the desktop's language."""


def _untranslated(template: str, values: Mapping[str, object]) -> str:
    if not values:
        return template
    return template.format(
        **{name: value.problem if isinstance(value, PetsegError) else value for name, value in values.items()}
    )


class PetsegError(Exception):
    """A problem that the user can understand and fix.

    Problem and remedy are templates, so that the window can translate them; variable parts are fields, given by name:
    `PetsegError("there is no model {name}", name=name)`.

    Parameters
    ----------
    problem : str
        What happened, as a clause without a full stop.
    path : Path, str or None
        The file or folder concerned, or its URL; the text starts with it.
    remedy : str
        What the user can do, as a sentence.
    **values : object
        The fields of both templates. Without any, the templates are taken literally. Another `PetsegError` stands for
        its problem: its text would be English already.
    """

    def __init__(self, problem: str, *, path: Path | str | None = None, remedy: str = "", **values: object) -> None:
        self.problem_template = problem
        self.remedy_template = remedy
        self.values = values
        self.path = None if path is None else Path(path)
        self.location = None if path is None else str(path)
        """The same as it is written: a URL is no path."""
        super().__init__(self.text())

    @property
    def problem(self) -> str:
        """What happened, in English."""
        return _untranslated(self.problem_template, self.values)

    @property
    def remedy(self) -> str:
        """What the user can do, in English."""
        return _untranslated(self.remedy_template, self.values)

    def text(self, translate: Translate = _untranslated, *, names_file: bool = True) -> str:
        """Return the whole text: the file, unless that is named elsewhere, what is wrong, what to do."""
        problem = translate(self.problem_template, self.values)
        if self.location is None or not names_file:
            problem = f"{problem[:1].upper()}{problem[1:]}"
        else:
            problem = translate("{file}: {problem}", {"file": self.location, "problem": problem})
        if not self.remedy_template:
            return translate("{problem}.", {"problem": problem})
        remedy = translate(self.remedy_template, self.values)
        return translate("{problem}. {remedy}", {"problem": problem, "remedy": remedy})

    def recast(self, kind: type[_Kind], *, path: Path | str | None = None, remedy: str | None = None) -> _Kind:
        """Return the same problem as another kind of error, with another file or remedy if given."""
        path = self.location if path is None else path
        remedy = self.remedy_template if remedy is None else remedy
        return kind(self.problem_template, path=path, remedy=remedy, **self.values)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.problem_template, self.location, self.remedy_template, self.values))


def _rebuild(
    kind: type[PetsegError], problem: str, path: str | None, remedy: str, values: dict[str, object]
) -> PetsegError:
    return kind(problem, path=path, remedy=remedy, **values)


class ImageError(PetsegError):
    """A photo cannot be read."""


class TooManyPixelsError(ImageError):
    """More pixels than PetSeg opens; the fields width and height say how many."""


class MaskError(PetsegError):
    """A mask cannot be read, or does not belong to its photo."""


class MaskConflictError(MaskError):
    """Another program changed a mask that was to be replaced; nothing was written, and a person has to choose."""

    @property
    def other(self) -> Any:
        """The `core.project.OtherMask` that is there now."""
        return self.values["other"]


class ProjectError(PetsegError):
    """A folder cannot be opened, or its state cannot be stored."""


class NothingStoredError(ProjectError):
    """A photo has no mask that could be reviewed, or no proposal to go back to."""


class RemarkError(ProjectError):
    """A tag, a note or a reason is too long, or there are too many."""


class FolderGoneError(ProjectError):
    """The folder of an open project is not there any more; nothing was written."""


class FolderInUseError(ProjectError):
    """Somebody else holds the folder; `values["holder"]` says who, if that is known."""


class NotWritableError(ProjectError):
    """Nothing can be written in the folder, now or later."""


class PlaceMissingError(ProjectError):
    """The folder that holds the masks of a read-only folder is gone."""


class PhotoReplacedError(ProjectError):
    """The photo was replaced by another one while something was made for it."""


class RecoveredStepsError(ProjectError):
    """What a crash had kept from being saved is saved now."""


class ExportError(PetsegError):
    """Masks cannot be exported there, or not in this way."""


class OtherFileError(ExportError):
    """A file of an export was made or changed by another program, and was left as it is."""


class ImportedMasksError(PetsegError):
    """A file of masks of another program cannot be read, or not be taken over."""


class WrongSizeError(ImportedMasksError):
    """A mask of another program has another size than its photo."""


class StorageError(PetsegError):
    """A folder that is named by a URL cannot be read or written."""


class CheckpointError(PetsegError):
    """A model file is damaged or not a PetSeg model."""


class TrainingError(PetsegError):
    """There is nothing to train on, or the training failed."""


class DeviceError(PetsegError):
    """The requested device cannot be used."""


class WorkerError(PetsegError):
    """The child process died or broke the protocol."""


def reason_of(error: OSError) -> str:
    """Return why the system refused, as part of a sentence: "no space left on device"."""
    if error.errno is None:
        reason = str(error)
        return f"{reason[:1].lower()}{reason[1:]}"
    return SYSTEM_REASONS.get(error.errno) or error.strerror or str(error)


def first_line(error: BaseException) -> str:
    """Return the first line of a library's error, shortened; some go on for pages."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:_MAX_LINE]


def error_text(error: BaseException, otherwise: str, translate: Translate = _untranslated) -> str:
    """Return what to show of any exception: a `PetsegError`'s own text, else `otherwise` and the error.

    Parameters
    ----------
    error : BaseException
    otherwise : str
        What failed, already translated and without a full stop: "The preview failed unexpectedly".
    translate : callable
    """
    if isinstance(error, PetsegError):
        return error.text(translate)
    return translate("{what} ({error}).", {"what": otherwise, "error": repr(error)})
