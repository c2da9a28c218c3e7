"""The words of a cell's claims, read once, and what each may be found by."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from crossread.core.judging.accounts import Account
from crossread.core.judging.cues import Cues
from crossread.core.judging.linking import Keys, keys_of_words
from crossread.core.types import Claim, Document, Span
from crossread.core.words import Word, split_words

_CONTENT = 3
"""Letters that a stem must have to tell what a clause is about."""
_AROUND = 8
"""Words on each side of a value that tell what it is about."""
_LONGEST = 6_000
"""Characters of a cell that are compared: some slots look at every two values or words."""


@dataclass(frozen=True)
class Told:
    """The claims of one cell, word by word; spans are into the readout's text."""

    account: Account
    """The readout that the cell is of."""
    claims: tuple[Claim, ...]

    @property
    def document(self) -> Document:
        """The document of the readout."""
        return self.account.document

    @property
    def text(self) -> str:
        """The whole text of the readout, folded for the cues."""
        return self.account.text

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """The stretches of all claims, in text order, overlaps joined, up to two pages."""
        joined: list[Span] = []
        room = _LONGEST
        for span in sorted(span for claim in self.claims for span in claim.spans):
            start = max(span.start, joined[-1].end if joined else 0)
            end = min(span.end, start + room)
            if start >= end:
                continue
            room -= end - start
            if joined and start == joined[-1].end and span.start < start:
                joined[-1] = Span(joined[-1].start, end)
            else:
                joined.append(Span(start, end))
        return tuple(joined)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of all claims."""
        text = self.document.text
        return tuple(w for span in self.spans for w in split_words(text, span.start, span.end))

    @cached_property
    def _keys(self) -> Mapping[int, Keys]:
        """The keys of every word, by where it starts."""
        keys = keys_of_words(self.words, self.account.readings)
        return {word.span.start: found for word, found in zip(self.words, keys, strict=True)}

    def keys_of(self, word: Word) -> Keys:
        """Return what one of the side's words may be found by."""
        return self._keys[word.span.start]

    @cached_property
    def content(self) -> tuple[Word, ...]:
        """The words that tell what the claims are about."""
        return tuple(word for word in self.words if self.is_content(word))

    def is_content(self, word: Word) -> bool:
        """Tell whether a word says something about a matter."""
        return len(word.stem) >= _CONTENT and word.stem not in self.cues.stop

    @cached_property
    def known(self) -> Keys:
        """All that the side's content words may be found by."""
        return frozenset[str]().union(*map(self.keys_of, self.content))

    def has(self, keys: Keys) -> bool:
        """Tell whether a content word of the side is found by one of the keys."""
        return not keys.isdisjoint(self.known)

    def word_for(self, keys: Keys) -> Word | None:
        """Return the first word of the side that is found by one of the keys."""
        return next((w for w in self.words if not keys.isdisjoint(self.keys_of(w))), None)

    @property
    def cues(self) -> Cues:
        """The cues of the side's language."""
        return self.account.cues

    def words_near(self, span: Span, before: int, after: int) -> tuple[Word, ...]:
        """Return the words that stand next to a span, without those inside it."""
        first = bisect_left(self.words, span.start, key=lambda word: word.span.start)
        behind = bisect_left(self.words, span.end, key=lambda word: word.span.start)
        return (*self.words[max(0, first - before) : first], *self.words[behind : behind + after])

    def about(self, span: Span) -> tuple[Keys, ...]:
        """Return the keys of the words that stand around a span and tell what it is about."""
        near = self.words_near(span, _AROUND, _AROUND)
        return tuple(self.keys_of(word) for word in near if self.is_content(word))
