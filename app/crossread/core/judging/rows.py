"""Judge a row: what its cells have in common, where they differ, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from crossread.core.judging.accounts import Accounts, accounts_of
from crossread.core.judging.leftovers import left_over
from crossread.core.judging.likeness import doubt
from crossread.core.judging.relations import find_all, relate, worst
from crossread.core.judging.sides import Side, side_of
from crossread.core.kinds import DifferenceKind, Origin, Relation
from crossread.core.types import Difference, Pair, Readout, ReadoutId, Row

_HOLDS = {
    DifferenceKind.NUMBER: 0.9,
    DifferenceKind.DATE: 0.75,
    DifferenceKind.NAME: 0.5,
    DifferenceKind.NEGATION: 0.75,
    DifferenceKind.MODALITY: 0.9,
    DifferenceKind.ATTRIBUTION: 0.7,
    DifferenceKind.CONDITION: 0.85,
    DifferenceKind.SCOPE: 0.8,
    DifferenceKind.EMPHASIS: 0.8,
    DifferenceKind.TONE: 0.5,
}
"""In what share of matched pairs with such a difference readers saw one, too (44 events)."""
_UNSCORED = 0.5
"""Score of a pair that nothing has scored, such as one that the user joined."""
_SURE = 0.8
"""Score of an automatic match from which its conflict is called a contradiction: below it, every
second one is no match at all."""

Scores = Mapping[tuple[ReadoutId, ReadoutId], float]


def judge_rows(rows: Iterable[Row], readouts: Sequence[Readout]) -> tuple[Row, ...]:
    """Return the rows with pairs, relation and confidence judged anew from their cells.

    Scores of pairs that are there stay; origin, note, cells and nearest misses are left alone.
    What depends on a whole readout is read once for all the rows.
    """
    accounts = accounts_of(readouts)
    return tuple(_judge(row, accounts) for row in rows)


def judge_row(row: Row, readouts: Sequence[Readout]) -> Row:
    """Return one row judged anew; see `judge_rows`, which many rows should be given to."""
    return _judge(row, accounts_of(readouts))


def _judge(row: Row, accounts: Accounts) -> Row:
    sides = {cell.readout: side_of(cell, accounts[cell.readout]) for cell in row.cells}
    scores = {(pair.left, pair.right): pair.score for pair in row.pairs}
    judged = [
        _judge_pair(row, left.readout, right.readout, sides, scores)
        for left, right in combinations(row.cells, 2)
    ]
    pairs = tuple(pair for pair, _ in judged)
    return replace(
        row,
        pairs=pairs,
        relation=worst(pair.relation for pair in pairs),
        confidence=min((sure for _, sure in judged), default=row.confidence),
    )


def _judge_pair(
    row: Row, left: ReadoutId, right: ReadoutId, sides: Mapping[ReadoutId, Side], scores: Scores
) -> tuple[Pair, float]:
    """Return a pair with its relation and differences, and how sure that is."""
    found = find_all(sides[left], sides[right])
    differences = tuple(each.difference for each in found)
    score = scores.get((left, right), scores.get((right, left), _UNSCORED))
    doubts = doubt(sides[left], sides[right], differences)
    # The mix was fitted on pairs that matching found: of others only types are known to tell.
    relation = relate(found, None if score == _UNSCORED else doubts)
    if relation is Relation.CONTRADICT and row.origin is Origin.AUTOMATIC and score < _SURE:
        relation = Relation.DIFFER
    sure = score * _confidence(relation, differences, doubts)
    if relation is Relation.DIFFER and not differences:
        reason = left_over(sides[left], sides[right])
        differences = (reason,) if reason is not None else ()
    return Pair(left, right, relation, score, differences), sure


def _confidence(relation: Relation, differences: Sequence[Difference], doubts: float) -> float:
    """Return how often claims of which there is such evidence have the relation."""
    if relation is Relation.AGREE:
        return 1 - doubts
    return max((_HOLDS[difference.kind] for difference in differences), default=doubts)
