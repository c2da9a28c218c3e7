"""The words of a claim, kept so lightly that thousands of claims can be read at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crossread.core.types import Span
from crossread.core.words import read_stems


@dataclass(frozen=True, slots=True)
class Line:
    """A run of words; a tuple for each property, since an object for each word costs too much."""

    text: str
    """The whole text that the offsets point into."""
    stems: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.stems)

    def word(self, at: int) -> str:
        """Return a word as it is written."""
        return self.text[self.starts[at] : self.ends[at]]

    def span(self, first: int, last: int) -> Span:
        """Return the stretch from one word to another."""
        return Span(self.starts[first], self.ends[last])


def read_line(text: str, parts: Iterable[Span] | None = None) -> Line:
    """Return the words in stretches of a text; in all of it where none are named."""
    stretches = [Span(0, len(text))] if parts is None else parts
    words = [word for part in stretches for word in read_stems(text, part.start, part.end)]
    stems, starts, ends = zip(*words, strict=True) if words else ((), (), ())
    return Line(text, stems, starts, ends)
