"""Folders on this computer and elsewhere: in object stores, on servers, whatever fsspec reaches."""

from core.storage.listing import IMAGES_PREFIX, photo_names, photos_with_masks
from core.storage.local import LocalStorage
from core.storage.mirror import local_copy
from core.storage.storage import Storage, Url
from core.storage.urls import UNKNOWN_TIME, UrlStorage, open_storage

__all__ = [
    "IMAGES_PREFIX",
    "UNKNOWN_TIME",
    "LocalStorage",
    "Storage",
    "Url",
    "UrlStorage",
    "local_copy",
    "open_storage",
    "photo_names",
    "photos_with_masks",
]
