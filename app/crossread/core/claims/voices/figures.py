"""A figure of a text, what to call it, and the side that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crossread.core.claims.roots import root_of
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.reading.countries import country

_CHAIN = 3
"""Longest chain of people who speak for each other."""
_CASE_ENDING = 2
"""Most letters of a case ending beyond a stem."""
SURNAME = 3
"""Fewest letters by which the start of a surname tells its case forms together."""


@dataclass(eq=False)
class Figure:
    """Somebody who appears in a text: a person or a body."""

    label: str
    sort: Sort
    stems: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    country: str | None = None
    party: str | None = None
    """Where no country is the side: a body's own name."""
    home: Figure | None = None
    head: str = ""
    """Stem of the noun that says what body it is."""
    free: bool = False
    """It came without a name and as one of many: where it belongs is not to be guessed."""
    mouth: bool = False
    female: bool | None = None
    seen: int = 0
    """When it was last mentioned, on the clock of the cast."""
    bare: bool = False
    """It has come by one capitalised word: a firm's or a person's."""
    told: int = 0
    """When it last told something."""
    sentence: int = -9
    """In which sentence it was last mentioned."""
    paragraph: int = -9
    """In which paragraph it was last mentioned."""
    earlier: tuple[int, int] = (-9, -9)
    """The last sentence and paragraph before those."""
    bent: bool = False
    """Its label was made of another case."""
    weak: bool = False
    """It is a name of no known sort, and means a figure only where its words say so."""
    topic: int = 0
    """In which sentence it last came first; they are counted from 1."""
    near: Figure | None = None
    """The body that it belongs to by its part and by what was spoken of when it came."""
    members: tuple[Figure, ...] = ()
    """Those who tell together."""
    former: bool = False
    """It is called by a part that it no longer has."""
    place: bool = False
    """It is no more than a country's name."""

    def see(self, clock: int, sentence: int, paragraph: int) -> None:
        """Note where in the text it is mentioned."""
        if self.sentence != sentence:
            self.earlier = (self.sentence, self.paragraph)
        self.seen, self.sentence, self.paragraph = clock, sentence, paragraph

    @property
    def has_name(self) -> bool:
        """Say whether it is called by more than a common noun."""
        return self.label != self.label.lower()

    @property
    def speaks_as_body(self) -> bool:
        """Say whether it is an institution or a firm, not a person."""
        return self.sort is Sort.BODY


def country_of(figure: Figure, language: str, depth: int = 0) -> str | None:
    """Return the country that a figure belongs to, by itself or by whom it speaks for."""
    known = country(figure.country) if figure.country is not None else None
    if known is not None:
        return known.names.get(language) or known.names["en"]
    if figure.home is not None and depth < _CHAIN:
        return country_of(figure.home, language, depth + 1) or figure.party
    return figure.party


def side_of(figure: Figure, language: str, depth: int = 0) -> str | None:
    """Return a figure's country, else the body it belongs to, None for a person without either."""
    named = country_of(figure, language)
    if named is not None:
        return named
    if figure.home is not None and depth < _CHAIN:
        return side_of(figure.home, language, depth + 1) or figure.home.label
    return figure.label if figure.sort is Sort.BODY else None


def label_of(mention: Mention) -> str:
    """Return what to call whom a mention means, on one line."""
    label = " ".join(mention.text.split())
    for opening, closing in ("«»", "“”", "„“"):
        if label.count(opening) > label.count(closing):
            label += closing
    return label.replace('"', "")


def nominative(word: str, known: Mapping[str, str], endings: Sequence[tuple[str, str]]) -> str:
    """Return the nominative of a word of a name: a known noun's, else by its ending."""
    if word.isupper():
        return word
    noun = known.get(root_of(word))
    if noun is not None:
        return noun.capitalize() if word[0].isupper() else noun
    for oblique, plain in endings:
        if word.endswith(oblique) and len(word) > len(oblique) + 1:
            return word.removesuffix(oblique) + plain.strip("0")
    return word


def bears(figure: Figure, name: str) -> bool:
    """Say whether a stem is one of a figure's names, or a case form of one."""
    if name in figure.stems:
        return True
    if name[:1] <= "z":
        return False
    begun = name[:SURNAME]
    return any(same_name(name, own) for own in figure.stems if own.startswith(begun))


def same_name(left: str, right: str) -> bool:
    """Say whether two stems are forms of one name: equal, or equal but for a case ending."""
    if left == right or left[:1] <= "z" or right[:1] <= "z":
        return left == right  # names in Latin letters have no case endings
    shorter, longer = sorted((left, right), key=len)
    grown = len(longer) - len(shorter)
    return len(shorter) >= SURNAME and grown <= _CASE_ENDING and longer.startswith(shorter)
