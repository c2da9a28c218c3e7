"""Puts claims, rows and findings on the clipboard, each in every form that a program may want."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from crossread.core.types import Comparison, Finding, Row, claims_by_id
from crossread.gui.languages import tell
from crossread.gui.models.quoting import (
    finding_as_html,
    finding_as_markdown,
    finding_as_text,
    rows_as_html,
    rows_as_markdown,
    rows_as_text,
)
from crossread.gui.session import Session
from crossread.gui.views.marking import Marking
from crossread.gui.views.selection import Selection

MARKDOWN = "text/markdown"


class Copying(QObject):
    """Copies what is selected."""

    def __init__(
        self, session: Session, selection: Selection, marking: Marking, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._marking = session, selection, marking

    def copy(self) -> None:
        """Copy the selected claim's text; all rows where several are selected."""
        comparison, place = self._session.comparison, self._selection.place
        if len(self._selection.rows) > 1:
            self.copy_rows()
        elif comparison is not None and place is not None and place.claim is not None:
            text = claims_by_id(comparison.readouts)[place.claim].text
            QGuiApplication.clipboard().setText(text)

    def copy_rows(self) -> None:
        """Copy the selected rows as text and as a table."""
        comparison, rows = self._session.comparison, self._marking.rows
        if comparison is not None and rows:
            _put(_mime_of_rows(comparison, rows))

    def copy_markdown(self) -> None:
        """Copy the selected rows as Markdown quotations with their sources."""
        comparison, rows = self._session.comparison, self._marking.rows
        if comparison is not None and rows:
            QGuiApplication.clipboard().setText(rows_as_markdown(comparison, rows))

    def copy_finding(self, finding: Finding) -> None:
        """Copy a finding with its evidence as text and as a table."""
        comparison = self._session.comparison
        if comparison is not None:
            headline = tell(finding.headline)
            mime = QMimeData()
            mime.setText(finding_as_text(comparison, finding, headline))
            mime.setHtml(finding_as_html(comparison, finding, headline))
            mime.setData(
                MARKDOWN, finding_as_markdown(comparison, finding, headline).encode("utf-8")
            )
            _put(mime)

    def copy_finding_markdown(self, finding: Finding) -> None:
        """Copy a finding with its evidence as Markdown."""
        comparison = self._session.comparison
        if comparison is not None:
            text = finding_as_markdown(comparison, finding, tell(finding.headline))
            QGuiApplication.clipboard().setText(text)


def _mime_of_rows(comparison: Comparison, rows: tuple[Row, ...]) -> QMimeData:
    mime = QMimeData()
    mime.setText(rows_as_text(comparison, rows))
    mime.setHtml(rows_as_html(comparison, rows))
    mime.setData(MARKDOWN, rows_as_markdown(comparison, rows).encode("utf-8"))
    return mime


def _put(mime: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(mime)
