"""Converts colours to sRGB, as ICC profiles say."""

import io
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from PIL.ImageCms import ImageCmsTransform

ToRgb = Callable[[Image.Image], Image.Image]
"""Converts a strip with 8 bits per channel to RGB."""

_SPACES = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK"}
_INVISIBLE = 2
"""A difference in levels that no eye sees."""
_LATTICE = 9


def to_srgb(profile: bytes | None) -> ToRgb:
    """Return what converts the pixels of a photo with this profile to RGB; transparency is laid on white.

    Without a profile, and with one that is damaged or of another kind than the pixels, colours count as sRGB.
    """
    convert = _plain if profile is None else _converter(profile)
    return lambda image: _on_white(image, convert)


def is_srgb(profile: bytes | None) -> bool:
    """Whether colours with this profile are those of sRGB as far as anyone can see, so that a reader may ignore it."""
    return profile is None or _converter(profile) is _plain


def _on_white(image: Image.Image, convert: ToRgb) -> Image.Image:
    if not image.has_transparency_data:
        return convert(image)
    rgba = image if image.mode == "RGBA" else image.convert("RGBA")
    if convert is not _plain:
        opacity = rgba.getchannel("A")
        rgba = convert(rgba.convert("RGB"))
        rgba.putalpha(opacity)
    return Image.alpha_composite(Image.new("RGBA", rgba.size, "white"), rgba).convert("RGB")


def _plain(image: Image.Image) -> Image.Image:
    return image if image.mode == "RGB" else image.convert("RGB")


@lru_cache(maxsize=16)
def _converter(profile: bytes) -> ToRgb:
    """Return the conversion of a profile; `_plain` if it changes nothing that one could see."""
    from PIL import ImageCms  # only some photos need it

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = _SPACES.get(source.profile.xcolor_space, "")
        transform = ImageCms.buildTransform(
            source,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        if mode == "CMYK":
            return _Converter(transform, mode)
        return _plain if _is_plain(transform, mode) else _Converter(transform, mode)
    except Exception:  # noqa: BLE001 - no profile is a reason to refuse a photo
        return _plain


class _Converter:
    """Applies a transform to images of the profile's kind, and to those that can be brought to it."""

    def __init__(self, transform: "ImageCmsTransform", mode: str) -> None:
        self._transform = transform
        self._mode = mode

    def __call__(self, image: Image.Image) -> Image.Image:
        """Return the image in sRGB."""
        if (image.mode == "CMYK") != (self._mode == "CMYK") or (self._mode == "L" and image.mode not in ("1", "L")):
            return _plain(image)
        return self._transform.apply(image if image.mode == self._mode else image.convert(self._mode))


def _is_plain(transform: "ImageCmsTransform", mode: str) -> bool:
    """Whether a transform changes colours less than anyone could see, as that of sRGB does."""
    steps = np.linspace(0, 255, _LATTICE).round().astype(np.uint8)
    lattice = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    image = Image.fromarray(lattice) if mode == "RGB" else Image.fromarray(steps[None])
    difference = np.asarray(transform.apply(image), int) - np.asarray(image.convert("RGB"), int)
    return bool(np.abs(difference).max() <= _INVISIBLE)
