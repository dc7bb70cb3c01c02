"""Tells once, in each folder, that another model is shipped than the one that was used there."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject

from core.errors import PetsegError
from core.project import SHIPPED, PhotoState, Project
from petseg_gui.jobs.job import Job, JobContext
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.services import Services
from petseg_gui.translation import tr


class ModelNews(QObject):
    """Offers what can be done with a new shipped model: propose with it, or use it in place of a fine-tuned one.

    Parameters
    ----------
    services : Services
    show_versions : callable
        Shows what can be chosen, to compare.
    parent : QObject
    """

    def __init__(self, services: Services, show_versions: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._show_versions = show_versions
        self._message: Message | None = None
        services.session.project_changed.connect(self._follow_project)

    def _follow_project(self) -> None:
        session = self._services.session
        if self._message is not None:
            session.message_withdrawn.emit(self._message)
            self._message = None
        project = session.project
        if project is None or project.read_only or not project.versions.is_shipped_new:
            return
        self._message = self._find_message(project)
        if self._message is not None:
            session.message.emit(self._message)
        self._services.runner.submit(Job("Note the shipped model", partial(_note, project)), "saving")

    def _find_message(self, project: Project) -> Message | None:
        """Return what is new for this folder; None if that changes nothing here."""
        if project.versions.in_use().id != SHIPPED:
            return self._offer_instead_of_fine_tune()
        return self._offer_proposals() if self._services.session.entries.counts()[PhotoState.PROPOSED] else None

    def _offer_instead_of_fine_tune(self) -> Message:
        text = tr("PetSeg comes with a new model. Your fine-tuned one stays in use here.")
        detail = tr(
            "You can go back at any time under Model > Versions. The next fine-tune starts from the new model, is "
            "compared with the one in use on photos held out of its training, and is used only if it is better."
        )
        actions = (
            MessageAction(tr("Use the new model"), self._use_shipped),
            MessageAction(tr("Show versions"), self._show_versions),
        )
        return Message("info", text, detail, lasting=True, actions=actions)

    def _offer_proposals(self) -> Message:
        text = tr(
            "PetSeg comes with a new model. Masks that you have not touched are proposed again as you get to them."
        )
        actions = (MessageAction(tr("Propose all now"), self._services.proposer.propose_all),)
        return Message("info", text, lasting=True, actions=actions)

    def _use_shipped(self) -> None:
        project = self._services.session.project
        if project is not None:
            self._services.model_holder.use_version(project.versions.shipped())


def _note(project: Project, _context: JobContext) -> None:
    with suppress(PetsegError):  # then it is announced once more
        project.versions.note_shipped()
