"""Correct what is known about the event and its readouts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from crossread.core.claims.rereading import reread_act, reread_facts
from crossread.core.corrections.lookup import readout_of, shortened
from crossread.core.corrections.rows import judged_again
from crossread.core.messages import Message, message
from crossread.core.types import Comparison, Document, Readout, ReadoutId, Row


@dataclass(frozen=True, slots=True)
class EditReadout:
    """Correct what is known about a readout; None leaves a value as it is."""

    readout: ReadoutId
    title: str | None = None
    issuer: str | None = None
    party: str | None = None
    date: date | None = None
    language: str | None = None

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison with these details, and with what follows from them.

        Facts are read again where the date or the language is another one; sentences that name
        the issuer are worded anew.
        """
        old = readout_of(comparison, self.readout)
        given = _given(
            title=self.title,
            issuer=self.issuer,
            party=self.party,
            date=self.date,
            language=self.language,
        )
        document: Document = replace(old.document, **given)
        if document == old.document:
            return comparison
        edited = _reread(old, document)
        readouts = tuple(edited if r.id == old.id else r for r in comparison.readouts)
        rows = judged_again(comparison.rows, readouts, lambda row: _compares(row, old.id))
        return replace(comparison, readouts=readouts, rows=rows, findings=())

    def label(self, comparison: Comparison) -> Message:
        """Say whose details are edited."""
        name = next((r.name for r in comparison.readouts if r.id == self.readout), self.readout)
        return message("Edit details of {readout}", readout=shortened(name))


@dataclass(frozen=True, slots=True)
class EditEvent:
    """Correct what the readouts are about; None leaves a value as it is."""

    title: str | None = None
    date: date | None = None

    def apply_to(self, comparison: Comparison) -> Comparison:
        """Return the comparison of that event."""
        event = replace(comparison.event, **_given(title=self.title, date=self.date))
        return replace(comparison, event=event)

    def label(self, _comparison: Comparison) -> Message:
        """Say that the event is edited."""
        return message("Edit event")


def _reread(old: Readout, document: Document) -> Readout:
    """Return the readout of another document, its claims read again where that matters."""
    claims = old.claims
    if document.language != old.document.language:
        claims = tuple(reread_act(claim, document) for claim in claims)
    if (document.language, document.date) != (old.document.language, old.document.date):
        claims = tuple(reread_facts(claim, document) for claim in claims)
    return replace(old, document=document, claims=claims)


def _compares(row: Row, readout: ReadoutId) -> bool:
    return len(row.cells) > 1 and bool(row.claims_of(readout))


def _given(**values: str | date | None) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
