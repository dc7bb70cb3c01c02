"""Feeds damaged files to a reader of PetSeg, and keeps those that it does not answer as it should.

Only a `PetsegError` is an answer, within 5 s of processor time, under 2 GB, without a warning or a word on the
terminal. Run it again to go on where it stopped:

    .venv/bin/python scripts/fuzz.py image --count 100000 --out fuzz/

With --coverage, atheris looks for damage that reaches new code (`pip install atheris`).
"""

import argparse
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import traceback
import warnings
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

SECONDS, MAX_BYTES = 5, 2_000_000_000
REAL_SECONDS = 120
"""Until a reader that waits for something, without using the processor, is given up."""
BATCH = 5000


class FuzzReport:
    """How far a reader was fuzzed, and what was found; a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "state.json"
        self.state = json.loads(self._path.read_text()) if self._path.exists() else {"next": 0, "faults": 0}

    def advance(self, number: int) -> None:
        self.state["next"] = number
        temporary = self._path.with_suffix(".tmp")
        temporary.write_text(json.dumps(self.state))
        os.replace(temporary, self._path)

    def add_fault(self, number: int, data: bytes, text: str) -> None:
        self.state["faults"] += 1
        (self.folder / f"{number}.input").write_bytes(data)
        (self.folder / f"{number}.txt").write_text(text)
        print(f"{number}: {text.strip().splitlines()[-1]}", flush=True)


def fuzz(name: str, count: int, out: Path) -> int:
    """Feed inputs up to a number to a reader, in child processes; return the number of faults."""
    report = FuzzReport(out / name)
    while report.state["next"] < count:
        start = report.state["next"]
        end = min(start + BATCH, count)
        reached, status = _run_child(name, start, end, report)
        if status != 0:
            from support.fuzz_readers import READERS
            from support.mutations import damaged

            data = damaged(list(READERS[name].seeds()), reached)
            report.add_fault(reached, data, f"the process ended with {status} ({_reason(status)})")
            reached += 1
        report.advance(reached)
        print(f"{name}: {reached} of {count}, {report.state['faults']} faults", flush=True)
    return int(report.state["faults"])


def _reason(status: int) -> str:
    return signal.Signals(-status).name if status < 0 else "see above"


def _run_child(name: str, start: int, end: int, report: FuzzReport) -> tuple[int, int]:
    """Return the input that was reached, and the child's exit status."""
    progress = report.folder / "progress"
    command = [sys.executable, __file__, name, "--child", str(start), str(end), "--out", str(report.folder.parent)]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    for line in child.stdout or ():
        fault = json.loads(line)
        report.add_fault(fault["number"], (report.folder / "fault.input").read_bytes(), fault["text"])
    status = child.wait()
    if not progress.exists():
        sys.exit("the first process did not start")
    return (end if status == 0 else int(progress.read_text() or start)), status


def run_child(name: str, start: int, end: int, folder: Path) -> None:
    """Feed some inputs to a reader; the system ends the process if one takes too much time."""
    from support.fuzz_readers import READERS
    from support.mutations import damaged

    reader = READERS[name]
    seeds = list(reader.seeds())
    probe = Probe(reader)
    resource.setrlimit(resource.RLIMIT_AS, (MAX_BYTES, MAX_BYTES))
    with (folder / "progress").open("w") as progress:
        for number in range(start, end):
            progress.seek(0)
            progress.write(str(number))
            progress.flush()
            data = damaged(seeds, number)
            text = probe.run(data)
            if text:
                (folder / "fault.input").write_bytes(data)
                probe.say(json.dumps({"number": number, "text": text}))


class Probe:
    """Runs a reader on one input and says what is wrong with the answer."""

    def __init__(self, reader) -> None:
        self._reader = reader
        self._folder = tempfile.TemporaryDirectory()
        self._path = Path(self._folder.name) / f"input{reader.ending}"
        self._out = os.dup(1)
        self._terminal = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the process lives
        for stream in (1, 2):
            os.dup2(self._terminal.fileno(), stream)
        self._warnings: list[str] = []
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, category, *_, **__: self._warnings.append(
            f"{category.__name__}: {message}"
        )

    def run(self, data: bytes) -> str:
        """Return a text about the fault; empty if there is none."""
        from core.errors import PetsegError

        self._path.write_bytes(data)
        text = ""
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        signal.setitimer(signal.ITIMER_REAL, REAL_SECONDS)
        try:
            with suppress(PetsegError):
                self._reader.read(self._path)
        except BaseException:  # noqa: BLE001 - whatever it is, it is a fault
            text = traceback.format_exc()
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
        return text + self._printed()

    def _printed(self) -> str:
        sys.stdout.flush()
        sys.stderr.flush()
        found = "".join(f"warned: {text}\n" for text in self._warnings)
        self._warnings.clear()
        self._terminal.seek(0)
        printed = self._terminal.read().decode(errors="replace")
        if printed:
            self._terminal.truncate(0)
            found += f"printed: {printed}\n"
        return found

    def say(self, line: str) -> None:
        """Tell the parent something."""
        os.write(self._out, f"{line}\n".encode())


def fuzz_by_coverage(name: str, count: int, out: Path) -> None:
    """Let atheris choose the inputs; its corpus is kept, so that the next run goes on."""
    import atheris

    with atheris.instrument_imports(include=["core", "petseg_gui.models", "PIL"]):
        from support.fuzz_readers import READERS

        from core.errors import PetsegError
    reader = READERS[name]
    corpus = out / name / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(reader.seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    path = Path(tempfile.mkdtemp()) / f"input{reader.ending}"
    warnings.simplefilter("always")

    def read(data: bytes) -> None:
        path.write_bytes(data)
        with suppress(PetsegError):
            reader.read(path)

    limits = [f"-runs={count}", f"-timeout={SECONDS}", f"-rss_limit_mb={MAX_BYTES // 1_000_000}", "-max_len=20000"]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={out / name}/", str(corpus)], read)
    atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reader")
    parser.add_argument("--count", type=int, default=100_000, help="number of inputs, those of earlier runs included")
    parser.add_argument("--out", type=Path, default=Path("fuzz"), help="folder of reports and faults")
    parser.add_argument("--coverage", action="store_true", help="let atheris choose the inputs")
    parser.add_argument("--child", type=int, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        run_child(options.reader, *options.child, options.out / options.reader)
        return 0
    if options.coverage:
        fuzz_by_coverage(options.reader, options.count, options.out)
        return 0
    return min(1, fuzz(options.reader, options.count, options.out))


if __name__ == "__main__":
    sys.exit(main())
