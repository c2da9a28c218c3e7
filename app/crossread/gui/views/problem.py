"""What to send along with a report of a problem: nothing of any text, no name of any file."""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Iterable
from pathlib import PureWindowsPath

import PySide6
from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crossread import __version__
from crossread.core.messages import message
from crossread.core.types import Comparison
from crossread.gui.languages import tell, worded
from crossread.gui.log_file import last_lines, suffix_of
from crossread.gui.views.parts import Parts

_WHY = message(
    "This is what Crossread can say about itself. It holds no word of your texts and no name of a "
    "file; nothing is sent anywhere. Copy it into your report, and write what you did, what you "
    "expected and what happened."
)


def problem_text(parts: Parts) -> str:
    """Return what the program is, where it runs, how it is set, and the end of its log."""
    lines = [
        f"Crossread {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()}, {platform.machine()}, {_screen()}",
        f"Language {QLocale().name()}, theme {parts.appearance.scheme.value}",
        *_comparison(parts.session.comparison),
        "",
        *last_lines(parts.state),
    ]
    return "\n".join(lines).rstrip() + "\n"


def show_problem(parent: QWidget, parts: Parts) -> QDialog:
    """Show the text in a window, with a button that copies it."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    worded(dialog.setWindowTitle, message("Report a problem"))
    dialog.resize(640, 460)
    why = QLabel(tell(_WHY), dialog)
    why.setWordWrap(True)
    text = QPlainTextEdit(problem_text(parts), dialog)
    text.setReadOnly(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    worded(text.setAccessibleName, message("What Crossread can say about itself"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    copy = QPushButton(tell(message("Copy")), dialog)
    copy.setDefault(True)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text.toPlainText()))
    copy.clicked.connect(lambda: copy.setText(tell(message("Copied"))))
    buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.setSpacing(12)
    for widget in (why, text, buttons):
        column.addWidget(widget)
    dialog.show()
    return dialog


def _screen() -> str:
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    scale = screen.devicePixelRatio()
    return f"{QGuiApplication.platformName()}, screen {size.width()} x {size.height()} at {scale:g}"


def _comparison(comparison: Comparison | None) -> Iterable[str]:
    if comparison is None:
        yield "No comparison is open"
        return
    documents = [readout.document for readout in comparison.readouts]
    kinds = _counted(suffix_of(PureWindowsPath(document.path)) for document in documents)
    languages = _counted(document.language for document in documents)
    claims = sum(len(readout.claims) for readout in comparison.readouts)
    yield f"{len(documents)} readouts: {kinds}; languages {languages}"
    yield f"{claims} claims, {len(comparison.rows)} rows, {len(comparison.findings)} findings"
    yield f"Meaning model {'on' if comparison.settings.meaning else 'off'}"


def _counted(names: Iterable[str]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(Counter(names).items()))
