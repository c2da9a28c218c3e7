"""What the colours, signs and lines of the table mean, drawn as the table draws them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from crossread.core.kinds import Relation
from crossread.core.messages import Message, message
from crossread.gui.languages import tell
from crossread.gui.theme.colours import MEANINGS, SIGNS, WORDS, Colours, blend

_WIDTH = 560


def show_legend(parent: QWidget, colours: Colours) -> QDialog:
    """Show the legend in a window that may stay open."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tell(message("What do these colours mean?")))
    dialog.setMinimumWidth(_WIDTH)
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(1, 1)
    for row, (drawn, told) in enumerate(_lines(colours)):
        sample, meaning = QLabel(drawn, dialog), QLabel(told, dialog)
        meaning.setWordWrap(True)
        grid.addWidget(sample, row, 0)
        grid.addWidget(meaning, row, 1)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(18)
    column.addLayout(grid)
    column.addWidget(buttons)
    dialog.show()
    return dialog


def _lines(colours: Colours) -> Iterator[tuple[str, str]]:
    """Yield what is drawn, as rich text, and what it means."""
    for relation in Relation:
        fill = colours.tint(relation).fill
        sign = f"<span style='background:{fill}'>&nbsp;{SIGNS[relation]}&nbsp;</span>"
        yield f"{sign}&nbsp; <b>{tell(WORDS[relation])}</b>", tell(MEANINGS[relation])
    differ, conflict = colours.tint(Relation.DIFFER), colours.tint(Relation.CONTRADICT)
    faint = blend(differ.fill, colours.base, 0.4)
    words = tell(message("words"))
    marks: tuple[tuple[str, Message], ...] = (
        (f"background:{faint}", message("Other words than in the other text")),
        (
            f"background:{differ.fill}; text-decoration:underline",
            message("A material detail differs"),
        ),
        (
            f"background:{conflict.fill}; text-decoration:underline; font-weight:600",
            message("A detail that cannot hold together with the other text"),
        ),
        ("text-decoration:underline", message("A number, a date, an amount: worth a check")),
        (f"background:{colours.match.fill}", message("Found by the search")),
    )
    for style, meaning in marks:
        yield f"<span style='{style}'>&nbsp;{words}&nbsp;</span>", tell(meaning)
    sides = "".join(f"<span style='color:{side}'>■</span>" for side in colours.sides[:4])
    yield sides, tell(message("The line above a column: the side that a readout belongs to"))
