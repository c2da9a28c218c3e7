from __future__ import annotations

from dataclasses import replace

from crossread.core.types import Settings
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.status import describe_counts
from values import COMPARISON


def test_it_counts_what_there_is_to_read(open_window: MainWindow) -> None:
    text = open_window.status.counts.text()
    assert all(part in text for part in ("2 readouts", "7 claims", "4 rows", "model on"))


def test_it_says_where_the_meaning_model_is_off() -> None:
    off = replace(COMPARISON, settings=Settings(meaning=False))
    assert "model off" in describe_counts(off)
    missing = replace(COMPARISON, notes=("The meaning model is missing from this installation.",))
    assert "model off" in describe_counts(missing)


def test_one_is_not_many() -> None:
    one = replace(COMPARISON, rows=COMPARISON.rows[:1], readouts=COMPARISON.readouts[:1])
    assert "1 readout " in describe_counts(one)
    assert "1 row " in describe_counts(one)
