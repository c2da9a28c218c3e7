"""Group the claims of N readouts into rows, whatever the order of the readouts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crossread.core.kinds import Relation
from crossread.core.matching.keeping import Bonds, Group, Kept, Member, bind
from crossread.core.matching.meaning import Encoder
from crossread.core.matching.ordering import in_reading_order
from crossread.core.matching.scores import Scores, score_claims
from crossread.core.matching.vectors import Floats, Ints
from crossread.core.types import (
    Cell,
    ClaimId,
    Nearest,
    Pair,
    Readout,
    ReadoutId,
    Row,
    RowId,
)

MATCH = 0.5
"""Score from which two claims that are each other's best make a row."""
SURE_MATCH = 0.8
"""Score from which a claim joins one that has a better partner."""

NOTHING_KEPT = Kept()
Place = tuple[str, int, int]
"""A claim as its file's checksum, where it begins there, and its number."""


@dataclass(frozen=True, slots=True)
class _Link:
    score: float
    left: Member
    right: Member
    mutual: bool
    """Each is the other's best."""


def match(
    readouts: Sequence[Readout],
    encoder: Encoder | None = None,
    progress: Callable[[float], None] = lambda _share: None,
    kept: Kept = NOTHING_KEPT,
) -> tuple[Row, ...]:
    """Return rows that hold every claim of the readouts once, in reading order.

    Claims of one kept row stay in one row; only claims of guests may join it.

    A row has no relation yet; its pairs carry scores, 0 to 1, and silent readouts their nearest
    claim. Method: links in falling order join groups of claims of different readouts while the
    average score between them makes a match (average linkage, Sokal and Michener 1958), then a
    claim left over joins the row of its best partner if it is surely part of the same matter.
    *progress* is told the share done, 0 to 1, and may raise to stop.
    """
    scores = score_claims(readouts, encoder, progress)
    places, bonds = _places(readouts), bind(kept, readouts)
    links = sorted(_links(bonds.open(scores)), key=lambda link: _rank(link, places))
    groups = _grouped(links, readouts, scores, bonds)
    ordered = in_reading_order(_with_split_claims(groups, links, bonds), readouts)
    return tuple(
        _row(number, group, readouts, scores) for number, group in enumerate(ordered, start=1)
    )


def _links(scores: Scores) -> Iterator[_Link]:
    for (left, right), found in scores.items():
        of_left, of_right = found.best()
        for at in np.flatnonzero((found.scores >= MATCH) & (of_left | of_right)):
            ends = (left, int(found.left[at])), (right, int(found.right[at]))
            yield _Link(float(found.scores[at]), *ends, bool(of_left[at] and of_right[at]))


def _places(readouts: Sequence[Readout]) -> dict[Member, Place]:
    """Return for every claim a place that does not depend on the order of the readouts."""
    return {
        (readout.id, number): (readout.document.sha256, claim.span.start, number)
        for readout in readouts
        for number, claim in enumerate(readout.claims)
    }


def _rank(link: _Link, places: Mapping[Member, Place]) -> tuple[float, list[Place]]:
    return -round(link.score, 9), sorted((places[link.left], places[link.right]))


def _grouped(
    links: Sequence[_Link], readouts: Sequence[Readout], scores: Scores, bonds: Bonds
) -> dict[Member, Group]:
    """Return for every claim its group, with at most one claim of a readout added to each."""
    group_of = {
        (readout.id, number): bonds.group_of((readout.id, number))
        for readout in readouts
        for number in range(len(readout.claims))
    }
    for link in links:
        left, right = group_of[link.left], group_of[link.right]
        fits = (link.mutual or link.score >= SURE_MATCH) and bonds.let(left, right)
        apart = not {readout for readout, _ in left} & {readout for readout, _ in right}
        if fits and apart and _average(left, right, scores) >= MATCH:
            joined = left | right
            group_of.update(dict.fromkeys(joined, joined))
    return group_of


def _with_split_claims(
    group_of: dict[Member, Group], links: Sequence[_Link], bonds: Bonds
) -> set[Group]:
    """Return the groups after claims left alone have joined the group of a sure partner."""
    grown = dict(group_of)
    for link in links:
        for lone, partner in ((link.left, link.right), (link.right, link.left)):
            alone = len(grown[lone]) == 1 and bonds.let(grown[partner], grown[lone])
            if alone and link.score >= SURE_MATCH and len(group_of[partner]) > 1:
                joined = grown[partner] | {lone}
                grown.update(dict.fromkeys(joined, joined))
    return set(grown.values())


def _average(left: Group, right: Group, scores: Scores) -> float:
    values = [_score(a, b, scores) for a in left for b in right if a[0] != b[0]]
    return sum(values) / len(values) if values else 0.0


def _score(a: Member, b: Member, scores: Scores) -> float:
    (first, left), (second, right) = a, b
    if (first, second) in scores:
        return scores[first, second].score(left, right)
    return scores[second, first].score(right, left)


def _row(number: int, group: Group, readouts: Sequence[Readout], scores: Scores) -> Row:
    parts = [(r, frozenset(m for m in group if m[0] == r.id)) for r in readouts]
    cells = tuple(Cell(r.id, _claims(r, part)) for r, part in parts if part)
    pairs = tuple(_pairs([part for _, part in parts if part], scores))
    nearest = tuple(_nearest([r for r, part in parts if not part], group, scores))
    certainty = min((pair.score for pair in pairs), default=0.0)
    if not pairs:
        certainty = 1 - max((near.score for near in nearest), default=0.0)
    return Row(
        RowId(f"row{number}"), cells, Relation.ONLY, pairs, nearest, confidence=round(certainty, 3)
    )


def _claims(readout: Readout, part: Group) -> tuple[ClaimId, ...]:
    return tuple(readout.claims[number].id for _, number in sorted(part))


def _pairs(parts: Sequence[Group], scores: Scores) -> Iterator[Pair]:
    for i, left in enumerate(parts):
        for right in parts[i + 1 :]:
            score = round(max(_score(a, b, scores) for a in left for b in right), 3)
            yield Pair(_readout(left), _readout(right), Relation.AGREE, score)


def _readout(part: Group) -> ReadoutId:
    return next(iter(part))[0]


def _nearest(silent: Sequence[Readout], group: Group, scores: Scores) -> Iterator[Nearest]:
    for readout in silent:
        near = [_partners(member, readout.id, scores) for member in group]
        numbers = np.concatenate([found for found, _ in near])
        if numbers.size:
            values = np.concatenate([scores for _, scores in near])
            best = np.lexsort((numbers, -values))[0]
            claim = readout.claims[int(numbers[best])].id
            yield Nearest(readout.id, claim, round(float(values[best]), 3))


def _partners(member: Member, readout: ReadoutId, scores: Scores) -> tuple[Ints, Floats]:
    """Return the claims of another readout that a claim is paired with, and their scores."""
    own, number = member
    if (own, readout) in scores:
        return scores[own, readout].of_left(number)
    return scores[readout, own].of_right(number)
