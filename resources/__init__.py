"""Everything shipped that is not code: icons, the default model, a sample photo."""

from pathlib import Path

ROOT = Path(__file__).parent
DEFAULT_MODEL = ROOT / "models" / "petseg.safetensors"
SAMPLES = ROOT / "samples"
ICONS = ROOT / "icons"
