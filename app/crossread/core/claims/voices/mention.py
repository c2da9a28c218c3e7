"""What one noun phrase tells about whom it names."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple


class Sort(Enum):
    """How a phrase refers."""

    PERSON = auto()
    """By a name, with or without a part."""
    ROLE = auto()
    """By a part alone: “the minister”."""
    BODY = auto()
    """An institution, a country, a firm."""
    DOCUMENT = auto()
    """What a body published: it stands for the body."""
    NAME = auto()
    """One capitalised word that may be a surname or a firm."""
    PRONOUN = auto()


class Mention(NamedTuple):
    """What one noun phrase tells about its referent; made for every phrase, so light."""

    sort: Sort
    text: str
    """Without determiners."""
    name: tuple[str, ...] = ()
    """Words of a person's or a firm's name, as written."""
    roles: frozenset[str] = frozenset()
    """Stems of the nouns for its part."""
    stems: frozenset[str] = frozenset()
    """Stems of a body's words."""
    country: str | None = None
    """Code of the country that the phrase names."""
    place: bool = False
    """The phrase is the name of a country, a capital or a seat, and no more."""
    home: Mention | None = None
    """The body or person that it belongs to."""
    mouth: bool = False
    """It speaks for its home."""
    indefinite: bool = False
    capital: bool = False
    """It has a capitalised word: it can introduce somebody."""
    female: bool | None = None
    head: str = ""
    """Stem of the noun that says what a body is."""
    definite: bool = False
    """A determiner says that it is known which one is meant."""
    joint: bool = False
    """Several are meant together: “both sides”."""
    oblique: bool = False
    """It stands in another case than the nominative."""
    former: bool = False
    """It no longer has its part: “the former minister”."""
    title: frozenset[str] = frozenset()
    """Stems of the words that stand with a person's part: “tribal”, “club”."""
