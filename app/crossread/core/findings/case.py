"""A comparison as finders look at it: names, rows and words, each found once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from crossread.core.findings.lexicon import Hit
from crossread.core.findings.lines import Line
from crossread.core.findings.names import name_readouts
from crossread.core.findings.sides import Sides
from crossread.core.findings.texts import Texts
from crossread.core.kinds import Relation
from crossread.core.types import (
    Claim,
    ClaimId,
    Comparison,
    Readout,
    ReadoutId,
    Row,
    RowId,
    claims_by_id,
    readouts_by_id,
)


class Case:
    """One comparison, and what several finders ask of it."""

    def __init__(self, comparison: Comparison) -> None:
        self.readouts = comparison.readouts
        self.rows = comparison.rows
        self.texts = Texts(comparison.readouts)
        self.sides = Sides(comparison.readouts)

    @cached_property
    def claims(self) -> Mapping[ClaimId, Claim]:
        """Every claim under its id."""
        return claims_by_id(self.readouts)

    @cached_property
    def by_id(self) -> Mapping[ReadoutId, Readout]:
        """Every readout under its id."""
        return readouts_by_id(self.readouts)

    def name(self, readout: Readout) -> str:
        """Return what to call the readout in a headline."""
        return self._names[readout.id]

    def others(self, readout: Readout) -> tuple[Readout, ...]:
        """Return all readouts but this one."""
        return tuple(other for other in self.readouts if other.id != readout.id)

    def alone(self, readout: Readout) -> tuple[Claim, ...]:
        """Return the claims that have a counterpart in no other readout, in text order."""
        return self._alone[readout.id]

    def rows_of(self, claims: Iterable[ClaimId]) -> tuple[RowId, ...]:
        """Return the rows that the claims stand in, in the order of the comparison."""
        found = {place for claim in claims for place in self._places.get(claim, ())}
        return tuple(self.rows[place].id for place in sorted(found))

    def row_of(self, claim: ClaimId) -> Row | None:
        """Return the first row of a claim."""
        places = self._places.get(claim)
        return self.rows[places[0]] if places else None

    def hits(self, claim: Claim, *sections: str) -> tuple[Hit, ...]:
        """Return where the claim has words of these sections of the lexicon, in text order."""
        found = self.texts.hits[claim.id]
        told = [hit for section in sections for hit in found.get(section, ())]
        return tuple(sorted(told, key=lambda hit: hit.span) if len(sections) > 1 else told)

    def line(self, claim: Claim) -> Line:
        """Return the words of a claim."""
        return self.texts.lines[claim.id]

    @cached_property
    def _names(self) -> Mapping[ReadoutId, str]:
        return name_readouts(self.readouts)

    @cached_property
    def _places(self) -> Mapping[ClaimId, Sequence[int]]:
        """The numbers of the rows of every claim."""
        found: dict[ClaimId, list[int]] = {}
        for number, row in enumerate(self.rows):
            for cell in row.cells:
                for claim in cell.claims:
                    found.setdefault(claim, []).append(number)
        return found

    @cached_property
    def _alone(self) -> Mapping[ReadoutId, tuple[Claim, ...]]:
        only = {
            claim
            for row in self.rows
            if row.relation is Relation.ONLY
            for cell in row.cells
            for claim in cell.claims
        }
        return {one.id: tuple(c for c in one.claims if c.id in only) for one in self.readouts}
