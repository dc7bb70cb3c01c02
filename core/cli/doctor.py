"""`petseg doctor`: checks a project, and repairs it."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import ProjectError

if TYPE_CHECKING:
    from core.cli.output import Output
    from core.cli.tools import Tools
    from core.project.checking.finding import Finding

_ROUNDS = 2
HELP = "check what PetSeg stores of a folder, and repair it"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add FOLDER, and whether to repair."""
    parser.description = (
        "Check masks, states, proposals, versions and the database of a folder. Nothing is changed without --repair; "
        "with it, files of no use are moved to .petseg/set-aside, and only what can be made again is removed. "
        "Exit code 0: all is well; 1: problems are left."
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder that was opened in PetSeg")
    parser.add_argument("--repair", action="store_true", help="repair what can be repaired")


def run(args: argparse.Namespace, output: "Output", tools: "Tools") -> int:
    """Print a line for each problem, repaired or not."""
    from core.files import reading_folder

    with reading_folder(args.folder, ProjectError):
        is_folder = args.folder.is_dir()
    if not is_folder:
        output.problem(ProjectError("there is no such folder", path=args.folder))
        return 2
    found = _examine(args.folder, output)
    left, notes = _repair(args.folder, found, output) if args.repair else (found, [])
    _report(args, found, left, notes, output)
    return 1 if left else 0


def _repair(folder: Path, found: "list[Finding]", output: "Output") -> "tuple[list[Finding], list[str]]":
    """Repair and check again; what a repair leaves, such as the proposal of a photo that was replaced, is next."""
    from core.project.checking.repair import repair

    left, notes = found, list[str]()
    for _ in range(_ROUNDS):
        if any(finding.repair != "none" for finding in left):
            notes += [str(note) for note in repair(folder, left)]
            left = _examine(folder, output)
    return left, list(dict.fromkeys(notes))


def _examine(folder: Path, output: "Output") -> "list[Finding]":
    from core.model.checkpoint import read_checkpoint
    from core.project.checking.check import examine

    with output.progress("Checking", 0) as advance:
        return list(examine(folder, read_checkpoint, lambda done, total: advance(done, total, "Reading masks")))


def _report(
    args: argparse.Namespace, found: "list[Finding]", left: "list[Finding]", notes: list[str], output: "Output"
) -> None:
    still = {(finding.kind, str(finding.error)) for finding in left}
    known = {(finding.kind, str(finding.error)) for finding in found}
    listed = found + [finding for finding in left if (finding.kind, str(finding.error)) not in known]
    rows = [(finding, (finding.kind, str(finding.error)) not in still) for finding in listed]
    problems = [_as_json(finding, repaired=repaired) for finding, repaired in rows]
    output.record({"folder": args.folder, "problems": problems})
    for finding, repaired in rows:
        output.result(f"{finding.kind}: {finding.error}{' (repaired)' if repaired else ''}")
    for note in notes:
        output.note(note)
    output.line(_summary(len(rows), len(left), repair=args.repair))


def _summary(found: int, left: int, *, repair: bool) -> str:
    if not found:
        return "No problems were found."
    count = "1 problem" if found == 1 else f"{found} problems"
    if repair:
        return f"{count} found, {found - left} repaired."
    return f"{count} found. Nothing was changed; --repair repairs what can be repaired."


def _as_json(finding: "Finding", *, repaired: bool) -> dict[str, Any]:
    error = finding.error
    return {
        "kind": finding.kind,
        "path": error.path,
        "problem": error.problem,
        "repair": finding.repair,
        "repaired": repaired,
    }
