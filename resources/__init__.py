"""Shipped files: icons, translations, the default model, sample photos, documentation."""

from pathlib import Path

ROOT = Path(__file__).parent
DEFAULT_MODEL = ROOT / "models" / "petseg.safetensors"
SAMPLES = ROOT / "samples"
SHIPPED_PHOTO = SAMPLES / "chelsea.png"
ICONS = ROOT / "icons"
TRANSLATIONS = ROOT / "translations"
GUIDE_PAGE = ROOT / "guide-page.html"
"""Template of a page of the documentation."""
_GUIDE = ROOT / "guide"
GUIDE = _GUIDE if _GUIDE.is_dir() else ROOT.parent
"""Folder with `docs/` and the changelog: as a wheel carries it, else that of the checkout."""
USER_GUIDE, CHANGELOG = "docs/user-guide.md", "CHANGELOG.md"
"""Pages in that folder."""
SITE = ROOT / "site"
"""The same as a site with search, where a bundle carries it; `make docs` builds it in `build/site`."""
