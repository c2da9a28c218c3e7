"""Where in a text somebody answers questions: whole paragraphs without saying who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

_QUESTION = re.compile(r"^[^\n]{6,400}\?[»”\"]?[ \t]*$", re.MULTILINE)
_DASHES = "—–-"
_FEWEST = 2
"""Paragraphs that only ask something, of which an interview has so many."""


@dataclass(slots=True)
class Interview:
    """Follows a text paragraph by paragraph and knows where one is an answer."""

    held: bool
    """The text asks often enough to be an interview."""
    answers: bool = False
    """The paragraph last read answers a question."""
    _asked: bool = False
    _dashed: bool = False

    @classmethod
    def of(cls, text: str) -> Interview:
        """Return the state before the first paragraph of a text."""
        return cls(sum(1 for _ in _QUESTION.finditer(text)) >= _FEWEST)

    def turn(self, text: str, start: int) -> None:
        """Read the paragraph that begins at an offset."""
        if not self.held:
            return
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        dashed = line[:1] in _DASHES
        if _QUESTION.fullmatch(line):
            self._asked, self._dashed, self.answers = True, dashed, False
            return
        self.answers = self._asked and (dashed or not self._dashed)
        self._asked = self.answers and dashed
