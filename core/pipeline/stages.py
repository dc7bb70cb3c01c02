"""The stages from a photo to its mask on disk: plain functions, each of which takes what the one before returns."""

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.errors import PetsegError
from core.images import OpenedImage, RgbImage, read_content
from core.labels import Label, Mask
from core.masks import encode_mask, write_mask_bytes
from core.model.folder_border import with_folder_border
from core.pipeline.origin import Origin, Recipe
from core.pixels import Box
from core.project.identity import PhotoIdentity, digest_of, read_identified
from core.proposal import Segmenter


@dataclass(frozen=True)
class PlannedMask:
    """A photo, and the file that its mask is to be written to."""

    photo: Path
    target: Path


@dataclass(frozen=True)
class OpenedPhoto:
    """A photo whose file is in memory, with its header read."""

    image: OpenedImage
    identity: PhotoIdentity

    @property
    def pixels(self) -> int:
        """How many it has; known before any of them is decoded."""
        height, width = self.image.size
        return height * width


@dataclass(frozen=True)
class DecodedPhoto:
    """The pixels of a photo, (H, W, 3) uint8 RGB."""

    path: Path
    image: RgbImage
    identity: PhotoIdentity


@dataclass(frozen=True)
class ProposedMask:
    """A mask of a photo's size, (H, W) uint8 Label, with what it was made from."""

    mask: Mask
    origin: Origin


def open_photo(path: Path) -> OpenedPhoto:
    """Read a photo's file, and its header.

    Raises
    ------
    ImageError
        If the file is missing, empty, no image, over the limits, or keeps changing.
    """
    content, identity = read_identified(path, read_content)
    return OpenedPhoto(OpenedImage(path, content), replace(identity, digest=digest_of(content)))


def decode_photo(opened: OpenedPhoto) -> DecodedPhoto:
    """Decode a photo, once; raises ImageError if it is damaged."""
    return DecodedPhoto(opened.image.path, opened.image.decode(), opened.identity)


def propose_mask(photo: DecodedPhoto, segmenter: Segmenter, recipe: Recipe) -> ProposedMask:
    """Propose a mask, for the box of the recipe or the whole photo.

    Raises
    ------
    PetsegError
        If the box is not inside the photo, or the model fails.
    """
    box = recipe.box
    if box is not None:
        _require_inside(photo, box)
    proposal = with_folder_border(segmenter.propose(photo.image, box), recipe.border, photo.image.shape[:2])
    mask = proposal.mask if box is None else _placed(proposal.mask, box, photo.image.shape[:2])
    return ProposedMask(mask, Origin(photo.identity, recipe))


def _require_inside(photo: DecodedPhoto, box: Box) -> None:
    height, width = photo.image.shape[:2]
    if box.clipped(photo.image.shape) != box:
        raise PetsegError(
            "the box {box} is not inside the photo",
            path=photo.path,
            remedy="The whole photo is 0,0,{height},{width}.",
            box=",".join(map(str, box)),
            height=height,
            width=width,
        )


def _placed(found: Mask, box: Box, shape: tuple[int, int]) -> Mask:
    """Return a mask of the whole photo with the box's proposal in it; a trimap has the size of its photo."""
    mask = np.full(shape, Label.BACKGROUND, np.uint8)
    mask[box.slices] = found
    return mask


def encode_proposal(proposed: ProposedMask) -> bytes:
    """Return the file of a proposal, which says what it was made from."""
    return encode_mask(proposed.mask, proposed=True, origin=proposed.origin.to_text())


def write_proposal(target: Path, data: bytes) -> None:
    """Write the file in one step; raises MaskError if that fails.

    A power cut may leave it damaged, since waiting for the disk would take longer than proposing: a resumed run finds
    and replaces it.
    """
    write_mask_bytes(target, data, durable=False)
