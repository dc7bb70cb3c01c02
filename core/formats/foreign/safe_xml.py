"""XML files of other programs, read within limits: no document types, and so no entities."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from core.cancel import ShouldStop, stop_if
from core.errors import ImportedMasksError, first_line
from core.files import open_regular
from core.formats.foreign.files import reading_errors

OnStart = Callable[[str, Mapping[str, str]], None]
"""Takes the name of an element that begins, and its attributes."""
OnEnd = Callable[[str, str], None]
"""Takes the name of an element that ends, and the text in it since the last tag."""
_MAX_DEPTH = 64
_MAX_ELEMENTS = 5_000_000
_MAX_BYTES = 300_000_000
_BLOCK = 1 << 20


class _XmlReader:
    """Counts what an XML parser finds, and passes it on."""

    def __init__(self, on_start: OnStart, on_end: OnEnd) -> None:
        self._on_start, self._on_end = on_start, on_end
        self._depth = self._elements = 0
        self._text: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text.append

    def _refuse(self, *_: object) -> NoReturn:
        raise ImportedMasksError(
            "the file declares a document type, which could make it endless",
            remedy="Files of annotations have none; export it again.",
        )

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > _MAX_DEPTH or self._elements > _MAX_ELEMENTS:
            raise ImportedMasksError("the file has more elements, or nests them deeper, than PetSeg reads")
        self._text.clear()
        self._on_start(name, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        text = "".join(self._text)
        self._text.clear()
        self._on_end(name, text)


def read_xml(path: Path, on_start: OnStart, on_end: OnEnd, should_stop: ShouldStop) -> None:
    """Read an XML file, and pass on what is in it, in its order.

    Parameters
    ----------
    path : Path
    on_start : OnStart
    on_end : OnEnd
    should_stop : callable

    Raises
    ------
    ImportedMasksError
        If it cannot be read, is no XML, is over the limits, or declares a document type; also what the callables
        raise, with the path.
    """
    reader = _XmlReader(on_start, on_end)
    try:
        with reading_errors(path, _MAX_BYTES), open_regular(path, _MAX_BYTES) as stream:
            while block := stream.read(_BLOCK):
                stop_if(should_stop)
                reader.parser.Parse(block, False)
            reader.parser.Parse(b"", True)
    except ImportedMasksError as error:
        raise error.recast(ImportedMasksError, path=path) from error
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise ImportedMasksError(
            "the file is no well-formed XML ({reason})",
            path=path,
            remedy="It may be cut off.",
            reason=first_line(error),
        ) from error
