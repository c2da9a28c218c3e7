from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.gui.views.rich import escape, label


@given(st.text(st.sampled_from("<>&\"'ab/ ;")))
def test_escaped_text_is_shown_as_it_was(text: str) -> None:
    shown = QTextDocumentFragment.fromHtml(f"<p style='white-space:pre'>{escape(text)}</p>")
    assert shown.toPlainText().strip() == text.strip()


def test_lines_stay_lines() -> None:
    assert escape("a\nb") == "a<br>b"


def test_labels_wrap(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert label(parent).wordWrap()
