"""Notes, tags and verdicts are written, changed and taken away, and touch nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.corrections import JudgeFinding, SetNote, TagRows, apply
from crossread.core.kinds import FindingState
from crossread.core.types import Finding, RowId, Verdict
from strategies import WORDS
from values import COMPARISON

KEY = Finding("omission", "Southport leaves it out.", subject="r2").key
ROWS = (RowId("row1"), RowId("row3"))


@given(st.lists(st.tuples(st.none() | st.sampled_from(FindingState), st.none() | WORDS)))
def test_a_finding_has_one_verdict_at_most_and_none_that_says_nothing(
    judged: list[tuple[FindingState | None, str | None]],
) -> None:
    comparison = COMPARISON
    for state, wording in judged:
        comparison = apply(comparison, JudgeFinding(KEY, state, wording))
    assert len(comparison.verdicts) <= 1
    assert all(v.state is not FindingState.OPEN or v.wording for v in comparison.verdicts)
    assert replace(comparison, verdicts=()) == COMPARISON


def test_state_and_wording_change_apart() -> None:
    after = apply(COMPARISON, JudgeFinding(KEY, FindingState.ACCEPTED))
    after = apply(after, JudgeFinding(KEY, wording=" In our  words. "))
    assert after.verdicts == (Verdict(KEY, FindingState.ACCEPTED, "In our words."),)
    after = apply(after, JudgeFinding(KEY, FindingState.OPEN))
    assert after.verdicts == (Verdict(KEY, FindingState.OPEN, "In our words."),)
    assert apply(after, JudgeFinding(KEY, wording="")) == COMPARISON


def test_a_verdict_keeps_the_findings() -> None:
    found = replace(COMPARISON, findings=(Finding("omission", "x", (RowId("row1"),)),))
    assert apply(found, JudgeFinding(KEY, FindingState.HIDDEN)).findings == found.findings


def test_the_same_verdict_again_changes_nothing() -> None:
    after = apply(COMPARISON, JudgeFinding(KEY, FindingState.HIDDEN))
    assert apply(after, JudgeFinding(KEY, FindingState.HIDDEN)) is after
    assert apply(COMPARISON, JudgeFinding(KEY, FindingState.OPEN)) is COMPARISON


@pytest.mark.parametrize("tag", ["check", " check ", "check\n"])
def test_a_tag_goes_on_all_rows_once_and_comes_off_again(tag: str) -> None:
    after = apply(COMPARISON, TagRows(ROWS[:1], tag))
    after = apply(after, TagRows(ROWS, tag))
    assert [row.tags for row in after.rows] == [("check",), (), ("check",), ()]
    assert apply(after, TagRows(ROWS, tag, present=False)) == COMPARISON


def test_tags_stay_in_the_order_in_which_they_were_given() -> None:
    after = COMPARISON
    for tag in ("later", "ask", "check"):
        after = apply(after, TagRows(ROWS, tag))
    assert after.rows[0].tags == ("later", "ask", "check")


def test_a_note_is_written_and_taken_away() -> None:
    noted = apply(COMPARISON, SetNote(RowId("row1"), "look again"))
    assert noted.rows[0].note == "look again"
    assert apply(noted, SetNote(RowId("row1"), "")) == COMPARISON
