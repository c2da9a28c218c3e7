"""Measure alignment with settings that were not chosen on what they are measured on.

    python tests/quality/leave_one_out.py ../shared/gold/dev
    python tests/quality/leave_one_out.py ../shared/gold/dev --parts

For every event the settings of the mix that do best on all other events are used (leave one event
out), among a grid around the shipped ones. Prints pair F1 and silence F1 of both, as the gold's
own `score.py` counts them. With --parts one part of matching after the other is taken out, each
time with the threshold that does best on the other events, so that no part is missed only because
the rest was tuned with it; printed is what pairs and silence lose without it.
"""

from __future__ import annotations

import importlib.util
import itertools
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from crossread.core.comparing import load_meaning, open_readouts
from crossread.core.matching import Encoder, rows, scores, signals
from crossread.core.types import Readout

Counts = npt.NDArray[np.float64]
"""True, false and missed pairs, then true, false and missed silent sentences."""

GRID = tuple(
    itertools.product((0.25, 0.35, 0.45), (0.04, 0.08), (0.0, 0.15, 0.3), (0.19, 0.22, 0.25))
)
"""Words, values, centring and threshold of a mix."""
SURE = (0.8, 0.85)
THRESHOLDS = (0.08, 0.11, 0.14, 0.17, 0.2, 0.22, 0.24, 0.27, 0.3)
NEVER = 2.0
"""A score that no pair has."""

Part = Callable[[], AbstractContextManager[None]]
"""How to take something out of matching for a while."""


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
    if sys.argv[2:] == ["--parts"]:
        show_parts(events, known)
        return 0
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


def show_parts(events: Sequence[GoldEvent], known: Remembering) -> None:
    """Print what is lost without each part."""
    whole = figures(events, known)
    show("everything", whole, whole)
    for name, without in PARTS.items():
        with without():
            show(f"without {name}", figures(events, known), whole)
    show("without meaning", figures(events, None), whole)


def figures(events: Sequence[GoldEvent], encoder: Remembering | None) -> tuple[float, float]:
    """Return pair F1 and silence F1, each event's threshold chosen on the others."""
    name = "WITHOUT_MEANING" if encoder is None else "WITH_MEANING"
    mix, tables = getattr(scores, name), []
    for threshold in THRESHOLDS:
        with changed(scores, name, replace(mix, threshold=threshold)):
            tables.append([count(event, encoder) for event in events])
    table = np.array(tables)
    rest = table.sum(axis=1, keepdims=True) - table
    best = (f1(rest[..., :3]) + f1(rest[..., 3:])).argmax(axis=0)
    chosen = table[best, np.arange(len(events))].sum(axis=0)
    return float(f1(chosen[:3])), float(f1(chosen[3:]))


def show(name: str, found: tuple[float, float], whole: tuple[float, float]) -> None:
    """Print a line of the table."""
    pairs, silence = found
    lost = f"{pairs - whole[0]:+.3f}  {silence - whole[1]:+.3f}"
    sys.stdout.write(f"{name:32} pairs {pairs:.3f}  silence {silence:.3f}   {lost}\n")
    sys.stdout.flush()


@contextmanager
def changed(module: object, name: str, value: object) -> Iterator[None]:
    """Put another value in a module's place for a while."""
    before = getattr(module, name)
    setattr(module, name, value)
    yield
    setattr(module, name, before)


def mixed(**values: float) -> Part:
    """Return how to change the mix."""
    return lambda: changed(scores, "WITH_MEANING", replace(scores.WITH_MEANING, **values))


PARTS: Mapping[str, Part] = {
    "words": mixed(words=0.0),
    "numbers and dates": mixed(values=0.0),
    "double centring": mixed(centring=0.0),
    "the event's own level": lambda: changed(scores, "USUAL", 10**9),
    "taking out principals": lambda: changed(signals, "principal_names", lambda _: frozenset()),
    "one claim beside several": lambda: changed(rows, "SURE_MATCH", NEVER),
}


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


def count(event: GoldEvent, encoder: Encoder | None) -> Counts:
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
