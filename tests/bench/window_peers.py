"""The obvious ways to show rows of texts with Qt, to measure ours beside them."""

from __future__ import annotations

import html

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTextBrowser,
    QWidget,
)

from crossread.core.types import Comparison, claims_by_id
from crossread.gui.models.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex


class ExactHeights(QStyledItemDelegate):
    """Asks the font how high each cell is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's
        """Return the size of the wrapped text."""
        area = QRect(0, 0, 330, 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        found = option.fontMetrics.boundingRect(area, flags, str(index.data()))
        return QSize(340, found.height() + 20)


class DelegateTable(QTableView):
    """Qt's own table, its rows as high as their texts."""

    def __init__(self) -> None:
        super().__init__()
        self._model = RowsModel(self)
        self.setItemDelegate(ExactHeights(self))
        self.setWordWrap(True)

    def fill(self, comparison: Comparison) -> None:
        """Show the rows."""
        self._model.show(comparison, comparison.rows)
        self.setModel(self._model)
        self.horizontalHeader().setDefaultSectionSize(340)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.resizeRowsToContents()


class BrowserColumns(QWidget):
    """A page of rich text for each readout."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        self.browsers = [QTextBrowser(self) for _ in range(columns)]
        for browser in self.browsers:
            line.addWidget(browser)

    def fill(self, comparison: Comparison) -> None:
        """Show every cell as a paragraph."""
        claims = claims_by_id(comparison.readouts)
        for readout, browser in zip(comparison.readouts, self.browsers, strict=True):
            cells = (
                " ".join(html.escape(claims[id_].text) for id_ in row.claims_of(readout.id))
                for row in comparison.rows
            )
            browser.setHtml("".join(f"<p>{cell or '<i>Not mentioned</i>'}</p>" for cell in cells))
