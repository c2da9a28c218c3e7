"""The paragraphs, list items and table rows of a Rich Text document."""

from __future__ import annotations

from dataclasses import dataclass, field

from crossread.core.reading.paragraphs import Kind, Pile, row
from crossread.core.reading.rtf_words import CELL_ENDS, ROW_ENDS, paired


@dataclass(slots=True)
class Sheet:
    """Ends paragraphs, cells and rows as the control words say."""

    pile: Pile = field(default_factory=Pile)
    cells: list[str] = field(default_factory=list)
    """Of the row that is open."""
    item: bool = False
    """The paragraph stands in a list."""
    in_table: bool = False

    def end(self, name: str, pieces: list[str]) -> bool:
        """End what the control word ends, of which *pieces* is the text; say if a paragraph."""
        if name in CELL_ENDS:
            self._end_cell(pieces)
        elif name in ROW_ENDS:
            self._end_row()
        elif self.in_table:  # a paragraph inside a cell
            pieces.append("\n")
        else:
            self._end_paragraph(pieces)
            return True
        return False

    def finish(self, pieces: list[str]) -> None:
        """End what the file leaves open."""
        if self.cells or self.in_table:
            self._end_cell(pieces)
            self._end_row()
        self._end_paragraph(pieces)

    def _end_paragraph(self, pieces: list[str]) -> None:
        self.pile.add(Kind.ITEM if self.item else Kind.PARAGRAPH, paired("".join(pieces)))
        pieces.clear()

    def _end_cell(self, pieces: list[str]) -> None:
        self.cells.append(paired("".join(pieces)))
        pieces.clear()

    def _end_row(self) -> None:
        self.pile.add(Kind.ROW, row(self.cells))
        self.cells.clear()
