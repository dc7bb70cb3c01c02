"""How good proposals are on photos with a true mask, and whether the model knows where it is wrong."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass

from core.evaluation.calibration import Reliability
from core.evaluation.empty_photos import EmptyScore, false_share, score_empty
from core.evaluation.metrics import PhotoScore, Score, ScoreBoard, rank_correlation, score_photo
from core.labels import Mask, is_empty
from core.proposal import Proposal


@dataclass(frozen=True)
class PhotoFigures:
    """Figures of one photo.

    Attributes
    ----------
    name : str
    score : PhotoScore
    uncertainty : float
        The proposal's, 0..1.
    seconds : float
        Time that the proposal took, without reading the files.
    false_pet : float or None
        Of a photo without a pet, the share that is taken for one, 0..1; None if there is a pet.
    """

    name: str
    score: PhotoScore
    uncertainty: float
    seconds: float
    false_pet: float | None = None

    @property
    def error(self) -> float:
        """How much correction the photo needs, 0..1: one minus its core IoU, or the false pet if it shows none.

        Relative to the pet's size, since missing a small pet spoils a photo as much as missing a large one, and
        without the border, whose width is a matter of taste.
        """
        return 1 - self.score.core_iou if self.false_pet is None else self.false_pet

    @property
    def class_error(self) -> float:
        """One minus the mean IoU of the three classes, or the false pet if the photo shows none."""
        return 1 - self.score.mean_iou if self.false_pet is None else self.false_pet


class Evaluation:
    """Collects figures photo by photo, so that only one mask is in memory."""

    def __init__(self) -> None:
        self._board = ScoreBoard()
        self._photos: list[PhotoFigures] = []
        self.reliability = Reliability()

    def __len__(self) -> int:
        return len(self._photos)

    def add(self, name: str, proposal: Proposal, truth: Mask, seconds: float) -> PhotoFigures:
        """Score a proposal against the photo's true mask, (H, W)."""
        found = false_share(proposal.mask) if is_empty(truth) else None
        figures = PhotoFigures(name, score_photo(proposal.mask, truth), proposal.uncertainty, seconds, found)
        if found is None:
            self._board.count(figures.score)
        self.reliability.add(proposal.confidence, proposal.mask == truth)
        self._photos.append(figures)
        return figures

    def score(self) -> Score:
        """Return the figures over the photos with a pet; ValueError if there are none."""
        return self._board.score()

    def score_of_empty(self) -> EmptyScore | None:
        """Return the figures of the photos without a pet; None if there are none."""
        return score_empty([photo.false_pet for photo in self._photos if photo.false_pet is not None])

    def seconds(self) -> list[float]:
        """Return the time that each proposal took."""
        return [photo.seconds for photo in self._photos]

    def worst(self, count: int) -> list[PhotoFigures]:
        """Return the photos that need the most correction, the worst first."""
        return heapq.nlargest(count, self._photos, key=lambda photo: photo.error)

    def slowest(self, count: int) -> list[PhotoFigures]:
        """Return the photos that took the longest, the slowest first."""
        return heapq.nlargest(count, self._photos, key=lambda photo: photo.seconds)

    def uncertainty_against(self, error: Callable[[PhotoFigures], float]) -> float:
        """Return the rank correlation of the uncertainty with an error, -1..1; nan if either is constant.

        1 means that sorting by uncertainty puts the worst photos first.
        """
        return rank_correlation([photo.uncertainty for photo in self._photos], [error(p) for p in self._photos])
