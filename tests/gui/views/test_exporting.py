"""One dialog from contents to file, with the pages in view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from crossread.core.reports import Selection
from crossread.core.reports.edition import BRIEF, Part
from crossread.core.types import Comparison, RowId
from crossread.gui.views.exporting import ExportDialog, Wish, folder_of
from goldens import FINDINGS, golden_comparison

Make = Callable[..., ExportDialog]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Make:
    parent = QWidget()
    qtbot.addWidget(parent)

    def made(comparison: Comparison | None = None, rows: tuple[RowId, ...] = ()) -> ExportDialog:
        shown = comparison or golden_comparison()
        dialog = ExportDialog(lambda: shown, rows, tmp_path / "profiles.json", parent)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.parts.preview.pages.printed is not None)
        return dialog

    return made


def settle(qtbot: QtBot, dialog: ExportDialog, change: Callable[[], object]) -> None:
    """Change something, and wait for the pages that show it."""
    before = dialog.parts.preview.pages.printed
    change()
    qtbot.waitUntil(lambda: dialog.parts.preview.pages.printed is not before)


def test_the_pages_are_shown_and_counted(make: Make) -> None:
    dialog = make()
    assert dialog.parts.count.text().endswith("pages")
    assert dialog.parts.save.isEnabled()


def test_a_change_of_contents_changes_the_pages(qtbot: QtBot, make: Make) -> None:
    dialog = make()
    settle(qtbot, dialog, dialog.parts.form.parts[Part.TEXTS].click)
    printed = dialog.parts.preview.pages.printed
    assert printed is not None
    assert not printed.report.has(Part.TEXTS)


def test_rows_and_findings_can_be_exported_alone(qtbot: QtBot, make: Make) -> None:
    dialog = make(rows=(RowId("row2"),))
    labels = [dialog.parts.scope.itemText(n) for n in range(dialog.parts.scope.count())]
    assert labels[:2] == ["Everything", "The selected row"]
    assert len(labels) == 2 + len(FINDINGS)
    scopes = [dialog.edition.selection]
    for index in (1, 2):
        settle(qtbot, dialog, partial(dialog.parts.scope.setCurrentIndex, index))
        scopes.append(dialog.edition.selection)
    alone = Selection((RowId("row2"),)), Selection(findings=(FINDINGS[0].key,))
    assert scopes == [None, *alone]


def test_a_profile_fills_the_form_and_the_pattern(qtbot: QtBot, make: Make) -> None:
    dialog = make()
    settle(qtbot, dialog, lambda: dialog.parts.profiles.chosen.emit(BRIEF))
    assert dialog.edition.profile == BRIEF


def test_what_is_kept_as_a_profile_holds_the_present_choices(make: Make) -> None:
    dialog = make()
    dialog.parts.form.parts[Part.TEXTS].setChecked(False)
    dialog.parts.pattern.setText("{event} {today}")
    dialog.parts.profiles.keep_wished.emit("mine")
    kept = dialog.edition.profile
    assert (kept.name, kept.file_name) == ("mine", "{event} {today}")
    assert Part.TEXTS not in kept.parts
    assert dialog.parts.profiles.names.currentData() == "mine"


def test_the_name_that_is_offered_follows_pattern_and_format(make: Make) -> None:
    dialog = make()
    assert dialog.parts.name.text() == "2031-03-04 A call between two cities.html"
    dialog.parts.pattern.setText("{event}")
    dialog.parts.format.setCurrentIndex(dialog.parts.format.findData("docx"))
    assert dialog.parts.name.text() == "A call between two cities.docx"


def test_the_file_that_is_chosen_is_wished_for(qtbot: QtBot, make: Make, tmp_path: Path) -> None:
    from PySide6.QtCore import QCoreApplication, Qt  # noqa: PLC0415 - used here alone

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog = make()
    dialog.parts.format.setCurrentIndex(dialog.parts.format.findData("pdf"))
    dialog.parts.open_after.setChecked(True)
    dialog.parts.save.click()
    [asked] = dialog.findChildren(QFileDialog)
    [line] = asked.findChildren(QLineEdit, "fileNameEdit")
    line.setText(str(tmp_path / "report"))
    [box] = asked.findChildren(QDialogButtonBox)
    with qtbot.waitSignal(dialog.wished) as told:
        box.button(QDialogButtonBox.StandardButton.Save).click()
    [wish] = told.args
    assert isinstance(wish, Wish)
    assert (wish.path, wish.format.name, wish.open_after) == (tmp_path / "report.pdf", "pdf", True)
    assert not dialog.isVisible()


def test_a_dialog_that_is_closed_makes_no_more_pages(make: Make) -> None:
    dialog = make()
    dialog.parts.form.parts[Part.TEXTS].click()
    dialog.reject()
    assert not dialog.jobs.is_busy


def test_a_folder_that_is_gone_is_not_offered() -> None:
    assert folder_of(golden_comparison()).is_dir()
