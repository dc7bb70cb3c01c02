"""Print what `make bench` measured: a line per measurement, with its median and the figures that it recorded.

python scripts/print_benchmarks.py FILE.json
"""

import json
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table


def main(path: Path) -> int:
    """Print the table; a missing or empty file means that pytest-benchmark timed nothing."""
    if not path.is_file() or not path.stat().st_size:
        print("pytest-benchmark timed nothing; figures that tests print themselves are above.")
        return 0
    report = json.loads(path.read_text(encoding="utf-8"))
    cpu = report["machine_info"].get("cpu", {})
    table = Table(
        title=f"{cpu.get('brand_raw', 'unknown processor')}, {cpu.get('count', '?')} cores", title_justify="left"
    )
    for title in ("measurement", "median", "rounds", "figures"):
        table.add_column(title, justify="right" if title in ("median", "rounds") else "left", overflow="fold")
    for benchmark in report["benchmarks"]:
        table.add_row(*_row(benchmark))
    Console(width=None if sys.stdout.isatty() else 160).print(table)
    return 0


def _row(benchmark: dict[str, Any]) -> tuple[str, str, str, str]:
    stats = benchmark["stats"]
    recorded = ", ".join(f"{name} {_short(value)}" for name, value in benchmark["extra_info"].items())
    return benchmark["name"].removeprefix("test_"), _duration(stats["median"]), str(stats["rounds"]), recorded


def _short(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _duration(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms" if seconds < 1 else f"{seconds:.2f} s"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
