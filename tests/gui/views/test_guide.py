from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crossread.core.messages import LANGUAGES
from crossread.gui.languages import Languages
from crossread.gui.views.guide import Guide, guide_text
from crossread.resources import resource_path


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[Guide]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Guide(parent)
    made.show()
    yield made
    made.close()


def test_the_contents_lead_to_every_heading(guide: Guide) -> None:
    headings = re.findall(r"^#+ (.+)$", guide_text("en"), re.MULTILINE)
    listed = [guide.contents.item(row).text().strip() for row in range(guide.contents.count())]
    assert listed == headings
    for row, heading in enumerate(headings):
        guide.contents.setCurrentRow(row)
        assert guide.text.textCursor().block().text() == heading


def test_words_are_found_one_after_the_other_and_around_the_end(guide: Guide) -> None:
    guide.search.setText("readout")
    first = guide.text.textCursor().selectionStart()
    guide.search.returnPressed.emit()
    assert guide.text.textCursor().selectionStart() > first
    for _ in range(guide_text("en").count("readout") + 1):
        assert guide.seek("readout")
    assert not guide.seek("zebra")


def test_every_picture_is_there(guide: Guide) -> None:
    names = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", guide_text("en"))
    assert names
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in names:
        image = guide.text.document().resource(kind, QUrl(name))
        assert isinstance(image, QImage)
        assert not image.isNull()


def test_the_guide_says_the_same_in_every_language() -> None:
    texts = [resource_path("help", f"{language}.md").read_text("utf-8") for language in LANGUAGES]
    shapes = [re.findall(r"^(?:#+|- |\d\.|!)", text, re.MULTILINE) for text in texts]
    assert all(shape == shapes[0] for shape in shapes)


def test_the_guide_speaks_the_language_of_the_window(qtbot: QtBot, spoken: Languages) -> None:
    spoken.choose("ru")
    parent = QWidget()
    qtbot.addWidget(parent)
    assert "С чего начать" in Guide(parent).text.toPlainText()
    assert guide_text("xx") == guide_text("en")
