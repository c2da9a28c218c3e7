"""Nobody waits for a whole collection of garbage, and cycles go all the same."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from crossread.gui.collecting import Collecting, collect_at_rest


class Ring:
    """Refers to itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def collecting(qapp: QApplication) -> Iterator[Collecting]:
    before = gc.get_threshold()
    made = Collecting(qapp)
    yield made
    delete(made)
    gc.set_threshold(*before)
    gc.unfreeze()


@pytest.mark.usefixtures("collecting")
def test_much_work_leads_to_no_whole_collection() -> None:
    before = gc.get_stats()[2]["collections"]
    kept = [[number] for number in range(2_000_000)]
    assert len(kept) == 2_000_000
    assert gc.get_stats()[2]["collections"] == before


@pytest.mark.usefixtures("collecting")
def test_cycles_go_when_the_user_looks_elsewhere() -> None:
    ring = weakref.ref(Ring())
    collect_at_rest(Qt.ApplicationState.ApplicationActive)
    assert ring() is not None
    collect_at_rest(Qt.ApplicationState.ApplicationInactive)
    assert ring() is None
