"""The one place that lists and opens photos. A photo is only ever read."""

from core.images.kinds import EXTENSIONS, is_image_name
from core.images.listing import Listing, is_listed, list_folder, list_images
from core.images.reading import FORMATS, MAX_PIXELS, RgbImage, read_image, read_size, read_thumbnail

__all__ = [
    "EXTENSIONS",
    "FORMATS",
    "MAX_PIXELS",
    "Listing",
    "RgbImage",
    "is_image_name",
    "is_listed",
    "list_folder",
    "list_images",
    "read_image",
    "read_size",
    "read_thumbnail",
]
