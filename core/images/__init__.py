"""The one place that lists and opens photos. A photo is only ever read."""

from core.images.listing import EXTENSIONS, is_image_name, list_images
from core.images.reading import FORMATS, MAX_PIXELS, RgbImage, read_image, read_size, read_thumbnail

__all__ = [
    "EXTENSIONS",
    "FORMATS",
    "MAX_PIXELS",
    "RgbImage",
    "is_image_name",
    "list_images",
    "read_image",
    "read_size",
    "read_thumbnail",
]
