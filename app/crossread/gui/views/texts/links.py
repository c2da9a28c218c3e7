"""Which claims of neighbouring texts belong together: pure functions over a comparison."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Comparison, ReadoutId, Row, RowId

_GRAVITY = (Relation.ONLY, Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)


@dataclass(frozen=True, slots=True)
class Link:
    """Two aligned claims, each with its column; the next column to the right that has the row."""

    row: RowId
    relation: Relation
    left: tuple[int, ClaimId]
    right: tuple[int, ClaimId]

    @property
    def is_far(self) -> bool:
        """Return whether there are columns between them."""
        return self.right[0] - self.left[0] > 1


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a claim stands."""

    row: RowId
    relation: Relation


def links_of(comparison: Comparison) -> Mapping[ClaimId, tuple[Link, ...]]:
    """Return the links of every claim that has any, in the order of the rows."""
    columns = {readout.id: column for column, readout in enumerate(comparison.readouts)}
    found: dict[ClaimId, list[Link]] = {}
    for row in comparison.rows:
        for link in _links_in(row, columns):
            found.setdefault(link.left[1], []).append(link)
            found.setdefault(link.right[1], []).append(link)
    return {claim: tuple(links) for claim, links in found.items()}


def standings_of(comparison: Comparison | None) -> Mapping[ClaimId, Standing]:
    """Return where every claim stands; of several rows, the gravest."""
    found: dict[ClaimId, Standing] = {}
    for row in comparison.rows if comparison else ():
        for id_ in (id_ for cell in row.cells for id_ in cell.claims):
            before = found.get(id_)
            if before is None or _weight(row.relation) > _weight(before.relation):
                found[id_] = Standing(row.id, row.relation)
    return found


def links_at(
    claims: Iterable[ClaimId], links: Mapping[ClaimId, tuple[Link, ...]]
) -> tuple[Link, ...]:
    """Return every link of these claims once, the gravest last and so on top."""
    found = dict.fromkeys(link for claim in claims for link in links.get(claim, ()))
    return tuple(sorted(found, key=lambda link: _weight(link.relation)))


def _links_in(row: Row, columns: Mapping[ReadoutId, int]) -> Iterator[Link]:
    relations = {(pair.left, pair.right): pair.relation for pair in row.pairs}
    for one, other in pairwise(row.cells):
        relation = relations.get((one.readout, other.readout), row.relation)
        for left in one.claims:
            for right in other.claims:
                yield Link(
                    row.id,
                    relation,
                    (columns[one.readout], left),
                    (columns[other.readout], right),
                )


def _weight(relation: Relation) -> int:
    return _GRAVITY.index(relation)
