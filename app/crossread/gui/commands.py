"""The one undo command: every change replaces the whole comparison."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from crossread.core.types import Comparison


class ReplaceComparison(QUndoCommand):
    """Shows *after* when done, *before* when undone; neither can fail."""

    def __init__(
        self,
        show: Callable[[Comparison], None],
        before: Comparison,
        after: Comparison,
        label: str,
    ) -> None:
        super().__init__(label)
        self._show = show
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Show the comparison after the change."""
        self._show(self._after)

    def undo(self) -> None:
        """Show the comparison before the change."""
        self._show(self._before)
