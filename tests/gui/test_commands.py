from __future__ import annotations

from dataclasses import replace

from crossread.core.types import Comparison, Event
from crossread.gui.commands import ReplaceComparison
from values import COMPARISON

AFTER = replace(COMPARISON, event=Event("Another call"))


def test_doing_shows_after_and_undoing_shows_before() -> None:
    shown: list[Comparison] = []
    command = ReplaceComparison(shown.append, COMPARISON, AFTER, "Rename event")
    command.redo()
    command.undo()
    command.redo()
    assert [value is AFTER for value in shown] == [True, False, True]
    assert shown[1] is COMPARISON


def test_the_label_names_the_step() -> None:
    command = ReplaceComparison(lambda _comparison: None, COMPARISON, AFTER, "Rename event")
    assert command.text() == "Rename event"
