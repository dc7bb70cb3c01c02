"""What the user can do to the mask of the open photo as a whole."""

from petseg_gui.models.document import Document
from petseg_gui.services import Services


class MaskCommands:
    """Steps back and forth, and changes of the whole mask; without a photo nothing happens."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @property
    def _document(self) -> Document | None:
        return self._services.session.document

    def undo(self) -> None:
        """Take the last step back, or give it up while it is still being worked out."""
        if (document := self._document) is not None and (
            document.in_stroke or not self._services.edit_queue.take_back()
        ):
            document.undo()

    def redo(self) -> None:
        """Make the last step again."""
        if (document := self._document) is not None:
            document.redo()

    def reset_to_proposal(self) -> None:
        """Drop every correction of the open photo."""
        if (document := self._document) is not None:
            document.reset_to_proposal()

    def clear(self) -> None:
        """Make the whole mask background."""
        if (document := self._document) is not None:
            document.clear()

    def derive_border(self) -> None:
        """Draw the border anew along the whole outline; its width is that of the tools."""
        if self._document is not None:
            tools = self._services.tools
            self._services.previewer.derive_border(tools.options.border_width, tools.rules)
