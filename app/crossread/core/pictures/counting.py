"""What the pictures show, counted: where claims stand, what two readouts share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from crossread.core.kinds import ActKind, FactKind, Relation
from crossread.core.types import ClaimId, Comparison, Readout, ReadoutId, Row, RowId

_GRAVITY = (Relation.ONLY, Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim's gravest row."""

    row: RowId
    relation: Relation


@dataclass(frozen=True, slots=True)
class Shared:
    """What two readouts have in common; of one with itself, what it alone says."""

    rows: tuple[RowId, ...]
    relations: Mapping[Relation, int]
    share: float
    """Of the left readout's claimed text, 0 to 1."""


@dataclass(frozen=True, slots=True)
class ClaimCount:
    """Claims of one readout that have one thing in common."""

    rows: tuple[RowId, ...]
    relations: Mapping[Relation, int]
    """Claims whose row stands so."""

    @property
    def claims(self) -> int:
        """Return how many there are."""
        return sum(self.relations.values())


def relation_counts(rows: Sequence[Row]) -> Mapping[Relation, int]:
    """Return how many rows stand in each relation."""
    counted = Counter(row.relation for row in rows)
    return {relation: counted[relation] for relation in Relation}


def standings(comparison: Comparison) -> Mapping[ClaimId, Standing]:
    """Return for every claim the row that it stands in; of several, the gravest."""
    found: dict[ClaimId, Standing] = {}
    for row in comparison.rows:
        for id_ in (id_ for cell in row.cells for id_ in cell.claims):
            before = found.get(id_)
            if before is None or graver(row.relation, before.relation):
                found[id_] = Standing(row.id, row.relation)
    return found


def stretch_of(readout: Readout, start: int, end: int) -> tuple[float, float]:
    """Return where a stretch lies in the account itself, both ends 0 to 1."""
    body = readout.document.body
    whole = max(1, body.end - body.start)
    low, high = ((at - body.start) / whole for at in (start, end))
    return min(max(low, 0.0), 1.0), min(max(high, 0.0), 1.0)


def length_of(readout: Readout) -> int:
    """Return how many letters the account has."""
    return readout.document.body.end - readout.document.body.start


def claimed(readout: Readout) -> int:
    """Return how many letters the readout's claims have; voices may share one text."""
    return sum(len(claim.text) for claim in readout.claims)


def shared_rows(comparison: Comparison) -> Mapping[tuple[ReadoutId, ReadoutId], Shared]:
    """Return what every two readouts share, both ways round, and what each alone says."""
    sizes = {claim.id: len(claim.text) for r in comparison.readouts for claim in r.claims}
    totals = {readout.id: max(1, claimed(readout)) for readout in comparison.readouts}
    rows: dict[tuple[ReadoutId, ReadoutId], list[tuple[RowId, Relation]]] = {
        (left.id, right.id): [] for left in comparison.readouts for right in comparison.readouts
    }
    claims: dict[tuple[ReadoutId, ReadoutId], set[ClaimId]] = {pair: set() for pair in rows}
    for row in comparison.rows:
        if len(row.cells) == 1:
            cell = row.cells[0]
            rows[cell.readout, cell.readout].append((row.id, Relation.ONLY))
            claims[cell.readout, cell.readout].update(cell.claims)
        for pair in row.pairs:
            for left, right in ((pair.left, pair.right), (pair.right, pair.left)):
                rows[left, right].append((row.id, pair.relation))
                claims[left, right].update(row.claims_of(left))
    return {
        pair: Shared(
            tuple(id_ for id_, _ in found),
            Counter(relation for _, relation in found),
            sum(sizes[id_] for id_ in claims[pair]) / totals[pair[0]],
        )
        for pair, found in rows.items()
    }


def act_counts(comparison: Comparison) -> Mapping[ActKind | None, Mapping[ReadoutId, ClaimCount]]:
    """Return for every act that occurs, None last, how often each readout does it."""
    standing = standings(comparison)
    found: dict[ActKind | None, dict[ReadoutId, list[Standing]]] = {}
    for readout in comparison.readouts:
        for claim in readout.claims:
            if claim.id in standing:
                act = claim.act.kind if claim.act else None
                by_readout = found.setdefault(act, {})
                by_readout.setdefault(readout.id, []).append(standing[claim.id])
    return {
        act: {readout: _count(each) for readout, each in found[act].items()}
        for act in (*ActKind, None)
        if act in found
    }


def name_counts(
    comparison: Comparison, kinds: Collection[FactKind]
) -> Mapping[str, Mapping[ReadoutId, ClaimCount]]:
    """Return for every name of these kinds, normalised, how many claims of each readout name it."""
    standing = standings(comparison)
    found: dict[str, dict[ReadoutId, list[Standing]]] = {}
    for readout in comparison.readouts:
        for claim in readout.claims:
            if claim.id in standing:
                named = {fact.value: None for fact in claim.facts if fact.kind in kinds}
                for value in named:
                    by_readout = found.setdefault(value, {})
                    by_readout.setdefault(readout.id, []).append(standing[claim.id])
    return {
        value: {readout: _count(each) for readout, each in by_readout.items()}
        for value, by_readout in found.items()
    }


def _count(each: Sequence[Standing]) -> ClaimCount:
    rows = tuple(dict.fromkeys(standing.row for standing in each))
    return ClaimCount(rows, Counter(standing.relation for standing in each))


def graver(relation: Relation, than: Relation) -> bool:
    """Return whether a relation weighs more than another one."""
    return _GRAVITY.index(relation) > _GRAVITY.index(than)
