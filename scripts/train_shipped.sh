#!/bin/sh
# Train the next shipped model, or continue where it was interrupted:  scripts/train_shipped.sh DATA OUT [OPTION...]
# DATA holds tfds/ and pets_320/; optionally scenes/ and more_without_pets/ (photos without animals), proposed/ (photos
# with proposed masks) and outlined/ (outlines by people, with proposed borders). All but tfds/ are in Oxford's layout.
# Everything is written to OUT, which lies outside the work tree; DATA is read once for an OUT. The options go to
# torch_training/train.py, such as --seed 2. TORCH_PYTHON is a Python with PyTorch and PetSeg's requirements.
# ENCODER_WEIGHTS is a file of MobileNetV2's weights without its top, which replaces the shipped model's encoder; NAME
# names the new model.
set -eu

if [ $# -lt 2 ]; then
    echo "usage: $0 DATA OUT [OPTION...]" >&2
    exit 2
fi
root=$(cd "$(dirname "$0")/.." && pwd -P)
data=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd -P)
shift 2
case $out/ in
    "$root"/*) echo "$out lies in the work tree; choose a folder outside." >&2; exit 2 ;;
esac

export PYTHONPATH="$root"
python=${PYTHON:-$root/.venv/bin/python}
torch_python=${TORCH_PYTHON:-$python}
parent=$root/resources/models/petseg.safetensors
set_up=$out/packed

pack() {
    [ ! -d "$data/scenes" ] || "$python" "$root/scripts/split_scenes.py" "$data/scenes" --out "$out"
    set -- tfds:oxford_iiit_pet "$data/pets_320"
    for folder in "$out/scenes_train" "$data/more_without_pets"; do
        [ ! -d "$folder" ] || set -- "$@" "$folder"
    done
    set -- --data "$@" --data-dir "$data/tfds" --start "$parent" --out "$set_up"
    for part in proposed outlined; do
        [ ! -d "$data/$part" ] || set -- "$@" "--$part" "$data/$part"
    done
    "$python" "$root/scripts/torch_training/pack.py" "$@" ${ENCODER_WEIGHTS:+--encoder-weights "$ENCODER_WEIGHTS"}
}

[ -e "$set_up/data.npz" ] || pack
# Else glibc gives the memory of large tensors back to the system at each step, and takes it page by page again.
export MALLOC_TRIM_THRESHOLD_=100000000000 MALLOC_MMAP_THRESHOLD_=100000000000
KERAS_BACKEND=torch nice -n 10 "$torch_python" "$root/scripts/torch_training/train.py" \
    --packed "$set_up" --out "$out/weights.safetensors" "$@"
"$python" "$root/scripts/torch_training/finish.py" --packed "$set_up" --weights "$out/weights.safetensors" \
    --name "${NAME:-PetSeg 7}" --parent "$parent" --data "$(cat "$set_up/data.txt")" \
    --recipe "scripts/train_shipped.sh${*:+ $*}${ENCODER_WEIGHTS:+, encoder restarted from ${ENCODER_WEIGHTS##*/}}" \
    --out "$out/petseg.safetensors"
