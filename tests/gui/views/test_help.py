from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from crossread import __version__
from crossread.gui.languages import tell
from crossread.gui.views.actions import SPECS, plain_text
from crossread.gui.views.help import HEADING, TABLE_KEYS, show_about, show_shortcuts
from crossread.gui.views.menus import MENUS


def test_every_key_is_listed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = show_shortcuts(parent)
    [table] = dialog.findChildren(QTableWidget)
    model = table.model()
    lines = [
        (model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())
    ]
    wanted = {plain_text(act) for act, spec in SPECS.items() if spec.shortcuts}
    assert {what for what, keys in lines if keys} == wanted | {tell(what) for what, _ in TABLE_KEYS}
    headings = [what for what, keys in lines if not keys]
    assert headings == [tell(HEADING), *(title.replace("&", "") for title in MENUS)]
    assert not dialog.isModal()
    dialog.close()


def test_about_names_the_version_and_the_promise(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box: QMessageBox = show_about(parent)
    assert __version__ in box.text()
    assert "nothing is sent" in box.informativeText()
    box.close()
