"""Build small comparisons in a line or two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from crossread.core.kinds import ActKind, DifferenceKind, FactKind, Relation, Strength
from crossread.core.types import (
    Act,
    Cell,
    Claim,
    Comparison,
    Difference,
    Event,
    Fact,
    Pair,
    Readout,
    Row,
    RowId,
    Span,
    Voice,
)
from values import readout_of

Places = Sequence[int | None]
"""For each readout, the index of its claim in a row, or None where it is silent."""


def comparison_of(
    readouts: Sequence[Readout], *rows: Places, relation: Relation = Relation.AGREE
) -> Comparison:
    """Return a comparison with these rows; a claim in none of them gets a row of its own."""
    placed: list[Places] = list(rows)
    for column, readout in enumerate(readouts):
        free = (at for at in range(len(readout.claims)) if all(row[column] != at for row in rows))
        placed.extend([at if n == column else None for n in range(len(readouts))] for at in free)
    made = [_row(number, readouts, row, relation) for number, row in enumerate(placed, 1)]
    return Comparison(Event("A case", date(2031, 3, 4)), tuple(readouts), tuple(made))


def _row(number: int, readouts: Sequence[Readout], places: Places, relation: Relation) -> Row:
    cells = tuple(
        Cell(readout.id, (readout.claims[at].id,))
        for readout, at in zip(readouts, places, strict=True)
        if at is not None
    )
    if len(cells) == 1:
        return Row(RowId(f"row{number}"), cells)
    names = [cell.readout for cell in cells]
    pairs = tuple(Pair(left, right, relation, 0.8) for left, right in combinations(names, 2))
    return Row(RowId(f"row{number}"), cells, relation, pairs, confidence=0.8)


def with_difference(
    comparison: Comparison, kind: DifferenceKind, left: str, right: str | None
) -> Comparison:
    """Return the comparison with a difference of these words in its first row's first pair."""
    row = comparison.rows[0]
    one, two = comparison.readouts[:2]
    span = None if right is None else span_of(two.text, right)
    told = Difference(kind, span_of(one.text, left), span, f"“{left}” here, “{right}” there")
    pair = replace(row.pairs[0], differences=(told,))
    first = replace(row, pairs=(pair, *row.pairs[1:]))
    return replace(comparison, rows=(first, *comparison.rows[1:]))


def with_facts(readout: Readout, kind: FactKind, **values: str) -> Readout:
    """Return the readout with a fact wherever these words stand; underscores are blanks."""
    claims = []
    for claim in readout.claims:
        facts = []
        for name, value in values.items():
            words = name.replace("_", " ").strip()
            if words in claim.text:
                start = readout.text.index(words, claim.span.start)
                facts.append(Fact(kind, Span(start, start + len(words)), value))
        claims.append(replace(claim, facts=tuple(facts)))
    return replace(readout, claims=tuple(claims))


def with_speaker(readout: Readout, at: int, speaker: str) -> Readout:
    """Return the readout with another speaker, who stresses one claim."""
    claims: list[Claim] = list(readout.claims)
    act = Act("stress", ActKind.STRESS, Strength.STRESSED)
    claims[at] = replace(claims[at], voice=Voice(speaker=speaker), act=act)
    return replace(readout, claims=tuple(claims))


def of_party(readout: Readout, party: str) -> Readout:
    """Return the readout as one of that party."""
    return replace(readout, document=replace(readout.document, party=party))


def span_of(text: str, words: str) -> Span:
    """Return where the words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


__all__ = ["readout_of"]
