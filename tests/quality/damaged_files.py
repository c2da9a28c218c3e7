"""Damage saved files at random places, open them, and count what happens.

    python tests/quality/damaged_files.py [CASES]

A file must open equal, open with a notice, or be refused in a sentence. A comparison that is
another one and says nothing is wrong, and so is a fault that is not a refusal.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from crossread.core.comparing import compare, open_readouts  # noqa: E402 - found by the path above
from crossread.core.corrections import ConfirmRow, SetNote, TagRows, apply  # noqa: E402 - the same
from crossread.core.errors import InputError  # noqa: E402 - the same
from crossread.core.project_file.checking import check_comparison  # noqa: E402 - the same
from crossread.core.project_file.format import encode_comparison  # noqa: E402 - the same
from crossread.core.restoring import open_project  # noqa: E402 - the same
from crossread.core.types import Comparison, Settings  # noqa: E402 - the same
from crossread.resources import resource_path  # noqa: E402 - the same
from damaging import damage  # noqa: E402 - the same


def example() -> Comparison:
    """Return the example that ships with Crossread, with some work in it."""
    paths = sorted(resource_path("examples").glob("call-*.txt"))
    compared = compare(open_readouts(paths).readouts, Settings(meaning=False))
    first, second, third = (row.id for row in compared.rows[:3])
    worked = apply(apply(compared, ConfirmRow(first)), SetNote(second, "Ask both."))
    worked = apply(worked, TagRows((third,), "check"))
    return replace(worked, findings=compared.findings)


def outcome_of(path: Path, comparison: Comparison) -> str:
    """Return what opening the file gives."""
    try:
        restored = open_project(path)
        check_comparison(restored.comparison)
    except InputError:
        return "refused in a sentence"
    if restored.comparison == comparison:
        return "equal, and says that it was damaged" if restored.notices else "equal"
    if restored.is_copy and len(restored.notices) > 1:
        return "the rest recovered, and what was lost is said"
    return "WRONG"


def main(cases: int) -> int:
    """Print how many files ended how; return how many were wrong."""
    comparison = example()
    data = encode_comparison(comparison)
    counts: Counter[str] = Counter()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.crossread"
        for seed in range(cases):
            path.write_bytes(damage(data, seed))
            before = time.perf_counter()
            counts[outcome_of(path, comparison)] += 1
            slowest = max(slowest, time.perf_counter() - before)
    lines = [f"{what}: {count}" for what, count in counts.most_common()]
    lines.append(f"{len(data)} bytes; the slowest took {slowest:.2f} s")
    sys.stdout.write("\n".join(lines) + "\n")
    return counts["WRONG"]


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000) else 0)
