"""Take the screenshots in docs/images of the real application, on the current display.

python scripts/screenshots.py [PHOTO ...] [--out FOLDER] [--only NAME ...]

Without photos the sample is shown; it is CC0, so screenshots of it may be published. Photos are copied; nothing is
written beside them.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSize  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

import resources  # noqa: E402
from petseg_gui.app import make_application  # noqa: E402
from petseg_gui.main_window.window import MainWindow  # noqa: E402
from petseg_gui.services import build_services  # noqa: E402
from scripts.screenshot_series.stage import Stage  # noqa: E402
from scripts.screenshot_series.tools import take_tool_screenshots  # noqa: E402
from scripts.screenshot_series.transfer import take_transfer_screenshots  # noqa: E402

SIZE = QSize(1280, 800)


def main() -> int:
    """Take all screenshots."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        stage = _set_up(application, Path(folder), options)
        _pose(stage, _copied(options.photos, Path(folder) / "Pets"))
        take_transfer_screenshots(stage)
        take_tool_screenshots(stage)
        stage.window.close()
        stage.services.shutdown()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("photos", nargs="*", type=Path, default=sorted(resources.SAMPLES.glob("*.png")))
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="keep the others as they are")
    return parser.parse_args()


def _set_up(application: QApplication, folder: Path, options: argparse.Namespace) -> Stage:
    services = build_services(folder / "settings.json", device="cpu")
    window = MainWindow(services)
    window.resize(SIZE)
    window.show()
    services.model_holder.start()
    return Stage(application, services, window, options.out, options.only)


def _copied(photos: list[Path], folder: Path) -> Path:
    folder.mkdir()
    for photo in photos:
        shutil.copyfile(photo, folder / photo.name)
    return folder


def _pose(stage: Stage, folder: Path) -> None:
    services, session = stage.services, stage.services.session
    stage.use_theme("light")
    stage.wait(lambda: services.model_holder.version is not None)
    stage.shoot("welcome")
    services.opener.open(folder)
    stage.wait(lambda: session.document is not None and session.document.proposal is not None)
    services.proposer.propose_all()
    stage.wait(lambda: not services.proposer.batch.running)
    stage.wait(stage.window.central.messages.isHidden)
    stage.wait(lambda: services.runner.is_idle("thumbnails"))
    stage.shoot("proposal")
    services.autosaver.mark_reviewed()
    stage.wait(lambda: not services.autosaver.has_unsaved)
    stage.shoot("main-window")
    stage.use_theme("dark")
    stage.shoot("main-window-dark")
    stage.use_theme("light")


if __name__ == "__main__":
    sys.exit(main())
