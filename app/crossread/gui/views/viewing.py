"""Connects the views of a comparison with each other: table, texts, pictures, event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup

from crossread.core.pictures import Target
from crossread.core.types import Progress, ReadoutId
from crossread.gui.models.arranging import Arrangement, Sorting
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.session import Session
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.banner import Banner
from crossread.gui.views.compared import Loaded
from crossread.gui.views.event_bar import EventBar
from crossread.gui.views.explaining import Explaining
from crossread.gui.views.filter_bar import FilterBar
from crossread.gui.views.inspector import Inspector
from crossread.gui.views.loading import Given, paste
from crossread.gui.views.menus import column_menu, row_menu
from crossread.gui.views.overviews.page import OverviewPage
from crossread.gui.views.overviews.saving import PictureSaving
from crossread.gui.views.pages import Pages
from crossread.gui.views.parts import Parts
from crossread.gui.views.pasting import Pasting
from crossread.gui.views.readouts_dialog import ReadoutsDialog
from crossread.gui.views.selection import Place, Selection, place_of
from crossread.gui.views.status import StatusLine
from crossread.gui.views.texts.view import TextsView
from crossread.gui.views.wiring import Tools

_SORTINGS = {
    Act.SORT_COMPARED: Sorting.COMPARED,
    Act.SORT_READOUT: Sorting.READOUT,
    Act.SORT_RELATION: Sorting.RELATION,
    Act.SORT_IMPORTANCE: Sorting.IMPORTANCE,
}


class ViewedWindow(Protocol):
    """What connecting the views needs of their window; the window itself knows this module."""

    actions_: Actions
    banner: Banner
    bar: FilterBar
    event_bar: EventBar
    inspector: Inspector
    model: RowsModel
    overview: OverviewPage
    pages: Pages
    parts: Parts
    pasting: Pasting
    pictures: PictureSaving
    readouts: ReadoutsDialog
    selection: Selection
    session: Session
    status: StatusLine
    texts: TextsView
    tools: Tools
    view: AlignedView

    def take_files(self, paths: Sequence[Path]) -> None:
        """Open files, or let them join the comparison that is open."""


def connect_views(window: ViewedWindow) -> None:
    """Connect what the views tell with what it leads to."""
    actions, tools = window.actions_, window.tools
    for view in (window.view, window.texts):
        view.set_zoom(window.parts.recent.zoom)

    def go(target: Target) -> None:
        _go(window, target)
        window.pages.show_view(Act.TABLE)

    window.overview.chosen.connect(go)
    window.view.activated.connect(window.inspector.setFocus)
    window.view.move_wished.connect(tools.correcting.move)
    _connect_explaining(window)
    _connect_row_menu(window)
    _connect_readouts(window)
    window.overview.save_wished.connect(window.pictures.save)
    window.overview.failed.connect(window.banner.say)
    window.pictures.said.connect(lambda messages: window.banner.say(*messages))
    window.pictures.saved.connect(window.status.tell_saved)
    window.texts.activated.connect(window.inspector.setFocus)
    window.event_bar.corrected.connect(window.session.correct)
    window.event_bar.refused.connect(window.banner.say)
    window.event_bar.left.connect(window.pages.take_keyboard)
    actions[Act.PASTE].triggered.connect(lambda: window.pasting.paste(window.take_files))
    window.pasting.given.connect(lambda given: _take_text(window, given))
    tools.browsing.marked.connect(window.texts.show_matches)
    menu = column_menu(window.pages, actions)

    def show_menu(readout: ReadoutId, at: QPoint) -> None:
        _select_readout(window, readout)
        menu.popup(at)

    for view in (window.view, window.texts):
        view.header.menu_wished.connect(show_menu)
    _connect_sorting(window)
    actions[Act.FOLD].toggled.connect(
        lambda on: window.model.show_as(replace(window.model.look, folds=on))
    )
    actions[Act.BASE].triggered.connect(lambda: _change_base(window))


def _connect_explaining(window: ViewedWindow) -> None:
    explaining = Explaining(window.parts.recent.choices, window.inspector)
    window.inspector.shown.connect(explaining.ask)
    explaining.explained.connect(window.inspector.show_weights)


def _take_text(window: ViewedWindow, given: Given) -> None:
    """Compare with a pasted text here, or elsewhere where an archive has the window."""
    if window.session.comparison is not None or not window.tools.opening.is_taken:
        window.tools.opening.paste(given)
        return

    def work(progress: Progress) -> Loaded:
        # It stands in no file: closing its window has to ask.
        return replace(paste(None, given, progress), rescued=True)

    window.parts.open_work(work)


def _connect_row_menu(window: ViewedWindow) -> None:
    menu = row_menu(window.pages, window.actions_)
    view = window.view
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda at: menu.popup(view.viewport().mapToGlobal(at)))


def _connect_readouts(window: ViewedWindow) -> None:
    action, dialog, tools = window.actions_[Act.READOUTS], window.readouts, window.tools
    action.triggered.connect(dialog.show)
    window.view.header.activated.connect(action.trigger)
    dialog.corrected.connect(tools.remaking.correct)
    dialog.removal_wished.connect(tools.opening.remove)
    dialog.reading.reread_wished.connect(tools.opening.reread)


def _go(window: ViewedWindow, target: Target) -> None:
    """Select where a place in a picture leads; show its rows alone where it leads to many."""
    comparison = window.session.comparison
    rows = comparison.rows if comparison else ()
    row = next((row for row in rows if row.id in target.rows), None)
    if row is None:
        return
    several = len(target.rows) > 1
    window.bar.show_only(frozenset(target.rows) if several else None)
    readout = target.readout or row.cells[0].readout
    exact = target.claim is not None and not several
    window.selection.select(
        Place(row.id, readout, target.claim) if exact else place_of(row, readout)
    )


def _connect_sorting(window: ViewedWindow) -> None:
    group = QActionGroup(window.pages)
    for act, sorting in _SORTINGS.items():
        group.addAction(window.actions_[act])
        window.actions_[act].triggered.connect(
            lambda _checked=False, sorting=sorting: window.tools.browsing.order.choose(
                Arrangement(sorting, _readout(window))
            )
        )
    window.actions_[Act.SORT_COMPARED].setChecked(True)


def _change_base(window: ViewedWindow) -> None:
    """Compare words with the selected readout's, or, where they are already, no more."""
    before, wanted = window.model.look.base, _readout(window)
    base = None if wanted == before else wanted
    window.model.show_as(replace(window.model.look, base=base))
    window.actions_[Act.BASE].setChecked(base is not None)


def _readout(window: ViewedWindow) -> ReadoutId | None:
    place = window.selection.place
    return place.readout if place else None


def _select_readout(window: ViewedWindow, readout: ReadoutId) -> None:
    """Select the same row in another column."""
    place, comparison = window.selection.place, window.session.comparison
    row = (
        next((r for r in comparison.rows if place and r.id == place.row), None)
        if comparison
        else None
    )
    if row is not None:
        window.selection.select(place_of(row, readout))
