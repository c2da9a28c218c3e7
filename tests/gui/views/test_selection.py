from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from crossread.core.corrections import MoveClaim, apply
from crossread.core.types import ClaimId, ReadoutId, RowId
from crossread.gui.views.selection import Place, Selection, place_of, place_of_claim, retain
from values import COMPARISON

R1, R2 = ReadoutId("r1"), ReadoutId("r2")


def test_selecting_tells_once(qtbot: QtBot) -> None:
    selection = Selection()
    place = place_of(COMPARISON.rows[0], R1)
    with qtbot.waitSignal(selection.changed) as told:
        selection.select(place)
    assert told.args == [place]
    with qtbot.assertNotEmitted(selection.changed):
        selection.select(place)


def test_a_cell_is_selected_by_its_first_claim_and_silence_by_none() -> None:
    assert place_of(COMPARISON.rows[0], R1).claim == "r1.c1"
    assert place_of(COMPARISON.rows[3], R2).claim is None


def test_a_claim_is_found_where_it_stands() -> None:
    assert place_of_claim(COMPARISON, ClaimId("r2.c3")) == place_of(COMPARISON.rows[2], R2)
    assert place_of_claim(COMPARISON, ClaimId("r9.c9")) is None


def test_a_moved_claim_stays_selected_in_its_new_row() -> None:
    place = place_of(COMPARISON.rows[3], R1)
    moved = apply(COMPARISON, MoveClaim(ClaimId("r1.c4"), RowId("row1")))
    kept = retain(place, moved)
    assert kept == Place(RowId("row1"), R1, ClaimId("r1.c4"))


def test_silence_that_was_filled_selects_the_claim_that_filled_it() -> None:
    silent = place_of(COMPARISON.rows[3], R2)
    joined = apply(COMPARISON, MoveClaim(ClaimId("r2.c1"), RowId("row4")))
    assert retain(silent, joined) == Place(RowId("row4"), R2, ClaimId("r2.c1"))


def test_what_is_gone_gives_way_to_the_first_row() -> None:
    first = place_of(COMPARISON.rows[0], R1)
    assert retain(None, COMPARISON) == first
    assert retain(Place(RowId("row9"), R1, ClaimId("r9.c1")), COMPARISON) == first
    assert retain(first, replace(COMPARISON, rows=())) is None


def test_a_removed_readout_gives_way_to_the_same_row() -> None:
    alone = replace(COMPARISON, readouts=COMPARISON.readouts[:1], rows=COMPARISON.rows[3:])
    assert retain(place_of(COMPARISON.rows[3], R2), alone) == place_of(COMPARISON.rows[3], R1)


ORDER = [row.id for row in COMPARISON.rows]


def test_a_range_runs_from_where_it_began_to_the_place_and_back(qapp: object) -> None:
    selection = Selection()
    selection.select(place_of(COMPARISON.rows[1], R1))
    selection.extend(place_of(COMPARISON.rows[3], R1), ORDER)
    assert selection.rows == {"row2", "row3", "row4"}
    selection.extend(place_of(COMPARISON.rows[0], R1), ORDER)
    assert selection.rows == {"row1", "row2"}
    assert selection.place == place_of(COMPARISON.rows[0], R1)


def test_selecting_a_place_ends_the_range_even_where_it_stays(qtbot: QtBot, qapp: object) -> None:
    selection = Selection()
    selection.select(place_of(COMPARISON.rows[0], R1))
    selection.extend(place_of(COMPARISON.rows[1], R1), ORDER)
    with qtbot.waitSignal(selection.changed):
        selection.select(selection.place)
    assert selection.rows == {"row2"}


def test_a_range_outlives_a_newer_comparison(qapp: object) -> None:
    selection = Selection()
    selection.select(place_of(COMPARISON.rows[0], R1))
    selection.extend(place_of(COMPARISON.rows[1], R1), ORDER)
    selection.follow(selection.place)
    assert selection.rows == {"row1", "row2"}


def test_a_row_that_is_not_shown_ends_no_range(qapp: object) -> None:
    selection = Selection()
    selection.select(place_of(COMPARISON.rows[0], R1))
    selection.extend(place_of(COMPARISON.rows[1], R1), ORDER[:1])
    assert selection.rows == {"row1"}


def test_rows_are_chosen_one_by_one_and_let_go_again() -> None:
    selection = Selection()
    first, second, last = (place_of(COMPARISON.rows[at], R1) for at in (0, 1, 3))
    selection.toggle(first)
    selection.toggle(last)
    assert selection.rows == {first.row, last.row}
    assert selection.place == last
    selection.toggle(second)
    selection.toggle(last)
    assert selection.rows == {first.row, second.row}
    assert selection.place == second
    selection.toggle(second)
    assert (set(selection.rows), selection.place) == ({first.row}, first)


def test_one_row_always_stays_selected() -> None:
    selection = Selection()
    place = place_of(COMPARISON.rows[0], R1)
    selection.select(place)
    selection.toggle(place)
    assert (set(selection.rows), selection.place) == ({place.row}, place)
