"""Find what a correction names, and word it for a label."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from crossread.core.errors import CorrectionError
from crossread.core.messages import Message, message
from crossread.core.types import (
    Claim,
    ClaimId,
    Comparison,
    Readout,
    ReadoutId,
    Row,
    RowId,
    claims_by_id,
)

_LABEL_LENGTH = 40


def row_of(comparison: Comparison, name: RowId) -> Row:
    """Return a row; raises CorrectionError where there is none of that name."""
    for row in comparison.rows:
        if row.id == name:
            return row
    raise CorrectionError(message("There is no row “{row}” in this comparison.", row=name))


def rows_of(comparison: Comparison, names: Iterable[RowId]) -> tuple[Row, ...]:
    """Return rows in the order of the comparison; raises CorrectionError where one is not there."""
    wanted = set(names)
    found = tuple(row for row in comparison.rows if row.id in wanted)
    for missing in sorted(wanted - {row.id for row in found})[:1]:
        row_of(comparison, missing)
    return found


def readout_of(comparison: Comparison, name: ReadoutId) -> Readout:
    """Return a readout; raises CorrectionError where there is none of that name."""
    for readout in comparison.readouts:
        if readout.id == name:
            return readout
    raise CorrectionError(
        message("There is no readout “{readout}” in this comparison.", readout=name)
    )


def column_of(comparison: Comparison, name: ClaimId) -> Readout:
    """Return the readout of a claim; raises CorrectionError where nobody makes it."""
    for readout in comparison.readouts:
        if any(own.id == name for own in readout.claims):
            return readout
    raise CorrectionError(message("There is no claim “{claim}” in this comparison.", claim=name))


def claim_of(comparison: Comparison, name: ClaimId) -> Claim:
    """Return a claim; raises CorrectionError where nobody makes it."""
    return next(own for own in column_of(comparison, name).claims if own.id == name)


def all_there(comparison: Comparison, names: Collection[ClaimId]) -> frozenset[ClaimId]:
    """Return the claims' names; raises CorrectionError where one is not there."""
    known = claims_by_id(comparison.readouts)
    for missing in sorted(set(names) - known.keys())[:1]:
        column_of(comparison, missing)
    return frozenset(names)


def change_rows(
    comparison: Comparison, names: Iterable[RowId], change: Callable[[Row], Row]
) -> Comparison:
    """Return the comparison with some rows changed, and the rest as it was."""
    wanted = {row.id for row in rows_of(comparison, names)}
    rows = (change(row) if row.id in wanted else row for row in comparison.rows)
    return replace(comparison, rows=tuple(rows))


def number_of(comparison: Comparison, name: RowId) -> str:
    """Return the number of a row as it is shown."""
    found = (number for number, row in enumerate(comparison.rows, 1) if row.id == name)
    return str(next(found, "?"))


def words_of(comparison: Comparison, name: ClaimId) -> str | Message:
    """Return the first words of a claim, in quotation marks."""
    claim = claims_by_id(comparison.readouts).get(name)
    if claim is None:
        return message("a claim")
    return message("{words:quote}", words=shortened(claim.text))


def shortened(text: str) -> str:
    """Return a text on one line, and no longer than fits into a label."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _LABEL_LENGTH else f"{flat[: _LABEL_LENGTH - 1].rstrip()}…"
