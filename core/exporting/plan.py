"""Which photos an export writes, and which it leaves out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import ExportError
from core.exporting.request import BY_FOLDER, BY_TAG, PET, ExportRequest
from core.formats import FORMATS, FormatOptions
from core.formats.exported.file_stems import file_stems
from core.project import PhotoEntry, PhotoState, Project
from core.project.remarks import has_tag, unique_tags

_MAX_CATEGORIES = 200
"""Class indices of PNGs end at 255, of which some stand for background and border."""


@dataclass(frozen=True)
class PlannedPhoto:
    """A photo that is to be exported.

    Attributes
    ----------
    name, stem, category, tags
        As in `core.formats.format.ExportedPhoto`.
    path : Path
        The photo's file.
    mask : Path
        Its trimap, or its proposal.
    state : PhotoState
    """

    name: str
    stem: str
    category: str
    path: Path
    mask: Path
    state: PhotoState
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExportPlan:
    """What an export will do, as far as it is known without reading files.

    Attributes
    ----------
    photos : tuple of PlannedPhoto
        In natural order.
    left_out : mapping of PhotoState to int
        Number of photos in other states, or without the tags asked for, by state.
    options : FormatOptions
        Those of the request, with the categories.
    """

    photos: tuple[PlannedPhoto, ...]
    left_out: Mapping[PhotoState, int]
    options: FormatOptions


def plan_export(project: Project, request: ExportRequest) -> ExportPlan:
    """Choose the photos of a request, without reading any file.

    Raises
    ------
    ExportError
        If the format cannot do what is asked for, or there are categories that it cannot name or number.
    """
    options = _checked_options(request)
    chosen, left_out = list[tuple[PhotoEntry, Path]](), Counter[PhotoState]()
    for entry in project.photos.entries():
        mask = _mask_file(project, entry)
        if entry.state in request.states and mask is not None and _is_tagged(entry, request):
            chosen.append((entry, mask))
        else:
            left_out[entry.state] += 1
    stems = file_stems(entry.name for entry in project.photos.entries())
    photos = tuple(
        PlannedPhoto(
            entry.name, stems[entry.name], _category(entry, request), entry.path, mask, entry.state, entry.tags
        )
        for entry, mask in chosen
    )
    categories = tuple(sorted({photo.category for photo in photos})) or (PET,)
    if len(categories) > _MAX_CATEGORIES:
        raise ExportError(
            "there are {count} categories, more than the {limit} that formats can tell apart",
            remedy="Give all pets one category.",
            count=len(categories),
            limit=_MAX_CATEGORIES,
        )
    options = replace(options, categories=categories)
    check = FORMATS[request.format].check_options
    if check is not None:
        check(options)
    return ExportPlan(photos, left_out, options)


def _mask_file(project: Project, entry: PhotoEntry) -> Path | None:
    if entry.state == PhotoState.PROPOSED:
        return project.proposals.path(entry.name)
    return project.masks.path(entry.name) if project.photos[entry.name].has_mask else None


def _is_tagged(entry: PhotoEntry, request: ExportRequest) -> bool:
    return not request.only_tags or any(has_tag(entry.tags, tag) for tag in request.only_tags)


def _category(entry: PhotoEntry, request: ExportRequest) -> str:
    if request.category == BY_TAG:
        found = [tag for tag in unique_tags(request.category_tags) if has_tag(entry.tags, tag)]
        # A mask does not tell which part of it is the cat and which the dog.
        return found[0] if len(found) == 1 else PET
    if request.category != BY_FOLDER:
        return request.category
    folder = entry.name.rpartition("/")[0]
    return folder.rpartition("/")[2] or PET


def _checked_options(request: ExportRequest) -> FormatOptions:
    row = FORMATS.get(request.format)
    if row is None or row.write_photo is None:
        raise ExportError(
            "masks cannot be exported as {format}",
            remedy="Choose one of {known}.",
            format=request.format,
            known=", ".join(key for key, each in FORMATS.items() if each.write_photo is not None),
        )
    options = request.options or row.default_options()
    if options.border not in row.borders:
        raise ExportError(
            "{format} cannot have a border that is {border}",
            remedy="Choose one of {known}.",
            format=row.title,
            border=options.border,
            known=", ".join(row.borders),
        )
    if row.variants and options.variant not in row.variants:
        raise ExportError(
            "{format} cannot be written as {variant}",
            remedy="Choose one of {known}.",
            format=row.title,
            variant=repr(options.variant),
            known=", ".join(row.variants),
        )
    if not request.category.strip() or not request.category.isprintable():
        raise ExportError("the category has no name", remedy="Name it, such as pet, cat or dog.")
    if request.category == BY_TAG and not unique_tags(request.category_tags):
        raise ExportError("no tag can be the category", remedy="Name some, such as cat and dog.")
    copies = options.copies_photos if row.copies_photos is None else row.copies_photos
    return replace(
        options,
        regions=options.regions and row.has_regions,
        variant=options.variant if row.variants else "",
        copies_photos=copies,
    )
