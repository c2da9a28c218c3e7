"""What to call a figure: its name in the nominative, or the names of two who tell together."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from crossread.core.claims.roots import root_of
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure, label_of, nominative
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.reading.countries import nominative_of
from crossread.core.reading.declension import adjective_stem

_ALWAYS_HARD = frozenset("гкхжчшщ")
"""Letters behind which the ending of an adjective does not tell whether it is a soft one."""
_GENDERS = (("о", "ее ое"), ("е", "ее ое"), ("а", "яя ая"), ("я", "яя ая"), ("ы", "ие ые"))
"""Last letter of a noun, and the endings of a soft and of a hard adjective before it."""


_NAMES = (
    ("ого", "ый ий ой"), ("его", "ий"), ("ому", "ый ий ой"), ("ой", "а ая"), ("ей", "я"),
    ("ом", "0 о"), ("ем", "ь й"), ("ым", "ый"), ("им", "ий"), ("у", "а 0 о"), ("ю", "я ь й"),
    ("е", "0 а о"), ("и", "а я ь"), ("ы", "а 0"), ("а", "0 о"), ("я", "ь й"),
)  # fmt: skip
"""Endings of a name in another case, and what may end it in the nominative."""


def label_as(
    mention: Mention, sort: Sort, cues: Cues, written: AbstractSet[str] = frozenset()
) -> str:
    """Return what to call whom a mention means, brought to the nominative where it is not.

    Of several nominatives that a name may have, one that stands in the text is taken: *written*.
    """
    label = label_of(mention)
    if not (mention.oblique and cues.endings):
        return label
    place = nominative_of(label) if mention.place else None
    if place is not None:
        return place
    words = label.split()
    nouns = {} if sort is Sort.PERSON else cues.nominatives
    head = next((n for n, word in enumerate(words, 1) if root_of(word) in nouns), len(words))
    named = [_plain(word, nouns, cues, written) for word in words[:head]]
    if head < len(words) or root_of(words[-1]) in nouns:
        named[:-1] = [agreeing(word, named[-1], cues) for word in words[: head - 1]]
    return " ".join([*named, *words[head:]])


def _plain(word: str, nouns: Mapping[str, str], cues: Cues, written: AbstractSet[str]) -> str:
    """Return a word in the nominative, by the text where it is a name that the text has so.

    Without *nouns* it is a person's.
    """
    if word.isupper() or root_of(word) in nouns:
        flat = word.lower()
        known = nouns if flat in cues.bodies or flat in cues.noun_forms else {}
        return nominative(word, known, cues.endings)
    bare = word.strip("«»")
    if bare.lower() in cues.given:
        return word
    for oblique, plain in _NAMES:
        if not bare.endswith(oblique):
            continue
        made = (bare.removesuffix(oblique) + end.strip("0") for end in plain.split())
        found = (name for name in made if name in written or name.lower() in cues.given)
        if (name := next(found, None)) is not None:
            return word.replace(bare, name)
    return nominative(word, {}, cues.endings if nouns else cues.person_endings)


def agreeing(adjective: str, noun: str, cues: Cues) -> str:
    """Return an adjective in the nominative and the gender of a noun that is in it already."""
    if not adjective.lower().endswith(cues.adjectives) or adjective.isupper():
        return adjective
    root = adjective_stem(adjective)
    soft = adjective[len(root) :][:1] in "еюи" and root[-1:] not in _ALWAYS_HARD
    after = root[-1:] in _ALWAYS_HARD
    ending = next((made for last, made in _GENDERS if noun.endswith(last)), "ий ый")
    gentle, hard = ending.split()
    written = gentle if soft or (after and hard == "ый") else hard
    return adjective[: len(root)] + written


def joined(pair: tuple[Figure, Figure], cues: Cues) -> Figure:
    """Return two figures as one that is called by both names."""
    word = next((each for each in sorted(cues.joins) if each.isalpha()), "&")
    label = f"{pair[0].label} {word} {pair[1].label}"
    return Figure(label, Sort.BODY, members=pair)
