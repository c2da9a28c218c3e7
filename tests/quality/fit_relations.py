"""Fit what tells agreement from difference where no typed difference was found.

    python tests/quality/fit_relations.py ../shared/gold/dev [--write]

Takes the pairs that matching finds in the gold events and in the composed ones, keeps those that a
reader calls agreeing or differing and that have no material typed difference, and fits a logistic
mix of the signals of ``judging.likeness``. Prints how it does on the events left out, each in turn;
with --write the weights go to ``resources/lexicon/judging-relation.toml``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from crossread.core.claims import read_claims
from crossread.core.comparing import load_meaning
from crossread.core.judging.accounts import accounts_of
from crossread.core.judging.likeness import signals
from crossread.core.judging.relations import find_all, is_material
from crossread.core.judging.sides import side_of
from crossread.core.matching import Encoder, match
from crossread.core.reading import read_document
from crossread.core.types import ClaimId, Document, Readout, ReadoutId, Row, Span

ROOT = Path(__file__).resolve().parents[2]
COMPOSED = ROOT / "tests" / "quality" / "composed"
WEIGHTS = ROOT / "resources" / "lexicon" / "judging-relation.toml"
SHRINKING = 1.0
"""Ridge penalty on every weight but the base."""
RANKS = ("agree", "differ", "contradict")
STEPS = 30
"""Newton steps, of which a dozen do."""

Vector = npt.NDArray[np.float64]
Relations = Mapping[tuple[int, int], str]
"""Of sentence pairs, by their numbers."""


@dataclass(frozen=True, slots=True)
class Told:
    """One side of an event: its text, and where its sentences stand."""

    name: str
    document: Document
    sentences: Sequence[Span]


@dataclass(frozen=True, slots=True)
class Example:
    """A matched pair of cells: its signals, and whether readers see a difference."""

    event: str
    values: Mapping[str, float]
    material: bool
    differs: bool


def main() -> int:
    """Fit, print, and write if asked to."""
    parser = argparse.ArgumentParser(description="Fit what tells agreement from difference.")
    parser.add_argument("gold", type=Path, help="folder with one folder for each event")
    parser.add_argument("--write", action="store_true", help="write the weights")
    args = parser.parse_args()
    encoder = load_meaning()
    gold = list(examples(read_gold(args.gold), encoder))
    composed = list(examples(read_composed(COMPOSED), encoder))
    every = [*gold, *composed]
    for name, part in (("gold", gold), ("composed", composed)):
        sys.stdout.write(f"{name:9} {figures(part, every)}\n")
    weights = fit([one for one in every if not one.material])
    text = "".join(f"{name} = {value:.2f}\n" for name, value in weights.items())
    sys.stdout.write(text)
    if args.write:
        head = WEIGHTS.read_text(encoding="utf-8").partition("[differ]")[0]
        WEIGHTS.write_text(f"{head}[differ]\n{text}", encoding="utf-8")
    return 0


Event = tuple[str, Sequence[Told], Mapping[tuple[str, str], Relations]]


def read_gold(folder: Path) -> Iterator[Event]:
    """Yield the events of a gold folder."""
    sys.path.insert(0, str(folder.parent))
    score: Any = import_module("score")
    for path in sorted(event for event in folder.iterdir() if (event / "gold.json").is_file()):
        gold = score.read_gold(path / "gold.json")
        told = []
        for name in sorted({issuer for row in gold for issuer in row["cells"]}):
            document = read_document(path / f"{name}.txt")
            sentences = score.read_sentences(path / f"{name}.sentences.txt")
            spans = [Span(*span) for span in score.sentence_spans(document.text, sentences)]
            told.append(Told(name, document, spans))
        wanted = {
            (a.name, b.name): score.pairs_of(
                [score.row_for_pair(row, a.name, b.name) for row in gold], a.name, b.name
            )
            for a, b in combinations(told, 2)
        }
        yield path.name, told, wanted


def read_composed(folder: Path) -> Iterator[Event]:
    """Yield the composed events, in English."""
    for path in sorted(folder.glob("*.json")):
        event = json.loads(path.read_text(encoding="utf-8"))
        told = [_composed(name, side) for name, side in sorted(event["sides"].items())]
        wanted: dict[tuple[str, str], dict[tuple[int, int], str]] = {}
        for a, b in combinations(sorted(event["sides"]), 2):
            pairs = wanted.setdefault((a, b), {})
            for row in event["rows"]:
                for pair in product(row["cells"].get(a, ()), row["cells"].get(b, ())):
                    pairs[pair] = max(pairs.get(pair, "agree"), row["relation"], key=RANKS.index)
        yield event["event"], told, wanted


def _composed(name: str, side: Mapping[str, Any]) -> Told:
    text = " ".join(side["sentences"])
    spans, at = [], 0
    for sentence in side["sentences"]:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    document = Document(
        f"{name}.txt", "0" * 64, text, Span(0, len(text)), side["title"], side["issuer"]
    )
    return Told(name, document, spans)


def examples(events: Iterator[Event], encoder: Encoder | None) -> Iterator[Example]:
    """Yield the matched pairs whose relation readers gave as agree or differ."""
    for name, told, wanted in events:
        readouts = [read_claims(each.document, ReadoutId(each.name)) for each in told]
        readouts = [
            replace(r, document=replace(r.document, issuer=r.document.issuer or r.id))
            for r in readouts
        ]
        hits = {
            claim.id: {n for n, s in enumerate(each.sentences) if _covers(claim.span, s)}
            for each, readout in zip(told, readouts, strict=True)
            for claim in readout.claims
        }
        for row in match(readouts, encoder):
            yield from _of_row(name, row, readouts, hits, wanted)


def _covers(claim: Span, sentence: Span) -> bool:
    common = min(claim.end, sentence.end) - max(claim.start, sentence.start)
    return common * 3 >= claim.end - claim.start


def _of_row(
    name: str,
    row: Row,
    readouts: Sequence[Readout],
    hits: Mapping[ClaimId, set[int]],
    wanted: Mapping[tuple[str, str], Relations],
) -> Iterator[Example]:
    known = accounts_of(readouts)
    for one, other in combinations(row.cells, 2):
        ours, theirs = ({n for c in cell.claims for n in hits[c]} for cell in (one, other))
        relations = wanted[one.readout, other.readout]
        given = {relations[pair] for pair in product(ours, theirs) if pair in relations}
        if not given or "contradict" in given:
            continue
        left, right = side_of(one, known[one.readout]), side_of(other, known[other.readout])
        found = find_all(left, right)
        values = signals(left, right, [each.difference for each in found])
        yield Example(name, values, is_material(found), "differ" in given)


def fit(examples: Sequence[Example]) -> Mapping[str, float]:
    """Return the weights of a ridge logistic regression, by Newton's method."""
    names = ["base", *examples[0].values]
    x = np.array([[1.0, *one.values.values()] for one in examples])
    y = np.array([one.differs for one in examples], float)
    ridge = SHRINKING * np.diag([0.0, *[1.0] * (len(names) - 1)])
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (likely - y) + ridge @ weights
        curve = (x * (likely * (1 - likely))[:, None]).T @ x + ridge
        weights -= np.linalg.solve(curve, slope)
    return dict(zip(names, map(float, weights), strict=True))


def figures(part: Sequence[Example], every: Sequence[Example]) -> str:
    """Return F1 of agree and differ by types alone, and with weights fitted without the event."""
    left_out = {}
    for event in {one.event for one in part}:
        rest = [one for one in every if one.event != event and not one.material]
        left_out[event] = fit(rest)
    mixed = [one.material or _likely(one, left_out[one.event]) for one in part]
    lines = [f"{len(part)} pairs"]
    for name, got in (("by type", [one.material for one in part]), ("mixed", mixed)):
        scores = [
            _f1([one.differs is label for one in part], [g is label for g in got])
            for label in (False, True)
        ]
        lines.append(f"{name}: agree {scores[0]:.3f} differ {scores[1]:.3f}")
    return "  ".join(lines)


def _likely(one: Example, weights: Mapping[str, float]) -> bool:
    total = weights["base"] + sum(weights[name] * value for name, value in one.values.items())
    return total > 0


def _f1(wanted: Sequence[bool], got: Sequence[bool]) -> float:
    both = sum(w and g for w, g in zip(wanted, got, strict=True))
    return 2 * both / max(1, sum(wanted) + sum(got))


if __name__ == "__main__":
    sys.exit(main())
