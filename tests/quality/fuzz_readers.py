"""Damage files of every format for a while, read them, and count what came of it.

    PYTHONPATH=app:tests nice .venv/bin/python tests/quality/fuzz_readers.py [seconds] [first seed]

A file that makes its reader stumble in a way that the reader does not know is printed with the
seed that makes it again.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

from crossread.core.errors import InputError
from crossread.core.reading import FORMATS, Apart
from crossread.core.reading.protocol import DEADLINE
from crossread.core.reading.source import Source
from fuzzing import SEEDS, damaged

REAL = Path(__file__).resolve().parents[1] / "data" / "reading"
SLOW = 2.0
"""Seconds for a small file."""


def seeds_of(name: str) -> list[bytes]:
    """Return sound files of the format: a small one, and what real programs made."""
    return [SEEDS[name], *(path.read_bytes() for path in sorted(REAL.glob(f"*.{name}")))]


def outcome(apart: Apart, name: str, data: bytes) -> str:
    """Read a damaged file and say in one word what came of it."""
    source = Source(data, "a.file")
    started = time.perf_counter()
    try:
        extract = apart.read(name, source) if name == "pdf" else FORMATS[name].read(source)
    except InputError as error:
        told = "refused" if "harm" not in str(error) else "stumbled"
        told = "late" if "given up" in str(error) else told
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        told = f"stumbled: {type(error).__name__}: {error}"
    else:
        told = "read" if extract.text.strip() else "stumbled: no text"
    return f"slow: {told}" if time.perf_counter() - started > SLOW else told


def main(seconds: float, first: int) -> None:
    """Go round the formats until the time is up."""
    say = sys.stdout.write
    counts: Counter[tuple[str, str]] = Counter()
    until = time.monotonic() + seconds
    number = first
    with Apart(deadline=DEADLINE) as apart:
        while time.monotonic() < until:
            for name in FORMATS:
                random = Random(f"{name} {number}")
                told = outcome(apart, name, damaged(name, random.choice(seeds_of(name)), random))
                counts[name, told.partition(":")[0]] += 1
                if told not in {"read", "refused"}:
                    say(f"{name} {number}: {told}\n")
            number += 1
    for (name, told), count in sorted(counts.items()):
        say(f"{name:6} {told:9} {count:8}\n")
    say(f"{sum(counts.values())} files, seeds {first} to {number - 1}\n")


if __name__ == "__main__":
    main(
        float(sys.argv[1]) if len(sys.argv) > 1 else 60,
        int(sys.argv[2]) if len(sys.argv) > 2 else 0,
    )
