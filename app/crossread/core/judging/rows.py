"""Judge a row: what its cells have in common, where they differ, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from crossread.core.judging.relations import find_differences, relate, worst
from crossread.core.judging.sides import Side, side_of
from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import Pair, Readout, ReadoutId, Row, readouts_by_id

_SURE_KINDS = frozenset({DifferenceKind.NUMBER, DifferenceKind.DATE, DifferenceKind.MODALITY})
_UNSCORED = 0.5
"""Score of a pair that nothing has scored, such as one that the user joined."""

Scores = Mapping[tuple[ReadoutId, ReadoutId], float]


def judge_row(row: Row, readouts: Sequence[Readout]) -> Row:
    """Return the row with its pairs, relation and confidence judged anew from its cells.

    Scores of pairs that are there stay; origin, note, cells and nearest misses are left alone.
    """
    known = readouts_by_id(readouts)
    sides = {cell.readout: side_of(cell, known[cell.readout]) for cell in row.cells}
    scores = {(pair.left, pair.right): pair.score for pair in row.pairs}
    pairs = tuple(
        _judge_pair(left.readout, right.readout, sides, scores)
        for left, right in combinations(row.cells, 2)
    )
    return replace(
        row,
        pairs=pairs,
        relation=worst(pair.relation for pair in pairs),
        confidence=min((_confidence(pair) for pair in pairs), default=row.confidence),
    )


def _judge_pair(
    left: ReadoutId, right: ReadoutId, sides: Mapping[ReadoutId, Side], scores: Scores
) -> Pair:
    differences = find_differences(sides[left], sides[right])
    score = scores.get((left, right), scores.get((right, left), _UNSCORED))
    return Pair(left, right, relate(differences), score, differences)


def _confidence(pair: Pair) -> float:
    """Return how sure a pair's relation is: its match, and how reliable its differences are."""
    kinds = {difference.kind for difference in pair.differences}
    if pair.relation is Relation.AGREE:
        return pair.score
    return pair.score if kinds & _SURE_KINDS else pair.score * 0.8
