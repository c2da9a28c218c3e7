"""Check that a loaded comparison holds together, so that damage never shows as a result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from itertools import pairwise

from crossread.core.types import (
    GAP,
    Claim,
    ClaimId,
    Comparison,
    Readout,
    ReadoutId,
    Row,
    Span,
    readouts_by_id,
)

Columns = Mapping[ReadoutId, frozenset[ClaimId]]
"""The claims of every readout, in the order of the readouts."""


def check_comparison(comparison: Comparison) -> None:
    """Raise ValueError, with what is wrong, unless the comparison keeps the domain's promises."""
    readouts = comparison.readouts
    _check_unique("readout", (readout.id for readout in readouts))
    _check_unique("row", (row.id for row in comparison.rows))
    _check_unique("claim", (claim.id for readout in readouts for claim in readout.claims))
    _check_unique("verdict on", (verdict.finding for verdict in comparison.verdicts))
    for readout in readouts:
        check_readout(readout)
    columns = {readout.id: frozenset(claim.id for claim in readout.claims) for readout in readouts}
    by_id = readouts_by_id(readouts)
    for row in comparison.rows:
        _check_row(row, columns)
        _check_pairs(row, by_id)
    _check_all_stand(comparison.rows, columns)
    _check_findings(comparison, columns)


def holding(rows: Iterable[Row], readouts: Sequence[Readout]) -> tuple[Row, ...]:
    """Return the rows that hold together, each id once."""
    columns = {readout.id: frozenset(claim.id for claim in readout.claims) for readout in readouts}
    by_id = readouts_by_id(readouts)
    kept: dict[str, Row] = {}
    for row in rows:
        with suppress(ValueError):
            _check_row(row, columns)
            _check_pairs(row, by_id)
            kept.setdefault(row.id, row)
    return tuple(kept.values())


def _check_unique(what: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"{what} {name} is there twice")
        seen.add(name)


def check_readout(readout: Readout) -> None:
    """Raise ValueError, with what is wrong, unless the readout's claims quote its text."""
    _check_span(readout.document.body, readout)
    for claim in readout.claims:
        _check_claim(claim, readout)


def _check_claim(claim: Claim, readout: Readout) -> None:
    spans = claim.spans
    for span in (*spans, *(fact.span for fact in claim.facts)):
        _check_span(span, readout)
    if not spans or any(left.end > right.start for left, right in pairwise(spans)):
        raise ValueError(f"claim {claim.id} has no place in its text")
    if GAP.join(span.of(readout.text) for span in spans) != claim.text:
        raise ValueError(f"claim {claim.id} is not what its text says")


def _check_span(span: Span | None, readout: Readout) -> None:
    if span is not None and not 0 <= span.start <= span.end <= len(readout.text):
        raise ValueError(f"a place lies outside the text of readout {readout.id}")


def _check_row(row: Row, columns: Columns) -> None:
    filled = [cell.readout for cell in row.cells]
    if not filled or filled != [name for name in columns if name in filled]:
        raise ValueError(f"the cells of {row.id} do not fit the readouts")
    for cell in row.cells:
        if not cell.claims or not columns[cell.readout].issuperset(cell.claims):
            raise ValueError(f"a cell of {row.id} holds claims of another readout")
    for near in row.nearest:
        if near.claim not in columns.get(near.readout, ()):
            raise ValueError(f"{row.id} has a near miss that is not there")


def _check_pairs(row: Row, readouts: Mapping[ReadoutId, Readout]) -> None:
    filled = {cell.readout for cell in row.cells}
    for pair in row.pairs:
        if pair.left == pair.right or not filled.issuperset((pair.left, pair.right)):
            raise ValueError(f"{row.id} compares cells that are not there")
        for difference in pair.differences:
            _check_span(difference.left, readouts[pair.left])
            _check_span(difference.right, readouts[pair.right])


def _check_all_stand(rows: Sequence[Row], columns: Columns) -> None:
    standing = {claim for row in rows for cell in row.cells for claim in cell.claims}
    for name in set().union(*columns.values()) - standing:
        raise ValueError(f"claim {name} stands in no row")


def _check_findings(comparison: Comparison, columns: Columns) -> None:
    rows, claims = {row.id for row in comparison.rows}, set().union(*columns.values())
    for finding in comparison.findings:
        if not rows.issuperset(finding.rows) or not claims.issuperset(finding.claims):
            raise ValueError("a finding names what is not there")
