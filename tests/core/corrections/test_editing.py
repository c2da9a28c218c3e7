"""What is known about event and readouts changes alone, with what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from crossread.core.claims import read_claims
from crossread.core.comparing import compare
from crossread.core.corrections import (
    ConfirmRow,
    EditEvent,
    EditReadout,
    SetRelation,
    apply,
)
from crossread.core.kinds import FactKind, Origin, Relation
from crossread.core.messages import say
from crossread.core.types import Comparison, Document, Readout, ReadoutId, RowId, Settings, Span
from values import COMPARISON, NORTH


def read(number: int, issuer: str, text: str) -> Readout:
    document = Document(
        f"{issuer}.txt",
        f"{number:064d}",
        text,
        Span(0, len(text)),
        issuer=issuer,
        date=date(2031, 3, 4),
    )
    return read_claims(document, ReadoutId(f"r{number}"))


ORCHARD = read(1, "Orchard", "The union met the company on 3 March and asked for 40 new lamps.")
QUARRY = read(2, "Quarry", "The union met the company on Monday and asked for 90 new lamps.")


def lamps() -> Comparison:
    return compare((ORCHARD, QUARRY), Settings(meaning=False))


def dates_of(readout: Readout) -> list[str]:
    return [f.value for c in readout.claims for f in c.facts if f.kind is FactKind.DATE]


def test_details_of_readout_and_event_change_alone() -> None:
    after = apply(COMPARISON, EditReadout(NORTH.id, issuer="City of Northland", language="ru"))
    assert after.readouts[0].name == "City of Northland"
    assert after.readouts[0].document.title == NORTH.document.title
    assert after.readouts[1:] == COMPARISON.readouts[1:]
    assert apply(COMPARISON, EditEvent(title="A call")).event.date == COMPARISON.event.date


def test_dates_are_read_again_from_the_new_day() -> None:
    after = apply(lamps(), EditReadout(QUARRY.id, date=date(2031, 3, 12)))
    assert dates_of(after.readouts[1]) != dates_of(QUARRY)
    assert dates_of(after.readouts[0]) == dates_of(ORCHARD)
    back = apply(after, EditReadout(QUARRY.id, date=date(2031, 3, 4)))
    assert back.readouts == lamps().readouts


def test_acts_are_read_again_in_the_new_language() -> None:
    assert any(claim.act for claim in ORCHARD.claims)
    after = apply(lamps(), EditReadout(ORCHARD.id, language="ru"))
    assert not any(claim.act for claim in after.readouts[0].claims)


def test_sentences_name_the_new_issuer_even_in_confirmed_rows() -> None:
    before = lamps()
    [row] = [row for row in before.rows if row.pairs and row.pairs[0].differences]
    confirmed = apply(before, ConfirmRow(row.id))
    after = apply(confirmed, EditReadout(QUARRY.id, issuer="Mine"))
    [changed] = [each for each in after.rows if each.id == row.id]
    told = " ".join(say(d.explanation) for d in changed.pairs[0].differences)
    assert "Mine" in told
    assert "Quarry" not in told
    assert (changed.origin, changed.relation) == (Origin.CONFIRMED, row.relation)


def test_a_relation_set_by_hand_outlives_other_details() -> None:
    row = next(row for row in lamps().rows if row.pairs)
    marked = apply(lamps(), SetRelation(row.id, Relation.AGREE))
    after = apply(marked, EditReadout(QUARRY.id, issuer="Mine", date=date(2031, 3, 12)))
    assert [r for r in after.rows if r.id == row.id] == [r for r in marked.rows if r.id == row.id]


def test_the_same_details_again_change_nothing() -> None:
    assert apply(COMPARISON, EditReadout(NORTH.id, issuer=NORTH.document.issuer)) is COMPARISON


def test_rows_of_others_are_left_alone() -> None:
    only = replace(COMPARISON, rows=COMPARISON.rows[3:])
    after = apply(only, EditReadout(NORTH.id, issuer="City"))
    assert after.rows == only.rows
    assert RowId("row4") == after.rows[0].id
