"""Measure how long each kind of report takes, against what it may take.

    python tests/bench/reports.py            three readouts of 300 claims, every format
    python tests/bench/reports.py --long     three of 3,000 claims too, as a web page

The readouts are made up by a fixed rule: three fifths of their matters stand in all three in other
words, with a figure that differs; the others stand in one alone. A figure is the median of three
runs in this process, after one to warm up; beside it stands the processor's own time, which says
more where other programs are busy.
"""

from __future__ import annotations

import os
import random
import re
import statistics
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from cases import comparison_of, span_of  # noqa: E402 - the path is set above
from crossread.core.findings import find_findings  # noqa: E402 - the same
from crossread.core.kinds import DifferenceKind, Relation  # noqa: E402 - the same
from crossread.core.reports import Edition  # noqa: E402 - the same
from crossread.core.types import (  # noqa: E402 - the same
    Claim,
    ClaimId,
    Comparison,
    Difference,
    Nearest,
    Pair,
    Readout,
    Row,
    claims_by_id,
)
from crossread.printing import FORMATS  # noqa: E402 - the same
from values import readout_of  # noqa: E402 - the same

WORDS = re.findall(
    r"\w+",
    "bridge harbour mayor council engineer ferry repair crown lorry winter survey pillar crack "
    "river station signal ticket budget meeting letter answer request report driver union bank",
)
SHARED = 0.6
RUNS = 3
LIMITS = {"pdf": 4.0}
LIMIT, LONG_LIMIT = 2.0, 5.0
EDITION = Edition(datetime(2031, 3, 5, 12, tzinfo=UTC))


def main(options: Sequence[str]) -> int:
    """Print the table; the exit code tells whether every limit is kept."""
    short = made_up(300)
    kept = [report(f"3 x 300, {name}", name, short, LIMITS.get(name, LIMIT)) for name in FORMATS]
    if "--long" in options:
        kept.append(report("3 x 3000, html", "html", made_up(3000), LONG_LIMIT))
    return 0 if all(kept) else 1


def report(label: str, name: str, comparison: Comparison, limit: float) -> bool:
    """Print one line and tell whether the limit, in seconds, is kept."""
    times, busy = [], []
    for _ in range(RUNS + 1):
        start, work = time.perf_counter(), time.process_time()
        size = len(FORMATS[name].render(comparison, EDITION)) / 1e6
        times.append(time.perf_counter() - start)
        busy.append(time.process_time() - work)
    median, own = statistics.median(times[1:]), statistics.median(busy[1:])
    told = f"{label:18} {median:6.2f} s   limit {limit:3.1f} s   processor {own:5.2f} s"
    sys.stdout.write(f"{told}   {size:6.2f} MB\n")
    return median <= limit


def made_up(claims: int) -> Comparison:
    """Return a comparison of three readouts with that many claims each."""
    luck = random.Random(7)
    shared = round(SHARED * claims)
    matters = [luck.sample(WORDS, 12) for _ in range(shared)]
    readouts = [
        readout_of(
            number,
            f"Town {number}",
            [*_retold(matters, number, luck), *_own(claims - shared, luck)],
        )
        for number in (1, 2, 3)
    ]
    plain = comparison_of(readouts, *[(n, n, n) for n in range(shared)], relation=Relation.DIFFER)
    known = claims_by_id(readouts)
    rows = tuple(_judged(row, readouts, known) for row in plain.rows)
    comparison = replace(plain, rows=rows)
    return replace(comparison, findings=find_findings(comparison))


def _retold(matters: Sequence[list[str]], number: int, luck: random.Random) -> list[str]:
    told = []
    for at, words in enumerate(matters):
        kept = [word for word in words if luck.random() > 0.25]
        told.append(f"The {' '.join(kept)} on day {100 + at % 900 + number} of the year.")
    return told


def _own(count: int, luck: random.Random) -> list[str]:
    return [f"The {' '.join(luck.sample(WORDS, 11))} again." for _ in range(count)]


def _judged(row: Row, readouts: Sequence[Readout], known: Mapping[ClaimId, Claim]) -> Row:
    """Return a row with a difference for each pair, or with what comes closest to it."""
    if not row.pairs:
        silent = [side for side in readouts if side.id != row.cells[0].readout]
        return replace(row, nearest=tuple(Nearest(s.id, s.claims[0].id, 0.3) for s in silent))
    return replace(row, pairs=tuple(_differing(pair, row, known) for pair in row.pairs))


def _differing(pair: Pair, row: Row, known: Mapping[ClaimId, Claim]) -> Pair:
    spans = []
    for name in (pair.left, pair.right):
        claim = known[row.claims_of(name)[0]]
        inside = span_of(claim.text, "day ")
        start = claim.span.start + inside.end
        spans.append(replace(claim.span, start=start, end=start + 3))
    told = Difference(DifferenceKind.DATE, spans[0], spans[1], "One says this day, one that.")
    return replace(pair, differences=(told,))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
