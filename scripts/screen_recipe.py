r"""Train briefly by a recipe with some of its numbers changed, to compare ideas one at a time.

    screen_recipe.py --data FOLDER --start CHECKPOINT --out MODEL --recipe composed --epochs 2 \
        --set composition.pasted=0.25 --set composition.pets=1,3

Everything else is as with `petseg train`, its resumption too. Prints the figures of each epoch on the held-out photos.
"""

import argparse
import ast
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from core.network.recipe import RECIPES
from core.network.train import train_by
from core.worker.messages import TrainProgress, TrainRequest


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", nargs="+", required=True)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--start", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--recipe", choices=RECIPES, default="composed")
    parser.add_argument("--input-size", type=int)
    parser.add_argument("--epochs", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--set", action="append", default=[], metavar="FIELD=VALUE", help="stages.FIELD sets the last's"
    )
    return parser.parse_args()


def changed(part: Any, path: list[str], value: Any) -> Any:
    """Return a dataclass, or a tuple of some, with a field set, however deep it lies."""
    if isinstance(part, tuple):
        return (*part[:-1], changed(part[-1], path, value))
    name, *rest = path
    if not is_dataclass(part) or isinstance(part, type) or name not in {field.name for field in fields(part)}:
        raise SystemExit(f"{name} is no field of {type(part).__name__}")
    return replace(part, **{name: changed(getattr(part, name), rest, value) if rest else value})


def main() -> None:
    args = parse_arguments()
    recipe = RECIPES[args.recipe]
    for assignment in args.set:
        path, _, value = assignment.partition("=")
        recipe = changed(recipe, path.split("."), ast.literal_eval(value))
    request = TrainRequest(
        args.data,
        args.data_dir,
        args.recipe,
        "none",
        args.out,
        args.input_size,
        args.epochs,
        args.seed,
        "cpu",
        args.start,
    )
    seen: set[int] = set()

    def tell(progress: TrainProgress) -> None:
        if progress.stage == "training" and progress.epoch not in seen:
            seen.add(progress.epoch)
            print(
                f"epoch {progress.epoch}: loss {progress.loss}, IoU {progress.mean_iou}, false {progress.false_pet}",
                flush=True,
            )

    outcome = train_by(recipe, request, "CPU", tell, lambda: False)
    figures = f"mean IoU {outcome.mean_iou:.4f}, false pet {outcome.false_pet}"
    print(f"best epoch {outcome.best_epoch}: {figures}, {outcome.seconds:.0f} s")


if __name__ == "__main__":
    main()
