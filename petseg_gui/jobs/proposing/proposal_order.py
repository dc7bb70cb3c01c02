"""Which photo is proposed next."""

from collections.abc import Sequence

from core.project import WAITING_STATES, ModelVersion, PhotoState
from petseg_gui.jobs.batch import Batch
from petseg_gui.jobs.proposing.painting import Painting
from petseg_gui.models.document import Document
from petseg_gui.models.session import Session


class ProposalOrder:
    """Chooses the current photo first, then the next ones, then those of the batch.

    Attributes
    ----------
    ahead : int
        How many photos after the current one are proposed before the user gets there.
    waits_for_painting : bool
        Whether the batch pauses during painting, since the user did not request it.
    """

    def __init__(self, session: Session, batch: Batch, painting: Painting) -> None:
        self._session = session
        self._batch = batch
        self._painting = painting
        self.ahead = 0
        self.waits_for_painting = False
        self._again: str | None = None
        self._run: set[str] = set()
        """Photos to propose in a run even if they have a proposal."""
        self._failed: set[tuple[str, str]] = set()

    def clear(self) -> None:
        """Forget requests and failures."""
        self._again = None
        self._run.clear()
        self._failed.clear()

    def forget_failures(self) -> None:
        """Try every photo again."""
        self._failed.clear()

    def add_failure(self, name: str, model: str) -> None:
        """Do not try this photo with the model of this digest again by itself."""
        self._failed.add((name, model))

    def request_again(self, name: str) -> None:
        """Propose a photo although it has a proposal."""
        self._failed = {(failed, model) for failed, model in self._failed if failed != name}
        self._again = name

    def request_run(self, names: Sequence[str]) -> None:
        """Propose photos in the next run even if they have proposals."""
        self._run.update(names)
        self._failed = {(failed, model) for failed, model in self._failed if failed not in self._run}

    def forget_run(self) -> None:
        """Drop the requests that a run did not reach."""
        self._run.clear()
        self.waits_for_painting = False

    def take_request(self, name: str) -> bool:
        """Whether a photo was requested again; it counts as served from now on."""
        requested, self._again = name == self._again or name in self._run, None
        self._run.discard(name)
        return requested

    def choose(self, version: ModelVersion) -> str | None:
        """Return the photo to propose now; None if there is none, or if it is still being loaded."""
        current, document = self._session.current, self._session.document
        if self._again != current:
            self._again = None
        if current is not None and self.is_waiting(current, version):
            # While the photo is being loaded nothing else is started: it would only delay its proposal.
            return current if document is not None or self.has_problem(current) else None
        ahead = self._choose_ahead(version)
        if ahead is not None:
            return ahead
        if self.waits_for_painting and self._painting.is_going_on:
            return None
        return self._batch.take(lambda name: self._is_due(name, version), self.has_problem)

    def is_waiting(self, current: str, version: ModelVersion) -> bool:
        """Whether the current photo needs a proposal, or is requested again."""
        return self._again == current or self._is_due(current, version, self._session.document)

    def has_problem(self, name: str) -> bool:
        """Whether a photo cannot be used."""
        entry = self._session.entries.entry(name)
        return entry is not None and entry.problem is not None

    def _choose_ahead(self, version: ModelVersion) -> str | None:
        row = None if self._session.current is None else self._session.entries.row(self._session.current)
        if row is None:
            return None
        ahead = self._session.entries.names[row + 1 : row + 1 + self.ahead]
        return next((name for name in ahead if self._is_due(name, version)), None)

    def _is_due(self, name: str, version: ModelVersion, document: Document | None = None) -> bool:
        entry = self._session.entries.entry(name)
        if entry is None or entry.problem is not None or (name, version.digest) in self._failed:
            return False
        if name in self._run:
            return True
        unseen = document is not None and document.proposal is None
        if entry.state in WAITING_STATES:
            return entry.model != version.digest or unseen
        # Somebody began to paint before the first proposal arrived: it still fills what is untouched.
        return entry.state == PhotoState.CORRECTED and entry.model is None and unseen
