"""Group the claims of N readouts into rows, whatever the order of the readouts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from crossread.core.kinds import Relation
from crossread.core.matching.keeping import Bonds, Group, Kept, Member, bind
from crossread.core.matching.meaning import Encoder
from crossread.core.matching.ordering import in_reading_order
from crossread.core.matching.pair_scores import Partners
from crossread.core.matching.scores import Scores, score_claims
from crossread.core.types import (
    Cell,
    Nearest,
    Pair,
    Readout,
    ReadoutId,
    Row,
    RowId,
    readouts_by_id,
)

MATCH = 0.5
"""Score from which two claims that are each other's best make a row."""
SURE_MATCH = 0.7
"""Score from which a claim joins one that has a better partner."""

NOTHING_KEPT = Kept()
Part = tuple[Readout, Sequence[int]]
"""A readout and the numbers of its claims in a row."""
Nearness = Mapping[tuple[ReadoutId, ReadoutId], Partners]
"""For two readouts, in either order, the best partners in the second of claims of the first."""
Place = tuple[str, int, int]
"""A claim as its file's checksum, where it begins there, and its number."""


@dataclass(frozen=True, slots=True)
class _Link:
    score: float
    left: Member
    right: Member
    mutual: bool
    """Each is the other's best."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The scores of all pairs, and those of links, which most questions are about, at hand."""

    scores: Scores
    linked: Mapping[tuple[Member, Member], float]

    def score(self, left: Member, right: Member) -> float:
        """Return the score of two claims; of readouts in their order."""
        found = self.linked.get((left, right))
        return _score(left, right, self.scores) if found is None else found


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
    bonds, by_id = bind(kept, readouts), readouts_by_id(readouts)
    links = sorted(_links(bonds.open(scores)), key=lambda link: _rank(link, by_id))
    groups = _grouped(links, readouts, scores, bonds)
    ordered = in_reading_order(_with_split_claims(groups, links, bonds), readouts)
    known = _Known(scores, {(link.left, link.right): link.score for link in links})
    near = _nearest_of_all(scores)
    return tuple(
        _row(number, _parts(group, readouts), known, near)
        for number, group in enumerate(ordered, start=1)
    )


def _links(scores: Scores) -> Iterator[_Link]:
    for (left, right), found in scores.items():
        of_left, of_right = found.best()
        at = np.flatnonzero((found.scores >= MATCH) & (of_left | of_right))
        mutual = (of_left & of_right)[at].tolist()
        ends = zip(found.left[at].tolist(), found.right[at].tolist(), strict=True)
        for score, (i, j), both in zip(found.scores[at].tolist(), ends, mutual, strict=True):
            yield _Link(score, (left, i), (right, j), both)


def _rank(link: _Link, by_id: Mapping[ReadoutId, Readout]) -> tuple[float, list[Place]]:
    return -round(link.score, 9), sorted(_place(end, by_id) for end in (link.left, link.right))


def _place(member: Member, by_id: Mapping[ReadoutId, Readout]) -> Place:
    """Return a place that does not depend on the order of the readouts."""
    name, number = member
    readout = by_id[name]
    return readout.document.sha256, readout.claims[number].spans[0].start, number


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
        if link.mutual or link.score >= SURE_MATCH:
            left, right = group_of[link.left], group_of[link.right]
            fits = _apart(left, right) and bonds.let(left, right)
            if fits and _average(left, right, scores, link.score) >= MATCH:
                joined = left | right
                group_of.update(dict.fromkeys(joined, joined))
    return group_of


def _apart(left: Group, right: Group) -> bool:
    """Tell whether no readout has claims in both of two groups, which a link joins."""
    if len(left) == len(right) == 1:
        return True
    return not {readout for readout, _ in left} & {readout for readout, _ in right}


def _with_split_claims(
    group_of: dict[Member, Group], links: Sequence[_Link], bonds: Bonds
) -> set[Group]:
    """Return the groups after claims left alone have joined the group of a sure partner."""
    grown = dict(group_of)
    for link in (each for each in links if each.score >= SURE_MATCH):
        for lone, partner in ((link.left, link.right), (link.right, link.left)):
            open_ = len(grown[lone]) == 1 and len(group_of[partner]) > 1
            if open_ and bonds.let(grown[partner], grown[lone]):
                joined = grown[partner] | {lone}
                grown.update(dict.fromkeys(joined, joined))
    return set(grown.values())


def _average(left: Group, right: Group, scores: Scores, linked: float) -> float:
    if len(left) == len(right) == 1:
        return linked
    values = [_score(a, b, scores) for a in left for b in right if a[0] != b[0]]
    return sum(values) / len(values) if values else 0.0


def _score(a: Member, b: Member, scores: Scores) -> float:
    (first, left), (second, right) = a, b
    if (first, second) in scores:
        return scores[first, second].score(left, right)
    return scores[second, first].score(right, left)


def _parts(group: Group, readouts: Sequence[Readout]) -> list[Part]:
    """Return every readout with the numbers of its claims in a group, none where it is silent."""
    numbers: dict[ReadoutId, list[int]] = {}
    for readout, number in sorted(group):
        numbers.setdefault(readout, []).append(number)
    return [(readout, numbers.get(readout.id, ())) for readout in readouts]


def _row(number: int, parts: Sequence[Part], known: _Known, near: Nearness) -> Row:
    told = [part for part in parts if part[1]]
    silent = [readout for readout, held in parts if not held]
    pairs = _pairs(told, known)
    nearest = [_nearest(readout, told, near) for readout in silent]
    met = tuple([found for found in nearest if found is not None])
    certainty = min([pair.score for pair in pairs], default=0.0)
    if not pairs:
        certainty = 1 - max([found.score for found in met], default=0.0)
    return Row(
        id=RowId(f"row{number}"),
        cells=tuple([Cell(r.id, tuple([r.claims[n].id for n in held])) for r, held in told]),
        relation=Relation.ONLY,
        pairs=pairs,
        nearest=met,
        confidence=round(certainty, 3),
    )


def _pairs(told: Sequence[Part], known: _Known) -> tuple[Pair, ...]:
    made = []
    for (left, here), (right, there) in combinations(told, 2):
        score = max([known.score((left.id, a), (right.id, b)) for a in here for b in there])
        made.append(Pair(left.id, right.id, Relation.AGREE, round(score, 3)))
    return tuple(made)


def _nearest_of_all(scores: Scores) -> Nearness:
    near: dict[tuple[ReadoutId, ReadoutId], Partners] = {}
    for (left, right), found in scores.items():
        near[left, right], near[right, left] = found.nearest()
    return near


def _nearest(silent: Readout, told: Sequence[Part], near: Nearness) -> Nearest | None:
    """Return the claim of a silent readout that comes closest; of equal ones the first."""
    found = [near[readout.id, silent.id].get(n) for readout, held in told for n in held]
    best = min([(-score, partner) for partner, score in filter(None, found)], default=None)
    if best is None:
        return None
    return Nearest(silent.id, silent.claims[best[1]].id, round(-best[0], 3))
