"""A menu of everything that rows can be chosen by, filled when it opens."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from crossread.core.kinds import DifferenceKind, Origin
from crossread.core.messages import message
from crossread.core.types import Comparison, ReadoutId
from crossread.gui.languages import tell
from crossread.gui.models.filtering import NOTED, Choice, Facet, RowFilter, values_of
from crossread.gui.views.describing import ORIGINS, kind_label, short_names

_MOST = 40
"""Values of a facet that the menu lists: a longer one could not be read."""
_TITLES = {
    Facet.KIND: message("&Kind of difference"),
    Facet.VOICE: message("&Voice"),
    Facet.STATE: message("S&tate"),
    Facet.TAG: message("T&ag"),
    Facet.SAYS: message("&Readout that says it"),
    Facet.SILENT: message("R&eadout that is silent"),
}


class FilterMenu(QMenu):
    """Lists the values of each facet with the number of rows that have them.

    Signals:
        toggled: a value was chosen, or not any more; carries a `Choice`.
    """

    toggled = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._filter = RowFilter()
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)

    def show_state(self, comparison: Comparison, row_filter: RowFilter) -> None:
        """Offer the values of this comparison, and mark those that are chosen."""
        self._comparison, self._filter = comparison, row_filter

    def fill(self) -> None:
        """List what there is now."""
        self.clear()
        if self._comparison is None:
            return
        for facet in Facet:
            menu = self.addMenu(tell(_TITLES[facet]))
            values = values_of(self._comparison, facet)
            for value, count in list(values.items())[:_MOST]:
                self._add(menu, Choice(facet, value), count)
            menu.setEnabled(bool(values))

    def _add(self, menu: QMenu, choice: Choice, count: int) -> None:
        name = name_of(choice, self._comparison)
        action = menu.addAction(f"{name}  ({count:,})".replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(choice in self._filter.choices)
        action.triggered.connect(lambda _checked=False: self.toggled.emit(choice))


def chip_of(choice: Choice, comparison: Comparison | None) -> str:
    """Return what a chip for the choice says."""
    name = name_of(choice, comparison)
    told = {
        Facet.KIND: message("Kind: {name}", name=name),
        Facet.VOICE: message("Voice: {name}", name=name),
        Facet.STATE: message("State: {name}", name=name),
        Facet.TAG: message("Tag: {name}", name=name),
        Facet.SAYS: message("Says it: {name}", name=name),
        Facet.SILENT: message("Silent: {name}", name=name),
    }
    return tell(told[choice.facet])


def name_of(choice: Choice, comparison: Comparison | None) -> str:
    """Return what to call a value."""
    value = choice.value
    match choice.facet:
        case Facet.KIND:
            return kind_label(DifferenceKind(value))
        case Facet.STATE:
            return tell(message("Has a note")) if value == NOTED else tell(ORIGINS[Origin(value)])
        case Facet.SAYS | Facet.SILENT:
            readouts = comparison.readouts if comparison else ()
            names = dict(zip((r.id for r in readouts), short_names(comparison), strict=True))
            return names.get(ReadoutId(value), value)
        case Facet.TAG | Facet.VOICE:
            return value
