"""Offers a fine-tune after so many newly reviewed photos."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from core.evaluation.tuning_photos import MIN_REVIEWED
from core.project import PhotoState, Project
from petseg_gui.jobs.job import Job
from petseg_gui.jobs.tuning.fine_tuned_version import REVIEWED_AT_LAST
from petseg_gui.models.messages import Message, MessageAction
from petseg_gui.services import Services
from petseg_gui.translation import tr

CALM_MS = 300
"""Without a change until the last of many reviews counts as shown."""


class TuningOffer(QObject):
    """Counts the photos that a person reviewed since the last fine-tune, and offers one when there are enough.

    Photos that were reviewed when the folder was opened count only from the first review on, so that nothing is offered
    to somebody who only looks. A fine-tune begins by itself only if a setting says so. Both wait until a step of many
    photos has ended, or the fine-tune would begin without the rest of them.

    Parameters
    ----------
    services : Services
    begin : callable
        Begins a fine-tune with the sheet.
    begin_at_once : callable
        Begins one without.
    parent : QObject
    """

    def __init__(
        self,
        services: Services,
        begin: Callable[[], object],
        begin_at_once: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._begin = begin
        self._begin_at_once = begin_at_once
        self._message: Message | None = None
        self._counted_at: int | None = None
        """Photos reviewed at the last fine-tune or offer; None until it has been read from the folder."""
        self._counted_before = self._offered_at = 0
        """The same before the offer that is shown, and photos reviewed when it was made; fewer take it back."""
        self._reviewed = 0
        self._calm = QTimer(self, interval=CALM_MS, singleShot=True)
        """Runs once enough photos are reviewed, until no more follow."""
        self._calm.timeout.connect(self._act_if_due)
        services.session.project_changed.connect(self._follow_project)
        services.session.entry_changed.connect(self._follow_reviews)
        services.session.photos_changed.connect(self._follow_reviews)
        services.fine_tuner.started.connect(self._start_again)

    def _follow_project(self) -> None:
        self._calm.stop()
        self._withdraw()
        project, self._counted_at, self._reviewed = self._services.session.project, None, self._count()
        if project is not None and not project.read_only:
            job = Job("Read when it was fine-tuned", lambda _context: project.setting(REVIEWED_AT_LAST))
            job.succeeded.connect(partial(self._take_last, project))
            self._services.runner.submit(job, "extras")

    def _take_last(self, project: Project, stored: str | None) -> None:
        if self._services.session.is_at(project):
            self._counted_at = int(stored) if stored is not None and stored.isascii() and stored.isdecimal() else 0

    def _follow_reviews(self, _changed: object) -> None:
        before, self._reviewed = self._reviewed, self._count()
        if self._message is not None and self._reviewed < self._offered_at:
            self._withdraw()
            self._counted_at = self._counted_before
        if self._reviewed > before and self._is_due():
            self._calm.start()

    def _act_if_due(self) -> None:
        if self._services.bulk_changer.busy:
            self._calm.start()
        elif self._is_due():
            self._count_from_here()
            if self._services.settings.settings.tuning_starts_itself:
                self._begin_at_once()
            else:
                self._offer()

    def _count_from_here(self) -> None:
        if self._message is None:  # several offers are one while nobody answers
            self._counted_before, self._offered_at = self._counted_at or 0, self._reviewed
        self._counted_at = self._reviewed

    def _is_due(self) -> bool:
        every = self._services.settings.settings.offer_tuning_after
        is_free = self._counted_at is not None and not self._services.fine_tuner.running
        is_free = is_free and self._services.keras_obstacle is None
        return is_free and every > 0 and self._reviewed - (self._counted_at or 0) >= max(every, MIN_REVIEWED)

    def _offer(self) -> None:
        self._withdraw()
        text = tr("Enough photos are reviewed: a fine-tune on them may make the next proposals better.")
        actions = (MessageAction(tr("Fine-tune…"), self._begin), MessageAction(tr("Not now"), self._withdraw))
        self._message = Message("info", text, lasting=True, actions=actions, about="folder")
        self._services.session.message.emit(self._message)

    def _start_again(self) -> None:
        self._withdraw()
        self._counted_at = self._reviewed

    def _withdraw(self) -> None:
        if self._message is not None:
            self._services.session.message_withdrawn.emit(self._message)
            self._message = None

    def _count(self) -> int:
        return self._services.session.entries.counts()[PhotoState.REVIEWED]
