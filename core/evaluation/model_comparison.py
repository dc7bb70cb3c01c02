"""Two models on the same photos, photo by photo."""

from collections.abc import Callable
from dataclasses import dataclass, field

from core.cancel import ShouldStop, never, stop_if
from core.errors import PetsegError
from core.evaluation.empty_photos import false_share
from core.evaluation.labelled_photos import LabelledPhotos
from core.evaluation.metrics import Score, ScoreBoard, score_photo
from core.evaluation.proof import PairedScore, Proof, prove
from core.images import RgbImage
from core.labels import Mask, is_empty
from core.proposal import Proposal, Segmenter

OnCompared = Callable[[str, RgbImage, Mask, tuple[Mask, Mask]], None]
"""Called with a photo's name and pixels, its true mask, and what each model proposed."""

Finish = Callable[[Proposal, tuple[int, ...]], Proposal]
"""Makes of a model's proposal for a photo of (H, W) what a person would see."""


@dataclass
class ModelComparison:
    """Scores of two models.

    Attributes
    ----------
    photos : list of PairedScore
        `before` is the first model's, `after` the second's.
    first, second : Score or None
        Over the photos with a pet; None if there are none.
    problems : list of PetsegError
        Photos that could not be scored.
    """

    photos: list[PairedScore] = field(default_factory=list)
    first: Score | None = None
    second: Score | None = None
    problems: list[PetsegError] = field(default_factory=list)

    @property
    def proof(self) -> Proof | None:
        """Whether the second model is better; None without photos."""
        return prove(self.photos) if self.photos else None


def compare_models(
    first: Segmenter,
    second: Segmenter,
    photos: LabelledPhotos,
    *,
    finish: Finish = lambda proposal, _shape: proposal,
    on_compared: OnCompared = lambda *_: None,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
    should_stop: ShouldStop = never,
) -> ModelComparison:
    """Have two models propose the same photos, and score both against the true masks.

    Parameters
    ----------
    first, second : Segmenter
    photos : LabelledPhotos
    finish : callable
        See `Finish`.
    on_compared : callable
    on_progress : callable
        Called with the photos that are done, and all.
    should_stop : callable

    Raises
    ------
    Cancelled
        If it is to stop.
    PetsegError
        If a model cannot propose.
    """
    result, boards = ModelComparison(), (ScoreBoard(), ScoreBoard())
    for number, photo in enumerate(photos.photos):
        stop_if(should_stop)
        on_progress(number, photos.total)
        try:
            image, truth = photo.load()
        except PetsegError as error:
            result.problems.append(error)
            continue
        proposals = (finish(model.propose(image), image.shape[:2]) for model in (first, second))
        masks = next(proposals).mask, next(proposals).mask
        result.photos.append(_score(photo.name, truth, masks, boards))
        on_compared(photo.name, image, truth, masks)
    on_progress(photos.total, photos.total)
    if any(score.shows_pet for score in result.photos):
        result.first, result.second = (board.score() for board in boards)
    return result


def _score(name: str, truth: Mask, masks: tuple[Mask, Mask], boards: tuple[ScoreBoard, ScoreBoard]) -> PairedScore:
    if is_empty(truth):
        before, after = (1 - false_share(mask) for mask in masks)
        return PairedScore(name, False, before, after)
    scores = [score_photo(mask, truth) for mask in masks]
    for board, score in zip(boards, scores, strict=True):
        board.count(score)
    return PairedScore(name, True, scores[0].core_iou, scores[1].core_iou)
