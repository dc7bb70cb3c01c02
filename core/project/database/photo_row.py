"""What the database stores of one photo."""

from collections.abc import Mapping
from typing import NamedTuple

from core.project.identity import PhotoIdentity
from core.project.remarks import NO_REMARKS, Remarks, from_fields


class PhotoRow(NamedTuple):
    """What is stored of a photo; todo and proposed follow from what is on disk and are not stored.

    A tuple, as those of 100,000 photos are made in a quarter of the time.

    Attributes
    ----------
    decision : str or None
        What a person decided: "corrected", "reviewed" or "skipped".
    pending : str or None
        The decision of a save in progress; still there after a crash in the middle of one.
    digest : str or None
        Of the mask file that the map of touched pixels belongs to.
    mask_file : str or None
        Where the photo's mask was last seen.
    model, uncertainty
        Of the stored proposal, see `PhotoEntry`.
    photo_size, photo_mtime : int or None
        Bytes and modification time (ns) of the photo that proposal and mask were made for.
    photo_digest : str or None
        Of that photo's content.
    has_pet : bool or None
        Of the stored proposal, see `PhotoEntry`; a number in the database.
    tags, note, flagged, skip_reason
        As `core.project.remarks.to_fields` returns them.
    """

    decision: str | None = None
    pending: str | None = None
    digest: str | None = None
    mask_file: str | None = None
    model: str | None = None
    uncertainty: float | None = None
    photo_size: int | None = None
    photo_mtime: int | None = None
    photo_digest: str | None = None
    has_pet: bool | None = None
    tags: str | None = None
    note: str | None = None
    flagged: int | None = None
    skip_reason: str | None = None

    @property
    def identity(self) -> PhotoIdentity | None:
        """Which photo proposal and mask were made for; None if that was never taken down."""
        if self.photo_size is None or self.photo_mtime is None:
            return None
        return PhotoIdentity(self.photo_size, self.photo_mtime, self.photo_digest)

    @property
    def remarks(self) -> Remarks:
        """What a person noted about the photo."""
        fields = (self.tags, self.note, self.flagged, self.skip_reason)
        return NO_REMARKS if fields == _NO_FIELDS else from_fields(*fields)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is stored that was made from the photo's pixels; remarks are not."""
        return self.decision is None and self.model is None and self.digest is None


_NO_FIELDS = (None, None, None, None)
NO_ROW = PhotoRow()
"""Of a photo that nothing is stored of."""
NO_PROPOSAL: Mapping[str, None] = {"model": None, "uncertainty": None, "has_pet": None}
"""Fields of a row without a proposal."""
