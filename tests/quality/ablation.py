"""Measure what each part of matching adds, each time with a threshold chosen on other events.

    python tests/quality/ablation.py ../shared/gold/dev

One part after the other is taken out of the mix. For every event the threshold is the one that does
best on all other events (leave one event out), so that no part is missed only because the rest was
tuned with it. Prints pair F1 and silence F1, and what they lose without the part.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from leave_one_out import GoldEvent, Remembering, count, f1, load_script, read_events

from crossread.core.comparing import load_meaning
from crossread.core.matching import rows, scores, signals

THRESHOLDS = (0.08, 0.11, 0.14, 0.17, 0.2, 0.22, 0.24, 0.27, 0.3)
NEVER = 2.0
"""A score that no pair has."""

Part = Callable[[], AbstractContextManager[None]]
"""How to take something out of matching for a while."""


def main() -> int:
    """Print the table for the gold folder that is named."""
    gold, encoder = Path(sys.argv[1]), load_meaning()
    assert encoder is not None, "the meaning model is missing"
    known = Remembering(encoder)
    events = list(read_events(gold, load_script(gold.parent / "score.py")))
    whole = figures(events, known)
    show("everything", whole, whole)
    for name, without in PARTS.items():
        with without():
            show(f"without {name}", figures(events, known), whole)
    show("without meaning", figures(events, None), whole)
    return 0


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


if __name__ == "__main__":
    sys.exit(main())
