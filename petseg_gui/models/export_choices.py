"""What was chosen when masks were exported last."""

from dataclasses import dataclass, replace
from typing import Any

from core.project import PhotoState
from core.project.remarks import USUAL_TAGS, joined_tags
from petseg_gui.models.option import is_path, option

_MAX_LENGTH = 200
_MAX_FORMATS = 100


def _word(value: object) -> Any:
    return value if isinstance(value, str) and 0 < len(value) <= _MAX_LENGTH and value.isprintable() else None


def _path(value: object) -> Any:
    return value if is_path(value) else None


def _states(value: object) -> Any:
    if not isinstance(value, list | tuple) or not all(isinstance(state, str) for state in value):
        return None
    return tuple(state for state in PhotoState if state.value in value) or None


def _by_format(value: object) -> Any:
    """Choices by the name of the format, each a dictionary of words and switches."""
    if not isinstance(value, dict) or len(value) > _MAX_FORMATS:
        return None
    kept = {key: _choices(chosen) for key, chosen in value.items() if _word(key) and isinstance(chosen, dict)}
    return kept if len(kept) == len(value) else None


def _choices(chosen: dict[object, object]) -> dict[str, str | bool]:
    return {
        name: value
        for name, value in chosen.items()
        if isinstance(name, str) and (isinstance(value, bool) or (isinstance(value, str) and len(value) <= _MAX_LENGTH))
    }


@dataclass(frozen=True)
class ExportChoices:
    """What was chosen when masks were exported last.

    Attributes
    ----------
    export_format : str
        A key of `core.formats.FORMATS`.
    export_states : tuple of PhotoState
    export_category : str
    export_category_tags : str
        Tags that can be the category, separated by commas.
    export_folder : str
        The folder that the last export was put in; empty for none.
    export_options : dict
        For each format what differs from its defaults: names and values of `FormatOptions`.
    """

    export_format: str = option("oxford", check=_word)
    export_states: tuple[PhotoState, ...] = option((PhotoState.REVIEWED,), check=_states)
    export_category: str = option("pet", check=_word)
    export_category_tags: str = option(joined_tags(USUAL_TAGS), check=_word)
    export_folder: str = option("", check=_path)
    export_options: dict[str, dict[str, str | bool]] = option({}, check=_by_format)

    def with_options(self, format_key: str, chosen: dict[str, str | bool]) -> "ExportChoices":
        """Return the choices with those of one format replaced."""
        return replace(self, export_options=self.export_options | {format_key: chosen})
