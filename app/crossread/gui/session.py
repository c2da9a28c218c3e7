"""The open comparison, its undo stack and whether it is saved; knows no widget."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from crossread.core.corrections import Correction, apply, describe
from crossread.core.errors import CrossreadError
from crossread.core.types import Comparison
from crossread.gui.commands import ReplaceComparison
from crossread.gui.held_file import HeldFile
from crossread.gui.languages import tell


class Session(QObject):
    """Holds one comparison at a time; every change goes through it.

    Signals:
        changed: another comparison is shown now; carries it, or None.
        unsaved_changed: the comparison has changes that are not saved (True), or none (False).
        refused: a correction did not fit; carries a sentence.
    """

    changed = Signal(object)
    unsaved_changed = Signal(bool)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.undo_stack = QUndoStack(self)
        self.file = HeldFile()
        self._comparison: Comparison | None = None
        self._saved: Comparison | None = None
        self._path: Path | None = None
        self._corrected: list[Comparison] = []
        """What corrections made: the history holds most of it, too."""

    @property
    def comparison(self) -> Comparison | None:
        """Return the comparison that is shown."""
        return self._comparison

    @property
    def path(self) -> Path | None:
        """Return the file that the comparison is saved in."""
        return self._path

    @property
    def is_saved(self) -> bool:
        """Return whether closing would lose nothing that the user did."""
        return self._comparison is self._saved

    @property
    def findings_hold(self) -> bool:
        """Return whether the findings of the comparison were drawn from it as it is now.

        A correction is shown at once; what it means for the findings takes longer to tell.
        """
        return all(each is not self._comparison for each in self._corrected)

    def open(self, comparison: Comparison, path: Path | None = None, *, kept: bool = True) -> None:
        """Show another comparison with an empty history; *kept* where files hold all of it."""
        self.undo_stack.clear()
        self._corrected.clear()
        self._saved = comparison if kept else None
        self._path = path
        self._show(comparison)

    def correct(self, correction: Correction) -> bool:
        """Apply a correction as one undo step; return whether it fitted."""
        if self._comparison is None:
            return False
        try:
            # Apply first: an exception inside redo would stay on the stack.
            after = apply(self._comparison, correction)
            label = tell(describe(self._comparison, correction))
        except CrossreadError as error:
            self.refused.emit(tell(error.sentence))
            return False
        if after != self._comparison:
            self._corrected.append(after)
            self.replace(after, label)
        return True

    def replace(self, after: Comparison, label: str) -> None:
        """Show *after* as one undo step."""
        if self._comparison is None:
            self.open(after)
        else:
            self.undo_stack.push(ReplaceComparison(self._show, self._comparison, after, label))

    def mark_saved(self, comparison: Comparison, path: Path) -> None:
        """Remember that *comparison* stands in the file *path*."""
        self._saved = comparison
        self._path = path
        self.unsaved_changed.emit(not self.is_saved)

    def _show(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self.changed.emit(comparison)
        self.unsaved_changed.emit(not self.is_saved)
