"""What a page of the documentation links to, shows and can be linked to by."""

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname


class HtmlPage(HTMLParser):
    """Its links and pictures, what links lead to in it, and how often it has each tag."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.names: set[str] = set()
        self.tags: Counter[str] = Counter()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags[tag] += 1
        values = dict(attributes)
        if values.get("id"):
            self.names.add(values["id"])
        self.links += [values[name] for name in ("href", "src") if values.get(name)]
        if tag in ("script", "img", "iframe", "source"):
            self.loaded += [values["src"]] if values.get("src") else []
        elif tag == "link" and values.get("rel") != "canonical":
            self.loaded.append(values["href"])


def broken_links(folder: Path) -> list[tuple[str, str]]:
    """Return every link between the pages of a folder, and to its files, that leads nowhere; and whose it is."""
    pages = {path.resolve(): HtmlPage(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}
    return [
        (path.name, link)
        for path, page in pages.items()
        for link in page.links
        if not _leads_somewhere(path, link, pages)
    ]


def _leads_somewhere(path: Path, link: str, pages: dict[Path, HtmlPage]) -> bool:
    parts = urlsplit(link)
    if parts.scheme in ("http", "https"):
        return True
    if parts.scheme == "file":
        return Path(url2pathname(parts.path)).exists()
    target = Path(path.parent, unquote(parts.path)).resolve() if parts.path else path
    if target in pages:
        return not parts.fragment or unquote(parts.fragment) in pages[target].names
    return target.is_file()
