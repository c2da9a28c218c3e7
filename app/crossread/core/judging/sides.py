"""One side of a pair, read once: what the slots of a difference look at."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from crossread.core.judging.cues import Cues, find_cues, fold_text, load_cues
from crossread.core.judging.linking import Keys, keys_of_words
from crossread.core.kinds import FactKind
from crossread.core.reading.countries import find_countries
from crossread.core.types import Cell, Claim, Document, Fact, Readout, Span
from crossread.core.words import Word, split_words

_CLAUSE = re.compile(r"[;:,.!?—–()]\s|\s[—–-]\s|\s(?:and|while|but|whereas|а|но|и)\s")
_CONTENT = 3
"""Letters that a stem must have to tell what a clause is about."""

_AROUND = 8
"""Words on each side of a value that tell what it is about."""
_LONGEST = 6_000
"""Characters of a cell that are compared: some slots look at every two values or words."""


@dataclass(frozen=True)
class Side:
    """The claims of one cell, with their text and facts; spans are into the readout's text."""

    document: Document
    claims: tuple[Claim, ...]

    @property
    def name(self) -> str:
        """What to call the side in a sentence."""
        return self.document.issuer or self.document.title or self.document.path

    @cached_property
    def party(self) -> str:
        """The code of the country that the side speaks for; nothing where it is none."""
        mentions = find_countries(self.document.party)
        return mentions[0].country.code if mentions else ""

    @cached_property
    def text(self) -> str:
        """The whole text of the readout, folded for the cues."""
        return fold_text(self.document.text)

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
        keys = keys_of_words(self.document.text, self.words)
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

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of all claims, each once, in text order."""
        facts = {fact for claim in self.claims for fact in claim.facts}
        read = self.spans
        inside = (f for f in facts if any(s.start <= f.span.start < s.end for s in read))
        return tuple(sorted(inside, key=lambda fact: fact.span))

    @cached_property
    def cues(self) -> Cues:
        """The cues of the side's language."""
        return load_cues(self.document.language)

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The claims cut at punctuation and conjunctions: how far a cue reaches."""
        return tuple(clause for span in self.spans for clause in _cut(self.text, span))

    def find(self, role: str) -> tuple[Span, ...]:
        """Return where the claims hold cues of a role."""
        return find_cues(self.cues.roles[role], self.text, self.spans)

    @cached_property
    def negations(self) -> tuple[Span, ...]:
        """Where something is negated, without what only looks so: ``not only``."""
        apparent = find_cues(self.cues.apparent, self.text, self.spans)
        found = find_cues(self.cues.negations, self.text, self.spans)
        return tuple(n for n in found if not any(a.start <= n.start < a.end for a in apparent))

    @cached_property
    def denies(self) -> bool:
        """Whether anything is negated, refused, stopped or ruled out."""
        return bool(self.negations) or bool(find_cues(self.cues.denials, self.text, self.spans))

    def facts_of(self, *kinds: FactKind) -> tuple[Fact, ...]:
        """Return the facts of some kinds."""
        return tuple(fact for fact in self.facts if fact.kind in kinds)

    def words_near(self, span: Span, before: int, after: int) -> tuple[Word, ...]:
        """Return the words that stand next to a span, without those inside it."""
        first = bisect_left(self.words, span.start, key=lambda word: word.span.start)
        behind = bisect_left(self.words, span.end, key=lambda word: word.span.start)
        return (*self.words[max(0, first - before) : first], *self.words[behind : behind + after])

    def about(self, span: Span) -> tuple[Keys, ...]:
        """Return the keys of the words that stand around a span and tell what it is about."""
        near = self.words_near(span, _AROUND, _AROUND)
        return tuple(self.keys_of(word) for word in near if self.is_content(word))

    def quote(self, span: Span) -> str:
        """Return the words of a span as they stand in the text, on one line."""
        return " ".join(span.of(self.document.text).split())


def _cut(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for found in _CLAUSE.finditer(text, span.start, span.end):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, span.end)


def same_matter(left: Side, span: Span, right: Side, other: Span) -> int:
    """Return how many words around one stretch the other side uses, too.

    Where one of the stretches has nothing in common with the other side, it is 0.
    """
    return min(sum(map(right.has, left.about(span))), sum(map(left.has, right.about(other))))


def overlap(left: Side, right: Side, *without: Span) -> float:
    """Return the share of content words that two sides have in common, 0 to 1.

    Left out are the words of a stretch of the left side, and of one of the right side.
    """
    shares = []
    for side, other, out in zip((left, right), (right, left), without or (None, None), strict=True):
        words = [w for w in side.content if out is None or not out.start <= w.span.start < out.end]
        met = sum(other.has(side.keys_of(word)) for word in words)
        shares.append(met / len(words) if words else 0.0)
    return sum(shares) / len(shares)


def side_of(cell: Cell, readout: Readout) -> Side:
    """Return the cell of a readout as a side of a pair."""
    wanted = set(cell.claims)
    return Side(readout.document, tuple(c for c in readout.claims if c.id in wanted))
