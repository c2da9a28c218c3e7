"""The method note says how the rows came to be, and never forgets silence."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.corrections import ConfirmRow, MoveClaim, apply
from crossread.core.messages import say
from crossread.core.reports.method import describe_method
from crossread.core.reports.words import Word
from crossread.core.types import ClaimId, Comparison, RowId, Settings
from goldens import CREATED
from strategies import comparisons
from values import COMPARISON


def method(comparison: Comparison) -> str:
    paragraphs = describe_method(comparison, CREATED)
    return " ".join(say(sentence) for paragraph in paragraphs for sentence in paragraph)


@given(comparisons())
def test_silence_comes_first_and_every_note_is_there(comparison: Comparison) -> None:
    told = describe_method(comparison, CREATED)
    assert told[0] == (Word.SILENCE.value,)
    assert set(comparison.notes) <= {sentence for paragraph in told for sentence in paragraph}


def test_rows_confirmed_and_moved_are_counted() -> None:
    confirmed = apply(COMPARISON, ConfirmRow(RowId("row2")))
    corrected = apply(confirmed, MoveClaim(ClaimId("r1.c4"), RowId("row1")))
    told = method(corrected)
    assert "Of 3 rows, 1 confirmed by a reader, 1 made or judged by hand." in told


def test_the_meaning_model_is_owned_up_to() -> None:
    without = replace(COMPARISON, settings=Settings(meaning=False))
    assert "switched off" in method(without)
    assert "a model of what sentences mean" in method(COMPARISON)


def test_version_and_day_are_given() -> None:
    assert "on 5 March 2031" in method(COMPARISON)
