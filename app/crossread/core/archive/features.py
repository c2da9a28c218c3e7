"""What tells one event from another: the few signs of a document that an archive is grouped by."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from crossread.core.claims.facts import find_facts
from crossread.core.kinds import FactKind
from crossread.core.matching.glossary import gloss_terms
from crossread.core.matching.terms import Rank, latin, rarity
from crossread.core.matching.values import EXACT
from crossread.core.types import Document, Fact, Span
from crossread.core.words import is_cyrillic, stem, word_texts

READ = 20_000
"""Characters of an account that its signs are taken from: what an event is, is said early."""
SHINGLE = 5
"""Words that stand together in a shingle (Broder 1997)."""
SKETCH = 32
"""Shingles that are kept: those with the smallest hashes, a fair sample of all."""
_NAME, _VALUE, _DAY = 1.6, 1.0, 1.6
"""What a name, a figure and a day count beside a rare word."""
_NAMES = frozenset({FactKind.PERSON, FactKind.PLACE, FactKind.ORGANISATION})
_LEAST = 0.05
"""Weight below which a word is left out."""


@dataclass(frozen=True, slots=True)
class Features:
    """The signs of one document; they hold no word that could be read again."""

    day: int | None
    """The date that it bears, in days from the year 1; None where it bears none."""
    issuer: int
    """A hash; 0 where the issuer is not known."""
    terms: tuple[int, ...]
    """Hashes of names, figures, days and word stems, rising; a word of any language as English."""
    weights: tuple[float, ...]
    """How much each term says on its own, above 0; how rare it is in the archive comes later."""
    sketch: tuple[int, ...]
    """The smallest hashes of shingles of words, rising: near duplicates share most of them."""


def features_of(document: Document) -> Features:
    """Return the signs of a document."""
    end = min(document.body.end, document.body.start + READ)
    body = Span(document.body.start, end)
    text = f"{document.title}\n{body.of(document.text)}"
    facts = find_facts(text, Span(0, len(text)), document.language, document.date)
    weights = {_hash(term): weight for term, weight in _weights(text, facts).items()}
    ordered = sorted(weights)
    return Features(
        day=None if document.date is None else document.date.toordinal(),
        issuer=_hash(document.issuer.casefold()) if document.issuer else 0,
        terms=tuple(ordered),
        weights=tuple(weights[term] for term in ordered),
        sketch=sketch_of(word_texts(body.of(document.text))),
    )


def sketch_of(words: Iterable[str]) -> tuple[int, ...]:
    """Return the smallest hashes of the shingles of a text, without regard to case."""
    hashes = [_hash(word.casefold()) for word in words]
    shingles = zip(*(hashes[at:] for at in range(SHINGLE)), strict=False)
    mixed = {hash(shingle) & 0x7FFFFFFFFFFFFFFF for shingle in shingles}
    return tuple(sorted(mixed)[:SKETCH])


def _weights(text: str, facts: Iterable[Fact]) -> Mapping[str, float]:
    """Return the terms of a text with what each says; what comes twice says a little more."""
    rank = _rank()
    counts: Counter[str] = Counter()
    for word in word_texts(text):
        if not word[0].isdigit():
            counts[_term(word)] += 1
    if is_cyrillic(text):
        counts.update(gloss_terms(text))
    found = {term: rarity(term, rank) for term in counts if len(term) > 1}
    for fact in facts:
        term, weight = _of_fact(fact)
        if weight:
            counts[term] += 1
            found[term] = weight
    return {
        term: weight * min(2.0, 1 + 0.25 * (counts[term] - 1))
        for term, weight in found.items()
        if weight >= _LEAST
    }


def _of_fact(fact: Fact) -> tuple[str, float]:
    if fact.kind in _NAMES:
        return fact.value, _NAME
    if fact.kind is FactKind.DATE:
        return f"{fact.kind}:{fact.value}", _DAY if fact.value[:1].isdigit() else 0.0
    if fact.kind in EXACT:
        return f"{fact.kind}:{fact.value}", _VALUE if len(fact.value) > 1 else 0.0
    return "", 0.0


@lru_cache(maxsize=65_536)
def _term(word: str) -> str:
    stemmed = stem(word)
    return latin(stemmed) if is_cyrillic(stemmed) else stemmed


@lru_cache(maxsize=262_144)
def _hash(term: str) -> int:
    """Return a hash of 63 bits that is the same on every machine."""
    digest = hashlib.blake2b(term.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


@cache
def _rank() -> Rank | None:
    """Return how common English words are; None where the list is missing."""
    from crossread.core.matching.meaning import load_vocabulary  # noqa: PLC0415 - read where needed
    from crossread.resources import resource_path  # noqa: PLC0415 - the same

    pieces = load_vocabulary(resource_path("meaning"))
    return None if pieces is None else pieces.rank
