"""Lets MkDocs build a site from pages that link to each other as they lie in the repository.

README, CONTRIBUTING and CHANGELOG are outside of `docs`; the site has them at its root, where `docs` is too.
"""

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).parents[1]
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
OTHER_FILES = ("LICENSE", "resources/samples/chelsea.licence.txt", "resources/icons/petseg.svg")
"""Files outside of `docs` that pages or the theme name."""
DECISIONS = "docs/adr"
INDEX = "adr/index.md"
_LINK = re.compile(r"(?<=\]\()(?!https?:|#)([^)#\s]+)")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put every decision into the navigation, so that adding one touches its own file alone."""
    config.nav = [_with_decisions(entry) for entry in config.nav or []]
    return config


def _with_decisions(entry: Any) -> Any:
    if isinstance(entry, dict):
        return {title: [_with_decisions(each) for each in below] if isinstance(below, list) else _listed(below)
                for title, below in entry.items()}  # fmt: skip
    return entry


def _listed(page: str) -> Any:
    return [INDEX, *map(_uri, _decisions())] if page == "adr/*" else page


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what lies outside of `docs`, and the list of decisions."""
    for name in (*PAGES, *OTHER_FILES):
        files.append(File(name, str(ROOT), config.site_dir, config.use_directory_urls))
    rows = "\n".join(f"- [{_title(path)}]({path.name})" for path in _decisions())
    text = f"# Decisions\n\nWhy things are as they are, with what was rejected.\n\n{rows}\n"
    files.append(File.generated(config, INDEX, content=text))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn links between places in the repository into links between places in the site."""
    here = page.file.src_uri
    if here.startswith("adr/"):
        page.meta["search"] = {"boost": 0.2}  # who searches wants to know how, before why
    source = here if here in PAGES else f"docs/{here}"
    return _LINK.sub(lambda match: _site_link(match[1], source, here), _indented(markdown))


def _indented(markdown: str) -> str:
    """Indent what belongs to a numbered item by the fourth space, which Python-Markdown wants."""
    lines, in_item = [], False
    for line in markdown.splitlines():
        in_item = bool(re.match(r"\d\. ", line)) or (in_item and line[:1] in ("", " "))
        lines.append(f" {line}" if in_item and line.startswith("   ") else line)
    return "\n".join(lines)


def on_post_build(config: MkDocsConfig) -> None:
    """Leave out what no reader needs: maps for debugging scripts, and searching in other languages."""
    scripts = Path(config.site_dir, "assets", "javascripts")
    useless = (*scripts.parent.rglob("*.map"), *(scripts / "lunr").rglob("*.js"), Path(config.site_dir, "404.html"))
    for path in useless:
        path.unlink()


def _site_link(link: str, source: str, here: str) -> str:
    target = posixpath.normpath(posixpath.join(posixpath.dirname(source), link))
    uri = INDEX if target == DECISIONS else target.removeprefix("docs/")
    return posixpath.relpath(uri, posixpath.dirname(here) or ".")


def _decisions() -> list[Path]:
    return sorted((ROOT / DECISIONS).glob("[0-9]*.md"))


def _uri(path: Path) -> str:
    return path.relative_to(ROOT / "docs").as_posix()


def _title(path: Path) -> str:
    return path.read_text(encoding="utf-8").splitlines()[0].lstrip("# ")
