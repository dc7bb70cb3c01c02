"""Shipped files: icons, the default model, sample photos."""

from pathlib import Path

ROOT = Path(__file__).parent
DEFAULT_MODEL = ROOT / "models" / "petseg.safetensors"
SAMPLES = ROOT / "samples"
ICONS = ROOT / "icons"
