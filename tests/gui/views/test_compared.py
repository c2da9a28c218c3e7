"""Readouts become a comparison; what was made of their texts is remembered where that is wished."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from crossread.core.folders import VECTORS
from crossread.core.kinds import Origin
from crossread.core.types import Settings
from crossread.gui.views.compared import Changed, aligned, compared, lone
from values import COMPARISON

PLAIN = Settings(meaning=False)


def quiet(_share: float, _what: object) -> None:
    pass


def test_two_readouts_are_compared_and_one_is_shown_alone() -> None:
    both = compared(Changed(COMPARISON.readouts, PLAIN), ("Read.",), quiet)
    assert both.comparison is not None
    assert (both.alone, both.messages) == (False, ("Read.",))
    one = compared(Changed(COMPARISON.readouts[:1], PLAIN), (), quiet)
    assert one.comparison == lone(COMPARISON.readouts[0], PLAIN)
    assert one.alone
    assert compared(Changed((), PLAIN), ("None.",), quiet).comparison is None


def test_more_than_can_be_compared_is_a_sentence() -> None:
    readouts = tuple(
        replace(COMPARISON.readouts[0], id=f"r{number}")  # type: ignore[arg-type]  # any id does
        for number in range(17)
    )
    told = compared(Changed(readouts, PLAIN), (), quiet)
    assert told.comparison is None
    assert "leave some out" in told.messages[0]


def test_rows_that_the_user_vouched_for_stay() -> None:
    kept = [row for row in COMPARISON.rows if row.origin is not Origin.AUTOMATIC]
    loaded = aligned(COMPARISON, Changed(COMPARISON.readouts, PLAIN), (), quiet)
    assert loaded.comparison is not None
    cells = {row.cells for row in loaded.comparison.rows}
    assert all(row.cells in cells for row in kept)


def test_the_model_is_loaded_only_where_it_is_used() -> None:
    assert Changed(COMPARISON.readouts, PLAIN).encoder() is None
    assert Changed(COMPARISON.readouts[:1], Settings()).encoder() is None


def test_what_the_model_made_is_remembered_in_the_cache_alone(tmp_path: Path) -> None:
    cache = tmp_path / "vectors"
    compared(Changed(COMPARISON.readouts, Settings()), (), quiet)
    assert not cache.exists()
    first = compared(Changed(COMPARISON.readouts, Settings(), cache), (), quiet)
    assert (cache / VECTORS).is_file()
    assert compared(Changed(COMPARISON.readouts, Settings(), cache), (), quiet) == first
