"""Read each hostile and each strange file in a process of its own; print seconds and memory.

PYTHONPATH=app:tests .venv/bin/python tests/bench/hostile.py
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from crossread.core.messages import say
from crossread.core.reading import Apart, Failure, read_documents
from hostile_files import HOSTILE, READABLE


def measure(path: Path) -> str:
    """Read the file; return a line: seconds, peak memory of both processes, what came of it."""
    started = time.perf_counter()
    with Apart() as apart:
        (result,) = read_documents(path, apart=apart)
    took = time.perf_counter() - started
    own, child = (
        resource.getrusage(who).ru_maxrss // 1024
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    told = say(result.sentence).partition("” ")[2] if isinstance(result, Failure) else "read"
    return f"{took:5.2f} s {own:5} MB {child:5} MB  {told[:60]}"


def main() -> None:
    """Go through all of them."""
    cases = {name: case[:2] for name, case in HOSTILE.items()} | dict(READABLE)
    with tempfile.TemporaryDirectory() as folder:
        for name, (file_name, make) in cases.items():
            path = Path(folder) / file_name
            if os.fork() == 0:  # making the file takes memory, too
                path.write_bytes(make())
                os._exit(0)
            os.wait()
            sys.stdout.write(f"{name:34}")
            sys.stdout.flush()
            if os.fork() == 0:
                sys.stdout.write(f"{measure(path)}\n")
                sys.stdout.flush()
                os._exit(0)
            os.wait()


if __name__ == "__main__":
    main()
