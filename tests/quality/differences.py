"""Measure typed differences and relations on pairs of short claims written for it.

    python tests/quality/differences.py PAIRS [--half even|odd] [--errors KIND]

PAIRS is ``tests/quality/differences.json``. Each pair is read as two readouts of one sentence or
two, and judged as a row that the user made: nothing is matched. Prints precision and recall of
every kind of difference, and F1 of the relations. A ``.tsv`` table (languages, texts, kinds) can be
named instead. The even half of the pairs served to develop the rules; the odd one only measures.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from crossread.core.claims import read_claims
from crossread.core.judging import judge_row
from crossread.core.kinds import DifferenceKind, Origin, Relation
from crossread.core.messages import say
from crossread.core.types import Cell, Document, Pair, Readout, ReadoutId, Row, RowId, Span
from crossread.core.words import is_cyrillic

ANCHOR = date(2031, 3, 4)
"""The date of every text: a Tuesday."""
HALVES = {"even": 0, "odd": 1}


@dataclass(frozen=True, slots=True)
class Case:
    """Two short claims, and what a reader says of them."""

    name: str
    texts: tuple[str, str]
    kinds: frozenset[str]
    relation: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a label was given rightly, wrongly, and not at all."""

    right: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was found that is there; 1 where nothing was found."""
        found = self.right + self.extra
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found; 1 where there is nothing."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of both, from counts."""
        return 2 * self.right / max(1, 2 * self.right + self.extra + self.missed)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Score typed differences of pairs of claims.")
    parser.add_argument("cases", type=Path, help="differences.json, or a table")
    parser.add_argument("--half", choices=HALVES, help="only every second pair, from the first")
    parser.add_argument("--errors", metavar="KIND", help="print wrong pairs: KIND or all")
    args = parser.parse_args()
    cases = read_cases(args.cases)
    if args.half:
        cases = cases[HALVES[args.half] :: 2]
    judged = [(case, judge(case)) for case in cases]
    sys.stdout.write(report(judged))
    if args.errors:
        sys.stdout.writelines(errors(judged, args.errors))
    return 0


def read_cases(path: Path) -> Sequence[Case]:
    """Return the pairs of a file, in order."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".tsv":
        rows = (line.split("\t") for line in text.splitlines())
        return [_case_of_row(number, row) for number, row in enumerate(rows)]
    return [
        Case(
            each["id"],
            (each["left"], each["right"]),
            frozenset(each["differences"]),
            each.get("relation", ""),
        )
        for each in json.loads(text)
    ]


def _case_of_row(number: int, row: Sequence[str]) -> Case:
    kinds = frozenset(row[4].split(",")) - {"-"}
    return Case(f"line{number + 1}", (row[2], row[3]), kinds, "")


def judge(case: Case) -> Pair:
    """Return the only pair of a row of both texts."""
    names = ("Northland", "Southport")
    readouts = [
        _read(ReadoutId(f"r{n}"), name, text)
        for n, (name, text) in enumerate(zip(names, case.texts, strict=True), start=1)
    ]
    cells = tuple(Cell(r.id, tuple(claim.id for claim in r.claims)) for r in readouts)
    return judge_row(Row(RowId("row1"), cells, origin=Origin.USER), readouts).pairs[0]


def _read(name: ReadoutId, issuer: str, text: str) -> Readout:
    document = Document(
        path=f"{issuer.lower()}.txt",
        sha256="0" * 64,
        text=text,
        body=Span(0, len(text)),
        issuer=issuer,
        date=ANCHOR,
        language="ru" if is_cyrillic(text) else "en",
    )
    return read_claims(document, name, divide=False)


Judged = Sequence[tuple[Case, Pair]]


def tallies(judged: Judged) -> Mapping[str, Tally]:
    """Return the tally of every kind of difference, and of all together."""
    counts: Counter[tuple[str, str]] = Counter()
    for case, pair in judged:
        found = kinds_of(pair)
        for kind in found | case.kinds:
            outcome = "right" if kind in found & case.kinds else "extra"
            counts[kind, outcome if kind in found else "missed"] += 1
    each = {
        str(kind): Tally(*(counts[str(kind), o] for o in ("right", "extra", "missed")))
        for kind in DifferenceKind
    }
    every = Tally(
        sum(one.right for one in each.values()),
        sum(one.extra for one in each.values()),
        sum(one.missed for one in each.values()),
    )
    return {**each, "all": every}


def relation_tallies(judged: Judged) -> Mapping[str, Tally]:
    """Return the tally of every relation over the pairs whose relation is given."""
    pairs = [(case.relation, str(pair.relation)) for case, pair in judged if case.relation]
    return {
        label: Tally(
            sum(wanted == found == label for wanted, found in pairs),
            sum(wanted != label == found for wanted, found in pairs),
            sum(wanted == label != found for wanted, found in pairs),
        )
        for label in map(str, (Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT))
    }


def kinds_of(pair: Pair) -> frozenset[str]:
    """Return the kinds of difference that were found."""
    return frozenset(str(difference.kind) for difference in pair.differences)


def report(judged: Judged) -> str:
    """Return the figures as text."""
    silent = [pair for case, pair in judged if not case.kinds]
    clean = sum(not pair.differences for pair in silent)
    lines = [f"{len(judged)} pairs, {len(silent)} without a difference, {clean} of them found so"]
    for kind, tally in tallies(judged).items():
        lines.append(
            f"{kind:12} precision {tally.precision:.3f}  recall {tally.recall:.3f}   "
            f"right {tally.right:3}  extra {tally.extra:3}  missed {tally.missed:3}"
        )
    relations = relation_tallies(judged)
    for label, tally in relations.items():
        lines.append(f"{label:12} F1 {tally.f1:.3f}")
    lines.append(f"relation     macro F1 {sum(t.f1 for t in relations.values()) / 3:.3f}")
    return "\n".join(lines) + "\n"


def errors(judged: Judged, kind: str) -> Iterator[str]:
    """Yield the pairs where a kind, or any at all, was found wrongly or missed."""
    for case, pair in judged:
        found = kinds_of(pair)
        wrong = found ^ case.kinds
        if not (wrong if kind == "all" else kind in wrong):
            continue
        yield f"{case.name} wanted {_listed(case.kinds)} found {_listed(found)}\n"
        yield "".join(f"    {text}\n" for text in case.texts)
        yield "".join(f"    > {d.kind}: {say(d.explanation)}\n" for d in pair.differences)


def _listed(kinds: Iterable[Any]) -> str:
    return ", ".join(sorted(kinds)) or "-"


if __name__ == "__main__":
    sys.exit(main())
