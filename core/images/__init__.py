"""The one place that lists and opens photos. A photo is only ever read."""

from core.images.formats import FORMATS, open_image
from core.images.kinds import EXTENSIONS, is_image_name
from core.images.limits import MAX_FILE_BYTES, MAX_PIXELS
from core.images.listing import EXPORT_LIST, Listing, is_listed, list_folder, list_images
from core.images.reading import OpenedImage, RgbImage, read_content, read_image, read_size, read_thumbnail

__all__ = [
    "EXPORT_LIST",
    "EXTENSIONS",
    "FORMATS",
    "MAX_FILE_BYTES",
    "MAX_PIXELS",
    "Listing",
    "OpenedImage",
    "RgbImage",
    "is_image_name",
    "is_listed",
    "list_folder",
    "list_images",
    "open_image",
    "read_content",
    "read_image",
    "read_size",
    "read_thumbnail",
]
