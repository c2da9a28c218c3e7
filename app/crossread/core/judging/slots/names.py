"""A person, place or body named where the other side names another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from crossread.core.judging.explaining import differ
from crossread.core.judging.linking import SAME_NAME
from crossread.core.judging.sides import Side, overlap, same_matter
from crossread.core.kinds import DifferenceKind, FactKind
from crossread.core.reading.countries import find_countries
from crossread.core.types import Difference, Fact, Span
from crossread.core.words import Word, is_cyrillic, split_words

_BLANKS = 40
"""Most blanks between a word and what stands before it."""
_CAPITAL = " capital"

_LIKE = 70
"""From how many percent two names are variants of one."""
_MOST = 0.5
"""Share of the words of two names from which they are one, worded in two ways."""

_SHORTEST = 3
"""Consonants of a name that can be told from others by them."""
_SOUND = 0.7
"""Similarity of consonants from which names in two scripts can be one."""
_SOUNDS = str.maketrans("cqgwzjfp", "kkkvssvb")
_SILENT = re.compile(r"[aeiouyh]")
_TITLE = re.compile(r"""[«“„"]([A-ZА-ЯЁ][^«»“”„"\n.,;:!?]{1,30})[»”“"]""")


class _Kind(Enum):
    """Names that can stand for each other.

    The value is the share of the other content words that two claims must have in common for the
    names in them to stand for the same part.
    """

    PERSON = 0.35
    COUNTRY = 0.36
    THING = 0.5


def find(left: Side, right: Side) -> Iterator[Difference]:
    """Yield the names that stand alone in their slot and differ: a venue, a body, a person."""
    yield from _venues(left, right) or _parts(left, right)


def _venues(left: Side, right: Side) -> list[Difference]:
    """Return the places of an event, where each side has one and they differ."""
    places = _places(left), _places(right)
    if len(places[0]) != 1 or len(places[1]) != 1 or _same_meeting(left, right):
        return []
    ours, theirs = places[0][0], places[1][0]
    alike = _named_alike(ours.value, theirs.value) or _is_translated(left, ours, right, theirs)
    if alike or not same_matter(left, ours.span, right, theirs.span):
        return []
    return [differ(DifferenceKind.NAME, (left, ours.span), (right, theirs.span))]


def _same_meeting(left: Side, right: Side) -> bool:
    """Tell whether both sides report talks that were held: the town, the region, the building."""
    return all(side.find("talks") and not side.find("settled") for side in (left, right))


def _places(side: Side) -> list[Fact]:
    """Return the places that something happens in: cities and the like, not countries."""
    return [
        fact
        for fact in side.facts_of(FactKind.PLACE)
        if not _is_country(fact.value) and _is_located(side, fact)
    ]


def _is_country(value: str) -> bool:
    return value.isupper()


def _is_located(side: Side, fact: Fact) -> bool:
    words = side.words_near(fact.span, 1, 0)
    where = side.cues.roles["where"]
    return any(where.fullmatch(word.text) for word in words)


def _parts(left: Side, right: Side) -> list[Difference]:
    """Return the names of one kind of which each side has one that the other lacks.

    Of talks each side names its own people.
    """
    talks = left.find("talks") and right.find("talks")
    for kind in (_Kind.THING,) if talks else _Kind:
        names = [
            [f for f in _names(side, kind) if not _is_own(left, right, f, side.quote(f.span))]
            for side in (left, right)
        ]
        ours = [n for n in names[0] if not any(_is_same(left, n, right, o) for o in names[1])]
        theirs = [n for n in names[1] if not any(_is_same(left, o, right, n) for o in names[0])]
        if len(ours) != 1 or len(theirs) != 1:
            continue
        if kind is _Kind.THING and not _comparable(left, ours[0], right, theirs[0]):
            continue
        namesakes = kind is _Kind.PERSON and ours[0].value == theirs[0].value
        if namesakes or overlap(left, right, ours[0].span, theirs[0].span) >= kind.value:
            return [differ(DifferenceKind.NAME, (left, ours[0].span), (right, theirs[0].span))]
    return []


def _comparable(left: Side, ours: Fact, right: Side, theirs: Fact) -> bool:
    """Tell whether two names are of bodies, or the words before them, articles aside, are one."""
    known = (FactKind.PLACE, FactKind.ORGANISATION)
    if all(
        fact.kind in known and fact in side.facts for side, fact in ((left, ours), (right, theirs))
    ):
        return True
    behind = left.words_near(ours.span, 0, 1), right.words_near(theirs.span, 0, 1)
    if all(behind) and not left.keys_of(behind[0][0]).isdisjoint(right.keys_of(behind[1][0])):
        return True
    before = [
        [w for w in side.words_near(fact.span, 2, 0) if w.span.end <= fact.span.start]
        for side, fact in ((left, ours), (right, theirs))
    ]
    keys = [
        frozenset[str]().union(*map(side.keys_of, words)) - {"the", "the-"}
        for side, words in zip((left, right), before, strict=True)
    ]
    return not keys[0].isdisjoint(keys[1])


def _names(side: Side, kind: _Kind) -> tuple[Fact, ...]:
    """Return what of a kind the side names."""
    found: tuple[Fact, ...]
    match kind:
        case _Kind.PERSON:
            found = side.facts_of(FactKind.PERSON)
        case _Kind.COUNTRY:
            found = tuple(f for f in side.facts_of(FactKind.PLACE) if _is_country(f.value))
        case _Kind.THING:
            places = (f for f in side.facts_of(FactKind.PLACE) if not _is_country(f.value))
            bodies = side.facts_of(FactKind.ORGANISATION)
            found = (*places, *bodies, *_titles(side), *_capitals(side))
    return found


