"""Keeps the table in step with the session, the filter and the search."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from crossread.core.kinds import Relation
from crossread.core.types import Claim, ClaimId, Comparison, Finding, Row, claims_by_id
from crossread.gui.models.filtering import (
    RowFilter,
    count_relations,
    evidence_of,
    filter_rows,
)
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.models.searching import Hit, SearchIndex, no_matches
from crossread.gui.session import Session
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.filter_bar import FilterBar
from crossread.gui.views.ordering import RowOrder
from crossread.gui.views.selection import Place, Selection, place_of, retain


class Browsing(QObject):
    """Shows the rows that are wanted, and walks through what a search found.

    Signals:
        marked: a search found other places, or another one is shown; carries `Matches` and the
            `Hit` that is shown, or None.
    """

    marked = Signal(object, object)

    def __init__(
        self, session: Session, selection: Selection, bar: FilterBar, view: AlignedView
    ) -> None:
        super().__init__(view)
        self._session, self._selection = session, selection
        self._bar, self._view = bar, view
        self._model: RowsModel = view.model
        self._rows: tuple[Row, ...] = ()
        """What passes the filter, whether a search finds it or not."""
        self._counted: Comparison | None = None
        self._claims: Mapping[ClaimId, Claim] = {}
        self._counts: Mapping[Relation, int] = {}
        """Of the comparison that was counted: a filter must not wait for it again."""
        self._index: SearchIndex | None = None
        """Of those rows."""
        self._narrowed = False
        """Only rows that a search found are shown."""
        self._matches = no_matches()
        self._current: Hit | None = None
        self.order = RowOrder(self)
        self.order.changed.connect(lambda: self._on_filter(self._bar.value))
        session.changed.connect(self._on_comparison)
        bar.filtered.connect(self._on_filter)
        bar.searched.connect(self._search)

    def go(self, direction: int) -> None:
        """Select the next match (1) or the one before (-1), around the end."""
        hit = self._current
        self._show_hit(self._matches.beside(hit, direction) if hit else self._matches.from_row(0))

    def clear(self) -> None:
        """Show all rows again, and no search."""
        self._bar.clear()
        self._view.setFocus()

    def show_evidence(self, finding: Finding) -> None:
        """Select the first row that a finding rests on; show the others alone with it."""
        comparison = self._session.comparison
        rows = evidence_of(finding, comparison.rows) if comparison else ()
        if rows:
            self._bar.show_only(frozenset(row.id for row in rows) if len(rows) > 1 else None)
            cell = next((c for c in rows[0].cells if {*c.claims} & {*finding.claims}), None)
            readout = (cell or rows[0].cells[0]).readout
            self._selection.select(place_of(rows[0], readout))

    def _on_comparison(self, comparison: Comparison) -> None:
        wanted = self._bar.value.rows
        if wanted is not None and not any(row.id in wanted for row in comparison.rows):
            self._bar.show_only(None)
        self._show(comparison, self._bar.value)
        self._selection.follow(retain(self._selection.place, comparison))

    def _on_filter(self, row_filter: RowFilter) -> None:
        if self._session.comparison is not None:
            self._show(self._session.comparison, row_filter)
            self._keep_visible()

    def _show(self, comparison: Comparison, row_filter: RowFilter) -> None:
        if comparison is not self._counted:
            self._counted = comparison
            self._claims = claims_by_id(comparison.readouts)
            self._counts = count_relations(comparison)
        self._rows = filter_rows(self.order.rows_of(comparison), row_filter, self._claims)
        self._index = None
        self._narrowed = False
        query = self._bar.search.text()
        if not (self._bar.only_matches and query.strip()):
            self._show_rows(comparison, self._rows)
        self._find(query)

    def _show_rows(self, comparison: Comparison, rows: tuple[Row, ...]) -> None:
        self._model.show(comparison, rows)
        self._bar.show_counts(comparison, self._counts, len(rows))

    def _keep_visible(self) -> None:
        """Select the first row that is shown where the filter hid the selected one."""
        place = self._selection.place
        if self._model.rows and (place is None or self._model.index_of(place.row) is None):
            readout = place.readout if place else self._model.headings[0].id
            self._selection.select(place_of(self._model.rows[0], readout))

    def _search(self, query: str) -> None:
        self._current = None
        self._find(query)
        self._show_hit(self._from_here())

    def _find(self, query: str) -> None:
        comparison = self._session.comparison
        if self._index is None and query.strip() and comparison is not None:
            # Made when it is first needed: most comparisons are read without a search.
            self._index = SearchIndex(self._rows, self._claims)
        self._matches = self._index.find(query) if self._index else no_matches()
        if comparison is not None:
            self._narrow(comparison, query)
        if self._current is not None and not self._matches.number(self._current):
            self._current = None
        self._mark()

    def _narrow(self, comparison: Comparison, query: str) -> None:
        """Show only the rows that hold what is sought, or all of them again."""
        wanted = self._bar.only_matches and bool(query.strip())
        if not wanted:
            if self._narrowed:
                self._narrowed = False
                self._show_rows(comparison, self._rows)
            return
        self._narrowed = True
        found = tuple(self._rows[number] for number in self._matches.rows())
        self._show_rows(comparison, found)
        self._matches = SearchIndex(found, self._claims).find(query)
        self._keep_visible()

    def _from_here(self) -> Hit | None:
        place = self._selection.place
        return self._matches.from_row((self._model.index_of(place.row) if place else 0) or 0)

    def _show_hit(self, hit: Hit | None) -> None:
        if hit is None:
            return
        self._current = hit
        row = self._model.rows[hit.row]
        cell = next(cell for cell in row.cells if hit.claim in cell.claims)
        self._selection.select(Place(row.id, cell.readout, hit.claim))
        self._mark()

    def _mark(self) -> None:
        at = self._matches.number(self._current) if self._current else 0
        self._bar.show_matches(at, self._matches.count)
        self._view.show_matches(self._matches, self._current)
        self.marked.emit(self._matches, self._current)
