"""Reads what CVAT exports: annotations.xml, and folders of segmentation masks."""

from pathlib import Path

from core.cancel import ShouldStop
from core.files import open_regular
from core.formats.cvat.annotations import read_annotations
from core.formats.foreign.masks import ForeignMasks
from core.formats.voc import reading as voc_reading
from core.formats.voc.class_list import CLASS_LIST

_ANNOTATIONS = "annotations.xml"
_ROOT = b"<annotations"
_PEEK = 4096


def fits(path: Path) -> bool:
    """Whether a file is CVAT's XML, or a folder has an annotations.xml, or masks with a labelmap.txt."""
    if not path.is_dir():
        return path.suffix.lower() == ".xml" and _is_annotations(path)
    return _is_annotations(path / _ANNOTATIONS) or ((path / CLASS_LIST).is_file() and voc_reading.fits(path))


def read(path: Path, should_stop: ShouldStop) -> ForeignMasks:
    """List the masks of what `fits`; raises ImportedMasksError."""
    if not path.is_dir():
        return read_annotations(path, should_stop)
    if (path / _ANNOTATIONS).is_file():
        return read_annotations(path / _ANNOTATIONS, should_stop)
    return voc_reading.read(path, should_stop)


def _is_annotations(path: Path) -> bool:
    try:
        with open_regular(path) as stream:
            return _ROOT in stream.read(_PEEK)
    except OSError:
        return False
