"""What a person decided about a photo, as it is stored."""

from core.project import PhotoEntry, PhotoState, Project
from core.project.review import review_stored


def step_title(decision: PhotoState | None) -> str:
    """Return the title of a decision in the log of the project; None takes one back."""
    return {PhotoState.REVIEWED: "Review", PhotoState.SKIPPED: "Skip"}.get(decision or PhotoState.TODO, "Reopening")


def store_decision(
    project: Project, name: str, state: PhotoState, step: int, border: float | None = None
) -> PhotoEntry:
    """Store a decision as one step of the log; `step` is the photo's last one in the journal.

    A review may draw a border, see `review_stored`.

    Raises
    ------
    PetsegError
        If it cannot be stored, or a photo without a mask should become reviewed.
    """
    with project.log.step(step_title(state)):
        if state == PhotoState.REVIEWED:
            return review_stored(project, name, step, border)
        return project.masks.set_state(name, state, step)
