"""A comparison that does not hold together is told apart from one that does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings

from crossread.core.kinds import DifferenceKind
from crossread.core.project_file.checking import check_comparison
from crossread.core.types import (
    Cell,
    ClaimId,
    Comparison,
    Difference,
    Finding,
    Nearest,
    Readout,
    Row,
    RowId,
    Span,
    Verdict,
)
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH


@settings(max_examples=40)
@given(comparisons())
def test_every_sound_comparison_passes(comparison: Comparison) -> None:
    check_comparison(comparison)


def with_row(row: Row) -> Comparison:
    return replace(COMPARISON, rows=(row, *COMPARISON.rows[1:]))


def with_claim(**change: object) -> Comparison:
    first: Readout = replace(
        NORTH,
        claims=(replace(NORTH.claims[0], **change), *NORTH.claims[1:]),  # type: ignore[arg-type]  # any attribute
    )
    return replace(COMPARISON, readouts=(first, SOUTH))


ROW = COMPARISON.rows[0]
FAR = Span(0, 10_000)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda: replace(COMPARISON, readouts=(NORTH, NORTH)), "readout r1 is there twice"),
        (lambda: replace(COMPARISON, rows=COMPARISON.rows * 2), "row row1 is there twice"),
        (lambda: replace(COMPARISON, rows=COMPARISON.rows[1:]), "stands in no row"),
        (lambda: replace(COMPARISON, verdicts=(Verdict("x"),) * 2), "verdict on x is there twice"),
        (lambda: with_claim(spans=(FAR,)), "outside the text"),
        (lambda: with_claim(spans=()), "no place"),
        (lambda: with_claim(text="Other words."), "not what its text says"),
        (lambda: with_row(replace(ROW, cells=())), "do not fit"),
        (lambda: with_row(replace(ROW, cells=ROW.cells[::-1])), "do not fit"),
        (lambda: with_row(replace(ROW, cells=ROW.cells[:1] * 2)), "do not fit"),
        (
            lambda: with_row(replace(ROW, cells=(Cell(NORTH.id, (ClaimId("r2.c1"),)),))),
            "another readout",
        ),
        (
            lambda: with_row(replace(ROW, nearest=(Nearest(SOUTH.id, ClaimId("r1.c1"), 0.1),))),
            "near miss",
        ),
        (
            lambda: with_row(replace(ROW, cells=ROW.cells[:1])),
            "compares cells that are not there",
        ),
        (
            lambda: with_row(
                replace(
                    ROW,
                    pairs=(
                        replace(
                            ROW.pairs[0],
                            differences=(Difference(DifferenceKind.NAME, FAR, None, "x"),),
                        ),
                    ),
                )
            ),
            "outside the text",
        ),
        (
            lambda: replace(COMPARISON, findings=(Finding("x", "x", (RowId("row9"),)),)),
            "finding names",
        ),
    ],
)
def test_what_does_not_hold_together_is_named(
    spoil: Callable[[], Comparison], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        check_comparison(spoil())
