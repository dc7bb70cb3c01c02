#!/bin/sh
# Create a virtual environment with a Python that TensorFlow has wheels for:  scripts/make_venv.sh FOLDER
# PYTHON=path chooses the interpreter; by default the newest suitable one that can create environments.
set -eu

folder=$1
fits='import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] < (3, 14))'
# A suitable environment is kept; one whose Python was removed or replaced is recreated.
if "$folder/bin/python" -c "$fits" 2>/dev/null && "$folder/bin/python" -c 'import pip' 2>/dev/null; then
    exit 0
fi

seen=""
bare=""
python=""

for name in ${PYTHON:-python3.13 python3.12 python3.11 python3 python}; do
    version=$("$name" -c 'import platform; print(platform.python_version())' 2>/dev/null) || continue
    seen="$seen $version"
    "$name" -c "$fits" 2>/dev/null || continue
    if "$name" -c 'import ensurepip, venv' 2>/dev/null; then
        python=$name
        break
    fi
    bare=$name
done

if [ -z "$python" ] && [ -n "$bare" ]; then
    echo "$bare cannot make virtual environments. On Debian or Ubuntu: sudo apt install ${bare##*/}-venv" >&2
    exit 1
fi
if [ -z "$python" ]; then
    echo "PetSeg needs Python 3.11, 3.12 or 3.13; found:${seen:- no Python}. Install one of those and try again." >&2
    exit 1
fi

"$python" -m venv --clear "$folder"
