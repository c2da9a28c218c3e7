"""Aligning again changes what nobody vouched for, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.comparing import compare
from crossread.core.corrections import (
    ConfirmRow,
    ConfirmRows,
    Correction,
    JudgeFinding,
    MoveClaim,
    SetNote,
    SetRelation,
    TagRows,
    apply,
)
from crossread.core.corrections.rows import claims_in
from crossread.core.errors import Cancelled, CorrectionError, UsageError
from crossread.core.kinds import FindingState, Origin, Relation
from crossread.core.messages import Wording
from crossread.core.project_file.checking import check_comparison
from crossread.core.realigning import Changes, realign
from crossread.core.types import MOST, ClaimId, Comparison, Readout, Row, RowId, Settings
from strategies import corrections
from values import NORTH, SOUTH, readout_of

PLAIN = Settings(meaning=False)
HARBOUR = readout_of(
    3,
    "Harbour Board",
    [
        "The bridge will reopen on 5 May, both cities agreed.",
        "A crane was painted yellow.",
        "The mayor thanked the divers of the harbour.",
    ],
)
WORDS = ["bridge", "ferry", "mayor", "quay", "May", "agreed", "will", "reopen", "the", "90", "pay"]
SENTENCES = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join), min_size=1, max_size=5
)


def compared(*readouts: Readout) -> Comparison:
    return compare(readouts or (NORTH, SOUTH), PLAIN)


def row_with(comparison: Comparison, claim: str) -> Row:
    return next(row for row in comparison.rows if claim in claims_in(row))


@st.composite
def worked_on(draw: st.DrawFn) -> Comparison:
    """Return a comparison that somebody corrected here and there."""
    texts = draw(st.lists(SENTENCES, min_size=2, max_size=3))
    made = compared(*(readout_of(n, f"Issuer {n}", text) for n, text in enumerate(texts, 1)))
    for _ in range(draw(st.integers(0, 4))):
        correction: Correction = draw(corrections(made))
        try:
            made = apply(made, correction)
        except CorrectionError:
            continue
    return made


def guest(data: st.DataObject) -> Readout:
    return readout_of(9, "Guest", data.draw(SENTENCES))


@given(worked_on(), st.data())
def test_rows_of_the_user_keep_their_cells_whoever_comes(
    before: Comparison, data: st.DataObject
) -> None:
    new = guest(data)
    after = realign(before, Changes(readouts=(*before.readouts, new)))
    by_id = {row.id: row for row in after.rows}
    for row in before.rows:
        if row.origin is not Origin.AUTOMATIC:
            kept = by_id[row.id]
            old = tuple(cell for cell in kept.cells if cell.readout != new.id)
            assert old == row.cells
            assert (kept.origin, kept.note, kept.tags) == (row.origin, row.note, row.tags)
            if kept.cells == row.cells:
                assert (kept.relation, kept.pairs) == (row.relation, row.pairs)


@given(worked_on(), st.data())
def test_rows_of_the_user_lose_no_more_than_who_leaves(
    before: Comparison, data: st.DataObject
) -> None:
    gone = data.draw(st.sampled_from(before.readouts)).id
    rest = tuple(readout for readout in before.readouts if readout.id != gone)
    after = realign(before, Changes(readouts=rest))
    by_id = {row.id: row for row in after.rows}
    for row in before.rows:
        cells = tuple(cell for cell in row.cells if cell.readout != gone)
        if row.origin is not Origin.AUTOMATIC and cells:
            assert by_id[row.id].cells == cells
            assert (by_id[row.id].note, by_id[row.id].tags) == (row.note, row.tags)


@given(worked_on(), st.data())
def test_what_comes_out_holds_together(before: Comparison, data: st.DataObject) -> None:
    choices = [before.readouts, before.readouts[1:], (*before.readouts, guest(data))]
    rows = data.draw(st.none() | st.sets(st.sampled_from([row.id for row in before.rows])))
    chosen = frozenset(rows) if rows is not None else None
    after = realign(before, Changes(data.draw(st.sampled_from(choices)), rows=chosen))
    check_comparison(after)
    assert after.verdicts == before.verdicts
    assert after.event == before.event


@given(worked_on())
def test_notes_and_tags_of_automatic_rows_live_on(before: Comparison) -> None:
    after = realign(before, Changes())
    notes = "\n".join(row.note for row in after.rows)
    assert all(row.note in notes for row in before.rows)
    tags = {tag for row in after.rows for tag in row.tags}
    assert tags == {tag for row in before.rows for tag in row.tags}


@given(st.lists(SENTENCES, min_size=2, max_size=3))
def test_what_nobody_touched_comes_out_as_it_was(texts: list[list[str]]) -> None:
    made = compared(*(readout_of(n, f"Issuer {n}", text) for n, text in enumerate(texts, 1)))
    assert realign(made, Changes()) == made


@given(st.lists(SENTENCES, min_size=3, max_size=3))
def test_a_readout_that_is_added_later_stands_where_it_would_have_stood(
    texts: list[list[str]],
) -> None:
    readouts = tuple(readout_of(n, f"Issuer {n}", text) for n, text in enumerate(texts, 1))
    after = realign(compared(*readouts[:2]), Changes(readouts=readouts))
    at_once = compared(*readouts)
    assert [row.cells for row in after.rows] == [row.cells for row in at_once.rows]
    assert [row.relation for row in after.rows] == [row.relation for row in at_once.rows]


def test_the_partner_of_a_moved_claim_finds_another_one() -> None:
    before = compared(NORTH, SOUTH, HARBOUR)
    moved = apply(before, MoveClaim(ClaimId("r1.c4"), None))
    alone = apply(moved, ConfirmRow(row_with(moved, "r1.c4").id))
    after = realign(alone, Changes())
    assert claims_in(row_with(after, "r1.c4")) == {"r1.c4"}
    assert "r1.c4" not in claims_in(row_with(after, "r3.c3"))


def test_a_new_readout_joins_a_confirmed_row() -> None:
    before = compared()
    row = row_with(before, "r1.c4")
    confirmed = apply(before, ConfirmRow(row.id))
    after = realign(confirmed, Changes(readouts=(NORTH, SOUTH, HARBOUR)))
    joined = row_with(after, "r3.c3")
    assert joined.id == row.id
    assert joined.claims_of(NORTH.id) == row.claims_of(NORTH.id)
    assert joined.origin is Origin.CONFIRMED
    assert joined.relation is Relation.AGREE


def test_a_relation_set_by_hand_stays_between_those_it_was_set_for() -> None:
    before = compared()
    row = row_with(before, "r2.c2")
    marked = apply(before, SetRelation(row.id, Relation.AGREE))
    after = realign(marked, Changes(readouts=(NORTH, SOUTH, HARBOUR)))
    [pair] = [p for p in row_with(after, "r2.c2").pairs if (p.left, p.right) == ("r1", "r2")]
    assert pair.relation is Relation.AGREE


def test_a_chosen_range_alone_is_aligned_again() -> None:
    before = compared()
    chaos = apply(before, MoveClaim(ClaimId("r2.c1"), row_with(before, "r1.c4").id))
    loose = replace(chaos, rows=tuple(replace(r, origin=Origin.AUTOMATIC) for r in chaos.rows))
    outside = row_with(loose, "r1.c2").id
    some = frozenset(row.id for row in loose.rows if row.id != outside)
    after = realign(loose, Changes(rows=some))
    assert "r2.c1" in claims_in(row_with(loose, "r1.c4"))
    assert "r2.c1" not in claims_in(row_with(after, "r1.c4"))
    assert row_with(after, "r1.c2") == row_with(loose, "r1.c2")
    assert realign(loose, Changes(rows=frozenset())).rows == loose.rows


def test_confirming_everything_leaves_nothing_to_align() -> None:
    before = compared()
    confirmed = apply(before, ConfirmRows(tuple(row.id for row in before.rows)))
    assert realign(confirmed, Changes()).rows == confirmed.rows


def test_notes_tags_and_verdicts_stay_when_a_readout_goes() -> None:
    before = compared(NORTH, SOUTH, HARBOUR)
    name = row_with(before, "r1.c2").id
    worked = apply(before, SetNote(name, "ask"))
    worked = apply(worked, TagRows((name,), "check"))
    worked = apply(worked, JudgeFinding("omission::", FindingState.HIDDEN))
    after = realign(worked, Changes(readouts=(NORTH, SOUTH)))
    row = row_with(after, "r1.c2")
    assert (row.id, row.note, row.tags) == (name, "ask", ("check",))
    assert after.verdicts == worked.verdicts


def test_one_readout_that_is_left_keeps_what_was_written_on_it() -> None:
    noted = apply(compared(), SetNote(row_with(compared(), "r1.c4").id, "ask"))
    after = realign(noted, Changes(readouts=(NORTH,)))
    assert row_with(after, "r1.c4").note == "ask"
    assert {row.relation for row in after.rows} == {Relation.ONLY}
    assert not after.findings
    assert not after.notes


def test_other_settings_are_kept_and_told() -> None:
    after = realign(compared(), Changes(settings=Settings(meaning=True)))
    assert after.settings.meaning
    assert len(after.notes) == 1


def test_too_many_readouts_are_refused_and_a_stopped_job_stops() -> None:
    many = tuple(readout_of(n, f"Issuer {n}", ["A bridge."]) for n in range(1, MOST + 2))
    with pytest.raises(UsageError):
        realign(compared(), Changes(readouts=many))

    def stop(_share: float, _what: Wording) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        realign(compared(), Changes(), progress=stop)


def test_ids_never_double_when_rows_come_and_go() -> None:
    before = compared()
    split = apply(before, MoveClaim(ClaimId("r2.c1"), None))
    after = realign(split, Changes(readouts=(NORTH, SOUTH, HARBOUR)))
    names: list[RowId] = [row.id for row in after.rows]
    assert len(set(names)) == len(names)
