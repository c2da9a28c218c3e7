from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from crossread.core.types import claims_by_id
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.shown import ShownRow, show_row
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.aligned.layouts import SILENT, Look, RowLayouts, format_range
from values import COMPARISON, readout_of

ALL = frozenset(readout.id for readout in COMPARISON.readouts)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(QFont(), LIGHT, text_width=300, least_height=40)


def test_a_row_is_laid_out_once(look: Look, model: RowsModel) -> None:
    layouts = RowLayouts(look)
    first = layouts.lay(model.shown(0))
    assert layouts.lay(model.shown(0)) is first
    assert layouts.lay(model.shown(0), ALL) is not first


def test_another_value_of_a_row_is_laid_out_anew(look: Look, model: RowsModel) -> None:
    layouts = RowLayouts(look)
    first = layouts.lay(model.shown(0))
    assert layouts.lay(replace(model.shown(0), number=9)) is not first


def test_a_narrow_column_makes_a_high_row(look: Look, model: RowsModel) -> None:
    wide = RowLayouts(look).lay(model.shown(0))
    narrow = RowLayouts(replace(look, text_width=80)).lay(model.shown(0))
    assert narrow.height > wide.height
    assert wide.height >= look.least_height


def test_silence_has_its_own_words_and_no_claim(look: Look, model: RowsModel) -> None:
    silent = RowLayouts(look).lay(model.shown(3)).cells[1]
    assert [text.layout.text() for text in silent] == [SILENT.text]
    assert silent[0].claim is None


def test_an_expanded_row_shows_the_nearest_miss(look: Look, model: RowsModel) -> None:
    laid = RowLayouts(look).lay(model.shown(3), ALL)
    assert COMPARISON.readouts[1].claims[0].text in laid.cells[1][1].layout.text()


def test_marks_are_formats_counted_in_utf16(look: Look) -> None:
    one = readout_of(1, "A", ["😀 They met on 5 May in the town hall."])
    two = readout_of(2, "B", ["😀 They met on 9 May in the town hall."])
    row = replace(COMPARISON.rows[0], pairs=())
    shown: ShownRow = show_row(row, 1, (one, two), claims_by_id((one, two)))
    laid = RowLayouts(look).lay(shown).cells[0][0]
    [mark] = laid.layout.formats()
    units = laid.layout.text().encode("utf-16-le")
    assert units[2 * mark.start : 2 * (mark.start + mark.length)].decode("utf-16-le") == "5"


def test_estimates_grow_with_the_text_and_never_fall_below_the_least(look: Look) -> None:
    layouts = RowLayouts(look)
    assert layouts.estimate(0) >= look.least_height
    assert layouts.estimate(2000) > layouts.estimate(200)


def test_many_rows_do_not_pile_up(look: Look, model: RowsModel) -> None:
    layouts = RowLayouts(look)
    shown = model.shown(0)
    for number in range(500):
        row = replace(shown.row, id=type(shown.row.id)(f"row{number}"))
        layouts.lay(replace(shown, row=row))
    assert len(layouts._kept) == 400  # noqa: SLF001 - what is kept is the promise


def test_a_format_range_covers_what_it_is_given(look: Look) -> None:
    from PySide6.QtGui import QTextCharFormat  # noqa: PLC0415 - used here alone

    stretch = format_range(2, 5, QTextCharFormat())
    assert (stretch.start, stretch.length) == (2, 3)


def test_a_folded_row_is_one_line_of_every_cell(look: Look, model: RowsModel) -> None:
    narrow = replace(look, text_width=120)
    folded = RowLayouts(narrow).lay(model.shown(0), folded=True)
    assert folded.folded
    assert [len(cell) for cell in folded.cells] == [1, 1]
    assert all(text.layout.lineCount() == 1 for cell in folded.cells for text in cell)
    assert folded.cells[0][0].layout.text().endswith("…")
    assert folded.height == RowLayouts(narrow).estimate(None)
    assert folded.height < RowLayouts(narrow).lay(model.shown(0)).height


def test_a_folded_row_says_where_a_readout_is_silent(look: Look, model: RowsModel) -> None:
    folded = RowLayouts(look).lay(model.shown(3), folded=True)
    assert folded.cells[1][0].layout.text() == SILENT.text
    assert folded.cells[0][0].claim == COMPARISON.readouts[0].claims[3].id
