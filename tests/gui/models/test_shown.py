from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.core.kinds import Origin
from crossread.core.types import Readout, claims_by_id
from crossread.gui.models.shown import RowsLook, ShownRow, show_readouts, show_row
from values import COMPARISON, SOUTH, readout_of

CLAIMS = claims_by_id(COMPARISON.readouts)


@pytest.mark.parametrize("index", range(4))
def test_every_row_has_a_cell_for_every_readout(index: int) -> None:
    shown = show_row(COMPARISON.rows[index], index + 1, COMPARISON.readouts, CLAIMS)
    assert [cell.readout for cell in shown.cells] == [each.id for each in COMPARISON.readouts]


def test_silence_shows_its_nearest_miss() -> None:
    silent = show_row(COMPARISON.rows[3], 4, COMPARISON.readouts, CLAIMS).cells[1]
    assert silent.claims == ()
    assert silent.nearest is not None
    assert silent.nearest.text == COMPARISON.readouts[1].claims[0].text


def test_a_filled_cell_shows_no_nearest_miss() -> None:
    cells = show_row(COMPARISON.rows[0], 1, COMPARISON.readouts, CLAIMS).cells
    assert all(cell.nearest is None and cell.text for cell in cells)


def test_a_heading_says_how_much_of_the_text_is_matched() -> None:
    north, south = show_readouts(COMPARISON)
    assert south.matched == 1.0
    assert 0.5 < north.matched < 1.0
    assert north.caption == "4 Mar 2031 · EN"


def test_a_readout_without_claims_matches_nothing() -> None:
    empty: Readout = replace(readout_of(1, "Nobody", ["Nothing."]), claims=())
    shown = show_readouts(replace(COMPARISON, readouts=(empty,), rows=()))
    assert shown[0].matched == 0.0


@pytest.mark.parametrize(
    ("origin", "note", "lines"),
    [
        (Origin.AUTOMATIC, "", ("7",)),
        (Origin.AUTOMATIC, "look", ("7 · note",)),
        (Origin.CONFIRMED, "", ("7 · ✓ confirmed",)),
        (Origin.USER, "look", ("7 · ✎ yours", "note")),
    ],
)
def test_the_captions_say_who_vouches(origin: Origin, note: str, lines: tuple[str, ...]) -> None:
    row = replace(COMPARISON.rows[0], origin=origin, note=note)
    assert ShownRow(row, 7, ()).captions == lines


def test_shares_of_all_text_add_up() -> None:
    assert sum(heading.share for heading in show_readouts(COMPARISON)) == pytest.approx(1)


def test_readouts_of_one_party_share_its_number() -> None:
    north, south = COMPARISON.readouts
    named = replace(
        COMPARISON,
        readouts=(
            replace(north, document=replace(north.document, party="Aster")),
            replace(south, document=replace(south.document, party="Aster")),
            readout_of(3, "Nobody", ["Nothing."]),
        ),
    )
    assert [heading.side for heading in show_readouts(named)] == [0, 0, None]


def test_the_base_is_named_in_its_heading() -> None:
    assert [h.is_base for h in show_readouts(COMPARISON, SOUTH.id)] == [False, True]


def test_only_agreeing_rows_fold() -> None:
    look = RowsLook(folds=True)
    folded = [show_row(row, 1, COMPARISON.readouts, CLAIMS, look).folded for row in COMPARISON.rows]
    assert folded == [True, False, False, False]
    assert not show_row(COMPARISON.rows[0], 1, COMPARISON.readouts, CLAIMS).folded


def test_tags_stand_below_the_rest_and_are_kept_short() -> None:
    row = replace(COMPARISON.rows[0], tags=("check", "for the whole article", "third"), note="x")
    shown = show_row(row, 1, COMPARISON.readouts, CLAIMS)
    assert shown.captions == ("1 · note", "# check", "# for the whole…")
