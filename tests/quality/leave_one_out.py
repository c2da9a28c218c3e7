"""Measure alignment with settings that were not chosen on what they are measured on.

    python tests/quality/leave_one_out.py ../shared/gold/dev

For every event the settings of the mix that do best on all other events are used (leave one event
out), among a grid around the shipped ones. Prints pair F1 and silence F1 of both, as the gold's
own `score.py` counts them.
"""

from __future__ import annotations

import importlib.util
import itertools
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from crossread.core.comparing import load_meaning, open_readouts
from crossread.core.matching import Encoder, rows, scores
from crossread.core.types import Readout

Counts = npt.NDArray[np.float64]
"""True, false and missed pairs, then true, false and missed silent sentences."""

GRID = tuple(
    itertools.product((0.25, 0.35, 0.45), (0.04, 0.08), (0.0, 0.15, 0.3), (0.19, 0.22, 0.25))
)
"""Words, values, centring and threshold of a mix."""
SURE = (0.8, 0.85)


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event read once: its readouts and what gold says of their sentences."""

    readouts: tuple[Readout, ...]
    hits: Mapping[str, set[int]]
    """The sentences that each claim covers."""
    sizes: Sequence[int]
    """Sentences of each readout."""
    pairs: Mapping[tuple[int, int], set[tuple[int, int]]]
    """The matching sentences of two readouts, by their numbers."""


def main() -> int:
    """Print the figures of the shipped settings and of those chosen without each event."""
    gold, encoder = Path(sys.argv[1]), load_meaning()
    assert encoder is not None, "the meaning model is missing"
    known = Remembering(encoder)
    events = list(read_events(gold, load_script(gold.parent / "score.py")))
    shipped = np.sum([count(event, known) for event in events], axis=0)
    table = np.array([[count(e, known) for e in events] for _ in each_setting()])
    rest = table.sum(axis=1, keepdims=True) - table
    best = (f1(rest[..., :3]) + f1(rest[..., 3:])).argmax(axis=0)
    chosen = table[best, np.arange(len(events))].sum(axis=0)
    for name, counts in (("shipped", shipped), ("leave one out", chosen)):
        pairs, silence = f1(counts[:3]), f1(counts[3:])
        sys.stdout.write(f"{name:14} pair_f1 {pairs:.3f}  silence_f1 {silence:.3f}\n")
    return 0


class Remembering(Encoder):
    """An encoder that encodes each text once."""

    def __init__(self, encoder: Encoder) -> None:
        self.pieces, self._glossing = encoder.pieces, None
        self._encoder, self._vectors = encoder, dict[str, Any]()

    def encode(self, texts: Sequence[str], progress: Any = None) -> Any:
        """Return the vectors of the texts."""
        del progress
        new = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        self._vectors.update(zip(new, self._encoder.encode(new), strict=True))
        return np.array([self._vectors[text] for text in texts])


def each_setting() -> Iterator[None]:
    """Put every setting of the grid in force, one after the other."""
    mix, sure = scores.WITH_MEANING, rows.SURE_MATCH
    for (words, values, centring, threshold), needed in itertools.product(GRID, SURE):
        scores.WITH_MEANING = replace(
            mix, words=words, values=values, centring=centring, threshold=threshold
        )
        rows.SURE_MATCH = needed
        yield
    scores.WITH_MEANING, rows.SURE_MATCH = mix, sure


def read_events(gold: Path, score: ModuleType) -> Iterator[GoldEvent]:
    """Yield the events of a gold folder."""
    for folder in sorted(path for path in gold.iterdir() if path.is_dir()):
        wanted = score.read_gold(folder / "gold.json")
        issuers = sorted({issuer for row in wanted for issuer in row["cells"]})
        readouts = open_readouts([folder / f"{issuer}.txt" for issuer in issuers]).readouts
        hits: dict[str, set[int]] = {}
        sizes: list[int] = []
        for readout, issuer in zip(readouts, issuers, strict=True):
            sentences = score.read_sentences(folder / f"{issuer}.sentences.txt")
            spans = score.sentence_spans(readout.text, sentences)
            sizes.append(len(spans))
            hits |= {c.id: score.hits((c.span.start, c.span.end), spans) for c in readout.claims}
        pairs = {}
        for (i, a), (j, b) in itertools.combinations(enumerate(issuers), 2):
            found = score.pairs_of([score.row_for_pair(row, a, b) for row in wanted], a, b)
            pairs[i, j] = set(found)
        yield GoldEvent(readouts, hits, sizes, pairs)


def count(event: GoldEvent, encoder: Encoder) -> Counts:
    """Return the counts of one event under the settings in force."""
    matched = rows.match(event.readouts, encoder)
    cells = [
        [{s for c in row.claims_of(r.id) for s in event.hits[c]} for r in event.readouts]
        for row in matched
    ]
    counts = np.zeros(6)
    for (i, j), wanted in event.pairs.items():
        got = {pair for cell in cells for pair in itertools.product(cell[i], cell[j])}
        counts[:3] += _compare(wanted, got)
        for side, number in ((0, i), (1, j)):
            every = set(range(event.sizes[number]))
            silent = every - {pair[side] for pair in wanted}
            counts[3:] += _compare(silent, every - {pair[side] for pair in got})
    return counts


def _compare(wanted: set[Any], got: set[Any]) -> Counts:
    return np.array([len(wanted & got), len(got - wanted), len(wanted - got)], np.float64)


def f1(counts: Counts) -> Any:
    """Return F1 from counts of shape (..., 3): true, false, missed."""
    true, false, missed = np.moveaxis(counts, -1, 0)
    return 2 * true / np.maximum(2 * true + false + missed, 1)


def load_script(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
