"""Measure judging alone: the relations of gold rows, whose cells are taken as given.

    python tests/quality/score_judging.py ../shared/gold/dev [--errors KIND]

Every gold row becomes a row whose cells hold the claims of its sentences; nothing is matched.
Prints macro F1 over agree, differ and contradict beside what "always agree" and "always differ"
would get, the confusion table, and for each kind of difference how often it meets the gold's.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import combinations, product
from pathlib import Path
from types import ModuleType
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))

from crossread.core.claims import read_claims
from crossread.core.claims.facts import find_facts
from crossread.core.judging import judge_row
from crossread.core.kinds import Origin, Relation
from crossread.core.reading import read_document
from crossread.core.types import Cell, Claim, ClaimId, Pair, Readout, ReadoutId, Row, RowId, Span

LABELS = ("agree", "differ", "contradict")
RANK = {label: rank for rank, label in enumerate(LABELS)}

Cells = Mapping[str, list[int]]


@dataclass(frozen=True)
class Judged:
    """A pair of cells of a gold row, judged."""

    event: str
    key: tuple[object, ...]
    gold: str
    kinds: frozenset[str]
    pair: Pair
    texts: tuple[str, str]
    why: str


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Score relations on given gold rows.")
    parser.add_argument("gold", type=Path, help="folder with one folder for each event")
    parser.add_argument("--claims", action="store_true", help="judge claims instead of sentences")
    parser.add_argument("--errors", metavar="KIND", help="print the pairs where a kind is wrong")
    args = parser.parse_args()
    score = load_score(args.gold.parent)
    judged = [
        one
        for event in sorted(args.gold.iterdir())
        if (event / "gold.json").is_file()
        for one in judge_event(event, score, claims=args.claims)
    ]
    sys.stdout.write(report(judged))
    if args.errors:
        sys.stdout.write(errors(judged, args.errors))
    return 0


def load_score(folder: Path) -> ModuleType:
    """Return the gold's own scoring script as a module."""
    sys.path.insert(0, str(folder))
    return import_module("score")


def judge_event(event: Path, score: Any, *, claims: bool) -> Iterator[Judged]:
    """Yield the pairs of an event's gold rows, judged."""
    gold = score.read_gold(event / "gold.json")
    issuers = sorted({issuer for row in gold for issuer in row["cells"]})
    read = {issuer: read_issuer(event, issuer, score, claims=claims) for issuer in issuers}
    for number, row in enumerate(gold):
        for left, right in combinations(sorted(row["cells"]), 2):
            relation = score.row_for_pair(row, left, right)["relation"]
            if relation not in RANK:
                continue
            cells = {issuer: row["cells"][issuer] for issuer in (left, right)}
            pair = judge_cells(RowId(f"row{number}"), cells, read)
            first, second = (" // ".join(read[i][1][s] for s in cells[i]) for i in (left, right))
            kinds = frozenset(row.get("detail_kinds", ()))
            for sentences in product(cells[left], cells[right]):
                key = (event.name, left, right, *sentences)
                yield Judged(event.name, key, relation, kinds, pair, (first, second), row["why"])


def read_issuer(
    event: Path, issuer: str, score: Any, *, claims: bool
) -> tuple[Readout, list[str], list[tuple[ClaimId, ...]]]:
    """Return a readout, its gold sentences, and the claims of each sentence."""
    document = read_document(event / f"{issuer}.txt")
    sentences = score.read_sentences(event / f"{issuer}.sentences.txt")
    spans = [Span(*span) for span in score.sentence_spans(document.text, sentences)]
    name = ReadoutId(issuer)
    if claims:
        readout = read_claims(document, name)
    else:
        readout = Readout(
            name,
            document,
            tuple(
                Claim(
                    ClaimId(f"{issuer}.c{at}"),
                    (span,),
                    span.of(document.text),
                    facts=find_facts(document.text, span, document.language, document.date),
                )
                for at, span in enumerate(spans)
            ),
        )
    named = replace(readout, document=replace(document, issuer=issuer))
    ids = [tuple(c.id for c in readout.claims if _inside(c.span, span)) for span in spans]
    return named, sentences, ids