def _capitals(side: Side) -> Iterator[Fact]:
    """Yield words with a capital inside a sentence that are no fact."""
    # In the cell alone: the whole text would be read again for every pair of claims.
    countries = (find_countries(side.text, span.start, span.end) for span in side.spans)
    known = [fact.span for fact in side.facts] + [m.span for found in countries for m in found]
    anyone = side.cues.roles["anyone"]
    for word in side.content:
        before = side.text[max(0, word.span.start - _BLANKS) : word.span.start].rstrip()[-1:]
        if not word.text[0].isupper() or not before or before in '.!?:;«“"(':
            continue
        if anyone.fullmatch(word.text) or any(s.start <= word.span.start < s.end for s in known):
            continue
        yield Fact(FactKind.ORGANISATION, word.span, word.stem)


def _titles(side: Side) -> Iterator[Fact]:
    """Yield short titles in quotation marks, such as a company's."""
    for span in side.spans:
        for found in _TITLE.finditer(side.document.text, span.start, span.end):
            value = " ".join(word.stem for word in split_words(found.group(1)))
            yield Fact(FactKind.ORGANISATION, Span(*found.span(1)), value)


def _is_own(left: Side, right: Side, fact: Fact, quoted: str) -> bool:
    """Tell whether a name is one of those whose accounts are compared, or its country's."""
    if _is_country(fact.value):
        own = {left.party, right.party}
        return fact.value in own | left.account.countries | right.account.countries
    return any(quoted in side.name for side in (left, right))


def _is_same(left: Side, ours: Fact, right: Side, theirs: Fact) -> bool:
    """Tell whether two names can be of one: a part of the other, its initials, much alike."""
    if ours.value == theirs.value and ours.kind is not FactKind.PERSON:
        return True
    countries = _is_country(ours.value), _is_country(theirs.value)
    if any(countries):
        return not all(countries)  # a country and a town in it are named alike often enough
    words = _words(left, ours), _words(right, theirs)
    return (
        _holds(words[0], words[1])
        or _holds(words[1], words[0])
        or 2 * len(set(words[0]) & set(words[1])) > len(words[0] + words[1]) * _MOST
        or _initials(words[0]) == "".join(words[1])
        or _initials(words[1]) == "".join(words[0])
        or _sounds_alike(words[0], words[1])
        or _is_translated(left, ours, right, theirs)
    )


def _words(side: Side, fact: Fact) -> tuple[str, ...]:
    """Return the words of a name in Latin letters, without what stands before a surname."""
    from crossread.core.matching.terms import latin  # noqa: PLC0415 - loads two libraries

    inside = split_words(side.document.text, fact.span.start, fact.span.end)
    return tuple(latin(word.stem) for word in inside)


def _holds(one: Sequence[str], other: Sequence[str]) -> bool:
    return set(one) <= set(other)


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words) if len(words) > 1 else ""


def _sounds_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether the last words of two names are one, spelt in two ways."""
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - start-up can spare the library

    shorter, longer = sorted((one, other), key=len)
    return all(
        max(JaroWinkler.similarity(word, match) for match in longer) >= SAME_NAME
        for word in shorter
    )


def _is_translated(left: Side, ours: Fact, right: Side, theirs: Fact) -> bool:
    """Tell whether names in two scripts can be of one: a word in common, or much alike in sound.

    Letters of one script stand for several of the other, and vowels for nearly any; so far apart
    as two spellings of a name are, only names that have hardly a consonant in common are two.
    """
    words = [
        [w for w in side.words if fact.span.start <= w.span.start < fact.span.end]
        for side, fact in ((left, ours), (right, theirs))
    ]
    if is_cyrillic(left.quote(ours.span)) == is_cyrillic(right.quote(theirs.span)):
        return False
    shorter, longer = sorted(
        ([(side, w) for w in named] for side, named in zip((left, right), words, strict=True)),
        key=len,
    )
    met = [any(_stands_for(*one, *other) for other in longer) for one in shorter]
    return all(met) if FactKind.PERSON in {ours.kind, theirs.kind} else any(met)


def _stands_for(side: Side, word: Word, other: Side, match: Word) -> bool:
    from rapidfuzz.distance import JaroWinkler  # noqa: PLC0415 - start-up can spare the library

    if not side.keys_of(word).isdisjoint(other.keys_of(match)):
        return True
    one, two = _sound(word), _sound(match)
    long = min(len(one), len(two)) >= _SHORTEST
    return one == two or (long and JaroWinkler.similarity(one, two) >= _SOUND)


def _sound(word: Word) -> str:
    """Return the consonants of a word, those that are written for one another as one."""
    from crossread.core.matching.terms import latin  # noqa: PLC0415 - loads two libraries

    return _SILENT.sub("", latin(word.text.lower()).translate(_SOUNDS))


def _named_alike(left: str, right: str) -> bool:
    from rapidfuzz import fuzz  # noqa: PLC0415 - as above

    if _CAPITAL in left or _CAPITAL in right:
        return left == right
    return left == right or fuzz.partial_ratio(left, right) >= _LIKE
