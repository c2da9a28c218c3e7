"""Measure the meaning model, a comparison with it, and a corrected claim, as a user waits for them.

    PYTHONPATH=app:tests python tests/bench/matching_meaning.py

Prints how many sentences are encoded a second, and how many if products of matrices were all that
the model does; how long three files of 40 sentences take from reading to findings, the first time
and again; and how long corrections of one claim among 2 x 3,000 take until its rows are judged. The
clock says what a user waits where nothing else runs, processor time what it costs anywhere.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from bench.made_readouts import make, readouts_of
from crossread.core.comparing import compare, load_meaning, open_readouts
from crossread.core.corrections import Correction, MoveClaim, SplitClaim, SplitRow, apply
from crossread.core.matching import Encoder
from crossread.core.matching.threads import one_thread
from crossread.core.types import Comparison, Settings

SENTENCES = 600
READOUTS, CLAIMS = 3, 40
MANY = 3_000
"""Claims a side, of which one is corrected."""
_PER_PIECE = 6 * 2 * (4 * 384 * 384 + 2 * 384 * 1536)
"""Multiplications and additions of the model's linear layers."""
_WHO = (
    "The mayor of the northern city",
    "A spokeswoman for the harbour union",
    "The council's committee on transport",
    "The director of the ferry company",
)
_DID = ("agreed to reopen", "called for talks on", "promised to pay for", "voted against closing")
_WHAT = ("the eastern lanes of the old bridge", "the night ferry to the island", "two new cranes")
_WHY = (
    "before the inspection in spring, and asked for patience",
    "as soon as engineers have seen the steel of its pillars",
    "although many workers fear for their places",
)
_PARTS = (_WHO, _DID, _WHAT, _WHY)


def main() -> None:
    """Measure and print."""
    encoder = load_meaning()
    assert encoder is not None, "the meaning model is missing from resources/meaning"
    luck = random.Random(1)
    encode(encoder, [sentence(luck) for _ in range(SENTENCES)])
    with tempfile.TemporaryDirectory() as folder:
        for time_ in ("first time", "second time"):
            paths = [write(Path(folder, f"{time_} {n}.txt"), luck) for n in range(READOUTS)]
            told(f"{READOUTS} x {CLAIMS} sentences, {time_}", partial(whole, paths, encoder))
    comparison = compare(readouts_of(make(2, MANY)), Settings(meaning=False))
    for correction in corrections(comparison):
        apply(comparison, correction)  # what is loaded once
        name = type(correction).__name__
        told(f"{name} in 2 x {MANY:,}", partial(apply, comparison, correction))


def encode(encoder: Encoder, texts: list[str]) -> None:
    """Print how fast texts are encoded, and how fast their products of matrices alone would be."""
    pieces = sum(len(encoder.pieces.ids(text, 256)) for text in texts)
    encoder.encode(texts[:50])
    clock, own = told(f"{len(texts)} sentences", partial(encoder.encode, texts))
    alone = pieces * _PER_PIECE / operations_a_second()
    print(  # noqa: T201 - a script prints
        f"{pieces / len(texts):.1f} word pieces each: {len(texts) / clock:.0f} a second, "
        f"{len(texts) / own:.0f} a second of processor time, "
        f"{len(texts) / alone:.0f} by products of matrices alone"
    )


def operations_a_second() -> float:
    """Return how many additions and multiplications a thread of numpy does in a second."""
    states, weights = np.ones((512, 384), np.float32), np.ones((384, 1536), np.float32)
    times = []
    with one_thread():
        for _ in range(50):
            begun = time.process_time()
            states @ weights
            times.append(time.process_time() - begun)
    return 2 * states.size * weights.shape[1] / min(times)


def sentence(luck: random.Random) -> str:
    """Return a sentence of some 30 word pieces."""
    return f"{' '.join(luck.choice(part) for part in _PARTS)}, {luck.randint(3, 99)} in all."


def write(path: Path, luck: random.Random) -> Path:
    """Write a readout of 40 sentences."""
    path.write_text("\n".join(sentence(luck) for _ in range(CLAIMS)), encoding="utf-8")
    return path


def whole(paths: list[Path], encoder: Encoder) -> Comparison:
    """Return the comparison of some files, with its findings."""
    return compare(open_readouts(paths).readouts, encoder=encoder)


def corrections(comparison: Comparison) -> list[Correction]:
    """Return corrections of one claim."""
    row = next(row for row in comparison.rows if len(row.cells) > 1)
    other = next(each.id for each in comparison.rows if each.id != row.id)
    [name] = row.cells[0].claims
    claim = next(each for each in comparison.readouts[0].claims if each.id == name)
    cut = claim.span.start + claim.text.index(" ") + 1
    return [MoveClaim(name, other), MoveClaim(name, None), SplitRow(row.id), SplitClaim(name, cut)]


def told(what: str, work: Callable[[], object]) -> tuple[float, float]:
    """Print and return the seconds that some work takes, of the clock and of processor time."""
    clock, own = time.perf_counter(), time.process_time()
    work()
    clock, own = time.perf_counter() - clock, time.process_time() - own
    print(f"{what:34} clock {clock:7.3f} s   processor {own:7.3f} s")  # noqa: T201 - a script prints
    return clock, own


if __name__ == "__main__":
    main()