def _inside(claim: Span, sentence: Span) -> bool:
    common = min(claim.end, sentence.end) - max(claim.start, sentence.start)
    return common * 2 > claim.end - claim.start


def judge_cells(row: RowId, cells: Cells, read: Mapping[str, Any]) -> Pair:
    """Return the only pair of a row with these sentences in its cells."""
    filled = tuple(
        Cell(ReadoutId(issuer), tuple(c for s in sentences for c in read[issuer][2][s]))
        for issuer, sentences in cells.items()
    )
    left, right = (cell.readout for cell in filled)
    matched = Pair(left, right, Relation.AGREE, score=1.0)
    given = Row(row, filled, pairs=(matched,), origin=Origin.CONFIRMED)
    return judge_row(given, [read[issuer][0] for issuer in cells]).pairs[0]


def report(judged: list[Judged]) -> str:
    """Return the figures as text."""
    gold: dict[tuple[object, ...], str] = {}
    got: dict[tuple[object, ...], str] = {}
    for one in judged:
        gold[one.key] = max(gold.get(one.key, "agree"), one.gold, key=RANK.__getitem__)
        got[one.key] = max(got.get(one.key, "agree"), str(one.pair.relation), key=RANK.__getitem__)
    lines = [f"{len(gold)} sentence pairs of {len({one.event for one in judged})} events"]
    for name, labels in (
        ("judged", got),
        ("always agree", dict.fromkeys(gold, "agree")),
        ("always differ", dict.fromkeys(gold, "differ")),
    ):
        each = {label: f1(gold, labels, label) for label in LABELS}
        detail = "  ".join(f"{label} {value:.3f}" for label, value in each.items())
        lines.append(f"{name:14} macro F1 {sum(each.values()) / 3:.3f}   {detail}")
    table = Counter((gold[key], got[key]) for key in gold)
    lines += [f"gold {g:11}" + "".join(f"{table[g, s]:5} {s}" for s in LABELS) for g in LABELS]
    return "\n".join([*lines, *_kinds(judged)]) + "\n"


def _kinds(judged: list[Judged]) -> Iterator[str]:
    rows = {(one.event, one.why, one.pair.left, one.pair.right): one for one in judged}.values()
    for kind in sorted({kind for one in rows for kind in one.kinds}):
        found = [one for one in rows if kind in _found(one)]
        wanted = [one for one in rows if kind in one.kinds]
        met = sum(kind in one.kinds for one in found)
        relations = Counter(one.gold for one in found)
        among = "  ".join(f"{label} {relations[label]}" for label in LABELS)
        head = f"{kind:12} found {len(found):3}  in gold {len(wanted):3}  both {met:3}"
        yield f"{head}   of found: {among}"


def f1(gold: Mapping[Any, str], got: Mapping[Any, str], label: str) -> float:
    """Return the F1 of one relation."""
    both = sum(gold[key] == got[key] == label for key in gold)
    either = sum(gold[key] == label for key in gold) + sum(got[key] == label for key in gold)
    return 2 * both / either if both else 0.0


def _found(one: Judged) -> set[str]:
    return {str(difference.kind) for difference in one.pair.differences}


def errors(judged: list[Judged], kind: str) -> str:
    """Return the pairs where a kind was found without the gold, or missed, as text."""
    lines = []
    for one in judged:
        found, wanted = kind in _found(one), kind in one.kinds
        if found != wanted:
            lines.append(
                f"{'extra' if found else 'missed'} {one.gold} {sorted(one.kinds)} {one.why}"
            )
            lines += [f"    {text}" for text in one.texts]
            lines += [f"    > {d.explanation}" for d in one.pair.differences if d.kind == kind]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
