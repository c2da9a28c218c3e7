"""The readouts in full, with the claims in them numbered and coloured by their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from crossread.core.kinds import Relation
from crossread.core.reports.naming import language_tag, visible
from crossread.core.types import ClaimId, Comparison, Readout

_SEVERITY = (Relation.ONLY, Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a claim begins."""

    column: int
    number: int
    """Its place among the claims of its readout, from 1."""
    row: int
    """Number of the first row that it stands in; 0 where that row is not shown."""


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

    columns: tuple[int, ...]
    """Indexes of the readouts."""
    language: str
    """A tag that is fit for a format; empty where unknown."""
    stretches: tuple[Stretch, ...]
    """They join to the whole text, as far as it is visible."""


def show_texts(comparison: Comparison, shown: AbstractSet[int]) -> tuple[ShownText, ...]:
    """Return every text once, in the order of the readouts; *shown* are numbers of rows."""
    shared: dict[tuple[str, str], list[int]] = {}
    for column, readout in enumerate(comparison.readouts):
        shared.setdefault((readout.document.sha256, readout.text), []).append(column)
    rows = _rows_of(comparison, shown)
    return tuple(_show(comparison.readouts, columns, rows) for columns in shared.values())


def _rows_of(
    comparison: Comparison, shown: AbstractSet[int]
) -> dict[ClaimId, tuple[int, Relation]]:
    """Return for each claim its first shown row and the gravest relation of its rows."""
    found: dict[ClaimId, tuple[int, Relation]] = {}
    for number, row in enumerate(comparison.rows, 1):
        here = number if number in shown else 0
        for claim in (claim for cell in row.cells for claim in cell.claims):
            first, relation = found.get(claim, (here, row.relation))
            found[claim] = (first or here, max(relation, row.relation, key=_SEVERITY.index))
    return found


def _show(
    readouts: Sequence[Readout],
    columns: Sequence[int],
    rows: Mapping[ClaimId, tuple[int, Relation]],
) -> ShownText:
    own = readouts[columns[0]].document
    text, anchors = own.text, dict[int, list[Anchor]]()
    changes: dict[int, list[tuple[Relation, int]]] = {0: [], len(text): []}
    for column in columns:
        for number, claim in enumerate(readouts[column].claims, 1):
            row, relation = rows[claim.id]
            anchors.setdefault(claim.span.start, []).append(Anchor(column, number, row))
            for span in claim.spans:
                changes.setdefault(span.start, []).append((relation, 1))
                changes.setdefault(span.end, []).append((relation, -1))
    stretches = tuple(_stretches(text, anchors, changes))
    return ShownText(tuple(columns), language_tag(own.language), stretches)


def _stretches(
    text: str,
    anchors: Mapping[int, Sequence[Anchor]],
    changes: Mapping[int, Sequence[tuple[Relation, int]]],
) -> Iterable[Stretch]:
    places = sorted(changes)
    open_claims = dict.fromkeys(_SEVERITY, 0)
    for start, end in pairwise(places):
        for relation, step in changes[start]:
            open_claims[relation] += step
        gravest = [relation for relation in _SEVERITY if open_claims[relation]]
        relation_here = gravest[-1] if gravest else None
        yield Stretch(visible(text[start:end]), tuple(anchors.get(start, ())), relation_here)
