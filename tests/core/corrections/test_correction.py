"""Corrections change what they say and nothing else; every one has a name for the undo list."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import FrozenInstanceError, replace
from itertools import combinations

import pytest
from hypothesis import given, settings

from crossread.core.corrections import (
    ConfirmRow,
    ConfirmRows,
    Correction,
    EditReadout,
    JoinRows,
    MergeClaims,
    MoveClaim,
    SetNote,
    SetParty,
    SetRelation,
    SetVoice,
    SplitClaim,
    SplitRow,
    TagRows,
    apply,
    describe,
)
from crossread.core.errors import CorrectionError
from crossread.core.kinds import Origin, Relation
from crossread.core.messages import say
from crossread.core.project_file.checking import check_comparison
from crossread.core.types import ClaimId, Comparison, ReadoutId, Row, RowId
from strategies import corrected
from values import COMPARISON


def claims_of(row: Row) -> set[ClaimId]:
    return {claim for cell in row.cells for claim in cell.claims}


def covered(comparison: Comparison) -> set[tuple[str, int]]:
    """Return every letter that a claim holds, by text and offset."""
    return {
        (readout.document.sha256, at)
        for readout in comparison.readouts
        for claim in readout.claims
        for span in claim.spans
        for at in range(span.start, span.end)
        if not readout.text[at].isspace()
    }


def attempt(comparison: Comparison, correction: Correction) -> Comparison:
    """Apply the correction; one that makes no sense here leaves the comparison as it is."""
    try:
        return apply(comparison, correction)
    except CorrectionError:
        return comparison


@given(corrected())
def test_no_claim_is_lost_and_each_stands_in_its_own_column(
    given_: tuple[Comparison, Correction],
) -> None:
    after = attempt(*given_)
    for readout in after.readouts:
        standing = {claim for row in after.rows for claim in row.claims_of(readout.id)}
        assert standing == {claim.id for claim in readout.claims}


@given(corrected())
def test_the_value_it_was_applied_to_stays_as_it_was(given_: tuple[Comparison, Correction]) -> None:
    comparison, correction = given_
    before = deepcopy(comparison)
    attempt(comparison, correction)
    assert comparison == before


@given(corrected())
def test_rows_are_never_empty_and_ids_never_double(given_: tuple[Comparison, Correction]) -> None:
    after = attempt(*given_)
    assert all(row.cells and all(cell.claims for cell in row.cells) for row in after.rows)
    assert len({row.id for row in after.rows}) == len(after.rows)


@given(corrected())
def test_rows_that_were_not_named_keep_id_order_and_content(
    given_: tuple[Comparison, Correction],
) -> None:
    comparison, correction = given_
    after = attempt(comparison, correction)
    old_ids = [row.id for row in comparison.rows]
    kept = [row.id for row in after.rows if row.id in old_ids]
    assert kept == [name for name in old_ids if name in kept]
    if isinstance(correction, MoveClaim):
        for row in comparison.rows:
            if correction.claim not in claims_of(row) and row.id != correction.row:
                assert row in after.rows


@given(corrected())
def test_rows_stay_well_formed(given_: tuple[Comparison, Correction]) -> None:
    after = attempt(*given_)
    order = [readout.id for readout in after.readouts]
    for row in after.rows:
        filled = [cell.readout for cell in row.cells]
        assert filled == [name for name in order if name in filled]
        assert [(p.left, p.right) for p in row.pairs] == list(combinations(filled, 2))
        assert (row.relation is Relation.ONLY) == (len(filled) == 1)
        assert not {near.readout for near in row.nearest} & set(filled)
        for cell in row.cells:
            readout = next(r for r in after.readouts if r.id == cell.readout)
            assert cell.claims == tuple(c.id for c in readout.claims if c.id in cell.claims)


@given(corrected())
def test_rows_with_other_claims_than_before_are_the_users(
    given_: tuple[Comparison, Correction],
) -> None:
    comparison, correction = given_
    before = {row.id: row.cells for row in comparison.rows}
    for row in attempt(comparison, correction).rows:
        if row.cells != before.get(row.id):
            assert row.origin is Origin.USER


@settings(max_examples=120)
@given(corrected())
def test_no_word_of_a_claim_is_lost(given_: tuple[Comparison, Correction]) -> None:
    assert covered(attempt(*given_)) == covered(given_[0])


@settings(max_examples=120)
@given(corrected())
def test_what_was_corrected_can_be_saved(given_: tuple[Comparison, Correction]) -> None:
    check_comparison(attempt(*given_))


@given(corrected())
def test_notes_and_tags_stay_unless_they_are_what_is_changed(
    given_: tuple[Comparison, Correction],
) -> None:
    comparison, correction = given_
    if isinstance(correction, SetNote | TagRows):
        return
    after = attempt(comparison, correction)
    notes = "\n".join(row.note for row in after.rows)
    assert all(row.note in notes for row in comparison.rows)
    tags = {tag for row in after.rows for tag in row.tags}
    assert tags == {tag for row in comparison.rows for tag in row.tags}


@given(corrected())
def test_every_correction_has_a_label_of_one_short_line(
    given_: tuple[Comparison, Correction],
) -> None:
    label = say(describe(*given_))
    assert 0 < len(label) < 100
    assert len(label.splitlines()) == 1


@given(corrected())
def test_corrections_are_equal_values_and_cannot_be_changed(
    given_: tuple[Comparison, Correction],
) -> None:
    correction = given_[1]
    assert correction == deepcopy(correction)
    with pytest.raises(FrozenInstanceError):
        setattr(correction, next(iter(correction.__annotations__)), None)


def test_findings_are_emptied_when_rows_change_and_kept_when_not() -> None:
    found = replace(COMPARISON, findings=("anything",))  # type: ignore[arg-type]  # never looked into
    assert apply(found, MoveClaim(ClaimId("r1.c4"), RowId("row1"))).findings == ()
    assert apply(found, SetNote(RowId("row1"), "a note")).findings == found.findings


@pytest.mark.parametrize(
    "correction",
    [
        MoveClaim(ClaimId("r9.c1"), None),
        MoveClaim(ClaimId("r1.c1"), RowId("row9")),
        JoinRows((RowId("row1"), RowId("row9"))),
        JoinRows((RowId("row1"), RowId("row1"))),
        SplitRow(RowId("row9")),
        SplitRow(RowId("row4")),
        ConfirmRow(RowId("row9")),
        SetNote(RowId("row9"), ""),
        SetRelation(RowId("row9"), Relation.AGREE),
        SetRelation(RowId("row1"), Relation.ONLY),
        SetRelation(RowId("row4"), Relation.AGREE),
        EditReadout(ReadoutId("r9"), title="x"),
        ConfirmRows((RowId("row1"), RowId("row9"))),
        TagRows((RowId("row1"),), "  "),
        SplitClaim(ClaimId("r9.c1"), 3),
        SplitClaim(ClaimId("r1.c1"), 0),
        MergeClaims((ClaimId("r1.c1"),)),
        MergeClaims((ClaimId("r1.c1"), ClaimId("r1.c3"))),
        MergeClaims((ClaimId("r1.c1"), ClaimId("r2.c1"))),
        MergeClaims(()),
        SetVoice((), teller="x"),
        SetVoice((ClaimId("r9.c1"),), teller="x"),
        SetParty("Nobody", "x"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(correction: Correction) -> None:
    with pytest.raises(CorrectionError) as refused:
        apply(COMPARISON, correction)
    sentence = say(refused.value.args[0])
    assert sentence[0].isupper() or sentence[0] == "“"
    assert sentence.endswith(".")
