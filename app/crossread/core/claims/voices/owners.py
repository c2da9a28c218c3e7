"""Whose a body or a person is, and whose it is not, for all that it is near by."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.sides import Sides
from crossread.core.claims.voices.states import States
from crossread.core.words import stem

_APOSTROPHE = re.compile("['’]")


def owns(home: Figure, body: Figure, cues: Cues, sides: Sides) -> bool:
    """Say whether a body is on the side of whose it is: a union is on its own."""
    if not (home.speaks_as_body and home.has_name):
        return False
    if home.place or home.country is not None:
        return True
    last = home.label.rpartition(" ")[2].lower()
    people = bool(cues.plural) and last.endswith(cues.plural) and stem(last) in cues.roles
    return not people and "union" not in sides.of_noun(body.head)


def patron(body: Figure, figures: Known, cues: Cues) -> Figure | None:
    """Return the person after whom a body is named: «пресс-служба Орлова», “Oak's office”."""
    if body.sort is not Sort.BODY or body.bare or not body.head:
        return None
    proper = body.label.rpartition(" ")[2][:1].isupper()
    if cues.head_last and proper and not _APOSTROPHE.search(body.label):
        return None  # “the Oak team” is Oak's, “Oak Bank” is not
    named = (figure for name in body.stems - {body.head} for figure in figures.named(name))
    return next((figure for figure in named if figure.sort is Sort.PERSON), None)


def is_elsewhere(figure: Figure, sides: Sides) -> bool:
    """Say whether somebody is said to belong to a body of another kind than the part has."""
    home = figure.home
    if home is None or not home.speaks_as_body or home.place or not home.has_name:
        return False
    return bool(home.head) and not sides.of_noun(home.head) & sides.of_roles(figure.roles)


def is_of_both(figure: Figure, states: States, cues: Cues) -> bool:
    """Say whether somebody belongs to the two states in play: “officials in both countries”."""
    if figure.country is not None or len(states.codes) != 2:  # noqa: PLR2004 - a pair
        return False
    words = figure.label.lower().split()
    return any(word in cues.joint and stem(noun) in cues.states for word, noun in pairwise(words))


def joined(names: Iterable[str], cues: Cues) -> str:
    """Return two names as one: “Peru and Chile”."""
    word = next((each for each in sorted(cues.joins) if each.isalpha()), "&")
    return f" {word} ".join(names)
