"""The readouts in full, with the claims in them numbered and coloured by their rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crossread.core.kinds import Relation
from crossread.core.types import ClaimId, Comparison, Document, Readout

_SEVERITY = (Relation.ONLY, Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a claim begins."""

    claim: ClaimId
    number: int
    row: str
    """The first row that it stands in."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text with the same claims throughout."""

    text: str
    anchors: tuple[Anchor, ...]
    """Of claims that begin here."""
    relation: Relation | None
    """Of the rows of its claims, the gravest; None outside claims."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """One text with the readouts, one or several voices, that were found in it."""

    document: Document
    columns: tuple[int, ...]
    """Indexes of the readouts."""
    stretches: tuple[Stretch, ...]
    """They join to the whole text."""


def show_texts(comparison: Comparison) -> tuple[ShownText, ...]:
    """Return every text once, in the order of the readouts."""
    shared: dict[tuple[str, str], list[int]] = {}
    for column, readout in enumerate(comparison.readouts):
        shared.setdefault((readout.document.sha256, readout.text), []).append(column)
    rows = _rows_of(comparison)
    return tuple(_show(comparison.readouts, columns, rows) for columns in shared.values())


def _rows_of(comparison: Comparison) -> dict[ClaimId, tuple[str, Relation]]:
    """Return for each claim its first row and the gravest relation of its rows."""
    found: dict[ClaimId, tuple[str, Relation]] = {}
    for row in comparison.rows:
        for claim in (claim for cell in row.cells for claim in cell.claims):
            name, relation = found.get(claim, (row.id, row.relation))
            found[claim] = (name, max(relation, row.relation, key=_SEVERITY.index))
    return found


def _show(
    readouts: Sequence[Readout],
    columns: Sequence[int],
    rows: dict[ClaimId, tuple[str, Relation]],
) -> ShownText:
    own = [readouts[column] for column in columns]
    text, anchors = own[0].text, dict[int, list[Anchor]]()
    changes: dict[int, list[tuple[Relation, int]]] = {0: [], len(text): []}
    for readout in own:
        for number, claim in enumerate(readout.claims, 1):
            row, relation = rows[claim.id]
            anchors.setdefault(claim.span.start, []).append(Anchor(claim.id, number, row))
            for span in claim.spans:
                changes.setdefault(span.start, []).append((relation, 1))
                changes.setdefault(span.end, []).append((relation, -1))
    return ShownText(own[0].document, tuple(columns), tuple(_stretches(text, anchors, changes)))


def _stretches(
    text: str,
    anchors: dict[int, list[Anchor]],
    changes: dict[int, list[tuple[Relation, int]]],
) -> Iterable[Stretch]:
    places = sorted(changes)
    open_claims = dict.fromkeys(_SEVERITY, 0)
    for start, end in pairwise(places):
        for relation, step in changes[start]:
            open_claims[relation] += step
        gravest = [relation for relation in _SEVERITY if open_claims[relation]]
        relation_here = gravest[-1] if gravest else None
        yield Stretch(text[start:end], tuple(anchors.get(start, ())), relation_here)
