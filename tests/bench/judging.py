"""Measure how fast rows are judged, and that it grows no faster than their number.

    python tests/bench/judging.py [--json out.json]

Readouts are made by `made_readouts` and read as files would be; the rows are those that are known
to match, and a Russian one whose sentences are repeated with other numbers. Figures are processor
time of one core, the best of some runs. The exit code tells whether judging keeps to its limits.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "app"), str(ROOT / "tests")]

from bench.made_readouts import make  # noqa: E402 - the checkout's own package
from crossread.core.claims import read_claims  # noqa: E402 - the same
from crossread.core.judging import judge_row, judge_rows  # noqa: E402 - the same
from crossread.core.kinds import Relation  # noqa: E402 - the same
from crossread.core.types import (  # noqa: E402 - the same
    Cell,
    ClaimId,
    Document,
    Pair,
    Readout,
    ReadoutId,
    Row,
    RowId,
    Span,
)

SIZES = (400, 1_600, 5_000)
"""Sentences of each of the two sides; three fifths of them stand in a row with another."""
RUNS = 2
STEEPEST = 1.2
SINGLE = 0.05
"""Seconds in which one row among the most must be judged, so that a correction is shown at once."""
SCORE = 0.9
RUSSIAN = Path(__file__).with_name("russian.txt")


def main(arguments: Sequence[str]) -> int:
    """Print the table; the exit code tells whether the limits are kept."""
    parser = argparse.ArgumentParser(description="Measure judging.")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    found: dict[str, dict[int, float]] = {}
    kept = True
    for language, made in (("en", english), ("ru", russian)):
        for size in SIZES:
            readouts, rows = made(size)
            judge_rows(rows[:20], readouts)  # loads the lexicons
            whole = _best(lambda: judge_rows(rows, readouts))  # noqa: B023 - called at once
            single = _best(lambda: judge_row(rows[0], readouts))  # noqa: B023 - called at once
            found.setdefault(language, {})[size] = whole
            kept &= single <= SINGLE
            sys.stdout.write(
                f"{language}  2 x {size:5}  {len(rows):5} rows  {whole:7.3f} s processor time, "
                f"{1000 * whole / len(rows):.2f} ms a row, one row alone {1000 * single:.1f} ms\n"
            )
            sys.stdout.flush()
        first, last = SIZES[0], SIZES[-1]
        growth = math.log(found[language][last] / found[language][first]) / math.log(last / first)
        sys.stdout.write(f"{language}  growth exponent {growth:.2f}, limit {STEEPEST}\n")
        kept &= growth <= STEEPEST
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0 if kept else 1


Made = tuple[tuple[Readout, ...], list[Row]]


def english(size: int) -> Made:
    """Return two readouts of so many sentences, and the rows of those that match."""
    made = make(2, size)
    sides = [_read(number, sentences, "en") for number, sentences in enumerate(made.sides)]
    pairs = ((one, other) for _, one, _, other in sorted(made.pairs))
    return _aligned(sides, pairs)


def russian(size: int) -> Made:
    """Return two readouts of the same Russian sentences, their numbers and order apart."""
    sentences = [s.strip() for s in RUSSIAN.read_text("utf-8").replace("\n", " ").split(". ")]
    told = [f"{sentences[at % len(sentences)]} ({at})." for at in range(size)]
    sides = [_read(0, told, "ru"), _read(1, told[::-1], "ru")]
    return _aligned(sides, ((at, size - 1 - at) for at in range(size * 3 // 5)))


Read = tuple[Readout, dict[int, tuple[ClaimId, ...]]]


def _read(number: int, sentences: Sequence[str], language: str) -> Read:
    """Return a readout, and the claims of every sentence."""
    text = "\n\n".join(sentences)
    document = Document(
        f"{number}.txt",
        f"{number:064d}",
        text,
        Span(0, len(text)),
        issuer=("Northland", "Southport")[number],
        language=language,
    )
    readout = read_claims(document, ReadoutId(f"r{number}"))
    starts = [0]
    for sentence in sentences[:-1]:
        starts.append(starts[-1] + len(sentence) + 2)
    claims: dict[int, tuple[ClaimId, ...]] = {}
    for claim in readout.claims:
        at = bisect_right(starts, claim.span.start) - 1
        claims[at] = (*claims.get(at, ()), claim.id)
    return readout, claims


def _aligned(sides: Sequence[Read], pairs: Iterator[tuple[int, int]]) -> Made:
    (left, ours), (right, theirs) = sides
    rows = []
    for number, (one, other) in enumerate(pairs):
        if one in ours and other in theirs:
            cells = Cell(left.id, ours[one]), Cell(right.id, theirs[other])
            pair = Pair(left.id, right.id, Relation.AGREE, SCORE)
            rows.append(Row(RowId(f"row{number}"), cells, pairs=(pair,)))
    return (left, right), rows


def _best(act: object) -> float:
    """Return the least processor time that an act took."""
    assert callable(act)
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        act()
        taken.append(time.process_time() - begun)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
