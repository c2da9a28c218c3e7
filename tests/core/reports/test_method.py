"""The method note says how the rows came to be, and never forgets silence."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.corrections import ConfirmRow, MoveClaim, apply
from crossread.core.reports.method import SILENCE, describe_method
from crossread.core.types import ClaimId, Comparison, RowId, Settings
from goldens import CREATED
from strategies import comparisons
from values import COMPARISON


@given(comparisons())
def test_silence_comes_first_and_every_note_is_there(comparison: Comparison) -> None:
    told = describe_method(comparison, CREATED)
    assert told[0] == SILENCE
    assert set(comparison.notes) <= set(told)


def test_rows_confirmed_and_moved_are_counted() -> None:
    confirmed = apply(COMPARISON, ConfirmRow(RowId("row2")))
    corrected = apply(confirmed, MoveClaim(ClaimId("r1.c4"), RowId("row1")))
    told = " ".join(describe_method(corrected, CREATED))
    assert "Of 3 rows, 1 was confirmed by a reader and 1 was made or judged by hand." in told


def test_the_meaning_model_is_owned_up_to() -> None:
    without = replace(COMPARISON, settings=Settings(meaning=False))
    assert "switched off" in " ".join(describe_method(without, CREATED))
    assert "a model of what sentences mean" in " ".join(describe_method(COMPARISON, CREATED))


def test_version_and_day_are_given() -> None:
    assert "on 5 March 2031" in describe_method(COMPARISON, CREATED)[-1]
