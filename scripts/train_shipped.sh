#!/bin/sh
# Train the next shipped model, or continue where it was interrupted:  scripts/train_shipped.sh DATA OUT [EPOCHS] [OPTION...]
# DATA holds tfds/, pets_320/ and, if photos without animals are to take part, scenes/. Everything is written to OUT.
# What follows EPOCHS goes to `petseg train`, such as --seed 2 or --input-size 224.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
data=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)
epochs=${3:-12}
shift $(($# < 3 ? $# : 3))
case $out/ in
    "$root"/*) echo "$out lies in the work tree; choose a folder outside." >&2; exit 2 ;;
esac

export PYTHONPATH="$root"
python=${PYTHON:-$root/.venv/bin/python}
scenes=
if [ -d "$data/scenes" ]; then
    "$python" "$root/scripts/split_scenes.py" "$data/scenes" --out "$out"
    scenes=$out/scenes_train
fi
exec nice -n 10 "$python" -m petseg_gui train --recipe composed --epochs "$epochs" \
    --data tfds:oxford_iiit_pet --data "$data/pets_320" ${scenes:+--data "$scenes"} --data-dir "$data/tfds" \
    --start "$root/resources/models/petseg.safetensors" --out "$out/petseg3.safetensors" "$@"
