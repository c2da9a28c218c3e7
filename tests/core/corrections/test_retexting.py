"""Another reading of a file takes the place of the first, and rows go with their claims."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.corrections import ConfirmRow, SetNote, apply
from crossread.core.corrections.retexting import with_reading
from crossread.core.kinds import Origin, Relation
from crossread.core.types import Comparison, RowId
from strategies import comparisons
from values import COMPARISON, NORTH, readout_of

SENTENCES = [claim.text for claim in NORTH.claims]


def _is_whole(comparison: Comparison) -> bool:
    placed = {c for row in comparison.rows for cell in row.cells for c in cell.claims}
    return placed == {claim.id for readout in comparison.readouts for claim in readout.claims}


@given(comparisons(), st.data())
def test_every_claim_stands_in_a_row_and_quotes_its_text(
    comparison: Comparison, data: st.DataObject
) -> None:
    old = data.draw(st.sampled_from(comparison.readouts))
    words = st.sampled_from([*SENTENCES, "Зима пришла рано.", "Four boats left."])
    fresh = readout_of(9, "Northland", data.draw(st.lists(words, min_size=1, max_size=6)))
    after = with_reading(comparison, replace(fresh, id=old.id))
    assert _is_whole(after)
    assert after.readouts[comparison.readouts.index(old)].claims == fresh.claims


def test_a_reading_with_as_many_claims_keeps_rows_notes_and_confirmation() -> None:
    confirmed = apply(apply(COMPARISON, ConfirmRow(RowId("row1"))), SetNote(RowId("row2"), "Ask."))
    fresh = readout_of(1, "Northland", [f"Ä{sentence}" for sentence in SENTENCES])
    after = with_reading(confirmed, fresh)
    assert [row.cells for row in after.rows] == [row.cells for row in confirmed.rows]
    assert after.rows[0].origin is Origin.CONFIRMED
    assert after.rows[1].note == "Ask."


def test_claims_are_known_again_by_what_every_encoding_writes_alike() -> None:
    fresh = readout_of(1, "Northland", ["One.", "Two.", *SENTENCES[:2], "Ä" + SENTENCES[2]])
    after = with_reading(COMPARISON, fresh)
    kept = {str(row.id): row.claims_of(NORTH.id) for row in after.rows}
    assert kept["row1"] == ("r1.c3",)
    assert kept["row3"] == ("r1.c5",)


def test_a_row_whose_claim_is_gone_is_told_by_one_readout_alone() -> None:
    fresh = readout_of(1, "Northland", SENTENCES[1:2])
    after = with_reading(COMPARISON, fresh)
    assert [(row.id, row.relation) for row in after.rows] == [
        ("row1", Relation.ONLY),
        ("row2", Relation.DIFFER),
        ("row3", Relation.ONLY),
    ]
