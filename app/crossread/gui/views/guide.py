"""The user guide in a window: contents, search, pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from crossread.core.messages import message
from crossread.gui.languages import ENGLISH, language_now, tell
from crossread.resources import resource_path

_SIZE = (940, 700)
_CONTENTS = 220
_PICTURE = 620
"""Pixels that a picture is wide at most."""


class Guide(QDialog):
    """Shows the guide in the language of the windows; may stay open beside the work."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tell(message("User guide")))
        self.resize(*_SIZE)
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(tell(message("User guide")))
        self.text.document().setDocumentMargin(20)
        self.contents = QListWidget(self)
        self.contents.setAccessibleName(tell(message("Contents")))
        self.contents.setFixedWidth(_CONTENTS)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tell(message("Search the guide")))
        self.search.setAccessibleName(tell(message("Search the guide")))
        self.search.setClearButtonEnabled(True)
        self._places: list[int] = []
        self._fill()
        self._arrange()
        self.contents.currentRowChanged.connect(self._go)
        self.search.textChanged.connect(lambda words: self.seek(words, anew=True))
        self.search.returnPressed.connect(lambda: self.seek(self.search.text()))
        self.search.setFocus()

    def seek(self, words: str, *, anew: bool = False) -> bool:
        """Go to the next place where the words stand, around the end; return whether there is one.

        *anew* begins where the last match began, so that typing on does not skip it.
        """
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart() if anew else cursor.selectionEnd())
        self.text.setTextCursor(cursor)
        if not words or self.text.find(words):
            return bool(words)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        return self.text.find(words)

    def _fill(self) -> None:
        document = self.text.document()
        self.text.setMarkdown(guide_text(language_now()))
        # After the text, which forgets all pictures.
        for picture in sorted(resource_path("help").glob("*.png")):
            image = QImage(str(picture))
            if image.width() > _PICTURE:
                image = image.scaledToWidth(_PICTURE, Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource, picture.name, image)
        document.markContentsDirty(0, document.characterCount())
        block = document.begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                self.contents.addItem(("   " if level > 1 else "") + block.text())
                self._places.append(block.position())
            block = block.next()

    def _go(self, row: int) -> None:
        """Show a heading at the top."""
        cursor = self.text.textCursor()
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        cursor.setPosition(self._places[row])
        self.text.setTextCursor(cursor)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.contents, 1)
        self.search.setFixedWidth(_CONTENTS)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self.text, 1)


def guide_text(language: str) -> str:
    """Return the guide as Markdown; in English where nobody has translated it."""
    own = resource_path("help", f"{language}.md")
    return (own if own.is_file() else resource_path("help", f"{ENGLISH}.md")).read_text("utf-8")
