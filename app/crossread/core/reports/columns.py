"""Where claims, readouts and rows stand in a comparison, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crossread.core.types import (
    Claim,
    ClaimId,
    Comparison,
    Readout,
    ReadoutId,
    RowId,
    claims_by_id,
)


@dataclass(frozen=True, slots=True)
class Places:
    """What the parts of a report look things up in."""

    names: tuple[str, ...]
    language: str
    """Of the report."""
    readouts: tuple[Readout, ...]
    columns: Mapping[ReadoutId, int]
    claims: Mapping[ClaimId, Claim]
    owners: Mapping[ClaimId, tuple[int, int]]
    """Column, and number from 1, of every claim."""
    rows: Mapping[RowId, int]
    """Number of every row, from 1."""

    @classmethod
    def of(cls, comparison: Comparison, names: tuple[str, ...], language: str) -> Places:
        """Return the places of a comparison whose readouts are called by these names."""
        readouts = comparison.readouts
        return cls(
            names,
            language,
            readouts,
            {readout.id: column for column, readout in enumerate(readouts)},
            claims_by_id(readouts),
            {
                claim.id: (column, number)
                for column, readout in enumerate(readouts)
                for number, claim in enumerate(readout.claims, 1)
            },
            row_numbers(comparison),
        )


def row_numbers(comparison: Comparison) -> Mapping[RowId, int]:
    """Return the number of every row, from 1."""
    return {row.id: number for number, row in enumerate(comparison.rows, 1)}
