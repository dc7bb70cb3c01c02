#!/bin/sh
# Put PetSeg into the menu of the desktop, and into "Open with" of folders:  ./add-to-menu.sh
# ./add-to-menu.sh --remove takes it out again. Only files of this user are written; nothing is copied but the icon.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/petseg.desktop
icon=$data/icons/hicolor/scalable/apps/petseg.svg

refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database "$data/applications" || true
    fi
}

case ${1:-} in
"" | --remove) ;;
*)
    echo "add-to-menu.sh takes nothing, or --remove." >&2
    exit 2
    ;;
esac

if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$icon"
    refresh
    echo "PetSeg is out of the menu. To remove it altogether, delete $here."
    exit
fi

# In quotes, four characters have a meaning of their own; a percent sign has one everywhere.
program=$(printf '%s' "$here/petseg" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
mkdir -p "$data/applications" "$(dirname "$icon")"
cp "$here/petseg.svg" "$icon"
P=$program awk '{ if ($0 ~ /^Exec=/) print "Exec=\"" ENVIRON["P"] "\" %f"; else print }' "$here/petseg.desktop" >"$entry"
refresh
echo "PetSeg is in the menu, and folders can be opened with it. It starts from $here, which must stay where it is."
