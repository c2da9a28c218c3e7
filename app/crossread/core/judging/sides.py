"""One side of a pair, read once: what the slots of a difference look at."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from crossread.core.judging.accounts import Account
from crossread.core.judging.cues import find_cues
from crossread.core.judging.periods import find_periods
from crossread.core.judging.told import Told
from crossread.core.kinds import FactKind
from crossread.core.types import Cell, Fact, Span

_CLAUSE = re.compile(r"[;:,.!?—–()]\s|\s[—–-]\s|\s(?:and|while|but|whereas|а|но|и)\s")

_CONTRAST = re.compile(r"(?:\s[\w-]+){1,3}(?:\sbut|,?\sа)\s")
"""What follows a negation that only says what is so instead: ``not on Monday but on Friday``."""


@dataclass(frozen=True)
class Side(Told):
    """The claims of one cell, with their words, cues and facts."""

    @property
    def name(self) -> str:
        """What to call the side in a sentence."""
        return self.account.name

    @property
    def party(self) -> str:
        """The code of the country that the side speaks for; nothing where it is none."""
        return self.account.party

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of all claims, each once, in text order."""
        facts = {fact for claim in self.claims for fact in claim.facts}
        facts |= {
            period
            for period in find_periods(self)
            if not any(
                f.span.start < period.span.end and period.span.start < f.span.end for f in facts
            )
        }
        read = self.spans
        inside = (f for f in facts if any(s.start <= f.span.start < s.end for s in read))
        return tuple(sorted(inside, key=lambda fact: fact.span))

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """The claims cut at punctuation and conjunctions: how far a cue reaches."""
        return tuple(clause for span in self.spans for clause in _cut(self.text, span))

    def find(self, role: str) -> tuple[Span, ...]:
        """Return where the claims hold cues of a role."""
        if role not in self._found:
            self._found[role] = find_cues(self.cues.roles[role], self.text, self.spans)
        return self._found[role]

    @cached_property
    def _found(self) -> dict[str, tuple[Span, ...]]:
        """What was found of each role, which many slots ask for."""
        return {}

    @cached_property
    def negations(self) -> tuple[Span, ...]:
        """Where something is negated, without what only looks so: ``not only``."""
        apparent = find_cues(self.cues.apparent, self.text, self.spans)
        found = find_cues(self.cues.negations, self.text, self.spans)
        return tuple(
            n
            for n in found
            if not any(a.start <= n.start < a.end for a in apparent)
            and _CONTRAST.match(self.text, n.end) is None
        )

    @cached_property
    def denies(self) -> bool:
        """Whether anything is negated, refused, stopped or ruled out."""
        return bool(self.negations) or bool(find_cues(self.cues.denials, self.text, self.spans))

    @cached_property
    def negative_words(self) -> tuple[Span, ...]:
        """What may say that something is not so, by its form at least: ``unable``, ``refuses``."""
        forms = self.cues.roles["negative_form"]
        formed = (word.span for word in self.words if forms.fullmatch(word.text))
        return (*find_cues(self.cues.denials, self.text, self.spans), *formed)

    def facts_of(self, *kinds: FactKind) -> tuple[Fact, ...]:
        """Return the facts of some kinds."""
        return tuple(fact for fact in self.facts if fact.kind in kinds)

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


def unmatched(side: Side, cues: tuple[Span, ...], other: Side) -> tuple[Span, ...]:
    """Return the cues that the other side does not have all the words of."""
    left_over = []
    for cue in cues:
        first, behind = (
            bisect_left(side.content, at, key=lambda word: word.span.start)
            for at in (cue.start, cue.end)
        )
        words = side.content[first:behind]
        if not words or not all(other.has(side.keys_of(word)) for word in words):
            left_over.append(cue)
    return tuple(left_over)


def side_of(cell: Cell, account: Account) -> Side:
    """Return the cell of a readout as a side of a pair."""
    return Side(account, account.claims_of(cell.claims))
