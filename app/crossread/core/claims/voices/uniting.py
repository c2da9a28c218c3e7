"""Bring what a text calls by a common noun to its name, when all was read: “the company”."""

from __future__ import annotations

from crossread.core.claims.voices.choosing import NAMED_FREELY
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.sides import Names, Sides
from crossread.core.words import stem

_NAME = 2
"""Fewest words of a firm's name that says nothing of what it is."""


def unite(figures: Known, sides: Sides, cues: Cues) -> None:
    """Call every body that has only a noun by the name of the one body that it can mean."""
    owners = {figure.home for figure in figures if figure.sort is Sort.BODY}
    named = [each for each in figures if _is_named(each)]
    for figure in figures:
        kinds = _kinds_of_nameless(figure, sides)
        if not kinds:
            continue
        found = {
            each.label
            for each in named
            if each.sort is Sort.BODY and kinds & sides.of_noun(each.head)
        }
        if not found and kinds & NAMED_FREELY:
            firms = (each for each in named if _is_firm(each, cues))
            found = {each.label for each in firms if each.sort is Sort.BODY or each not in owners}
        if len(found) == 1:
            figure.label = found.pop()


def _is_named(figure: Figure) -> bool:
    """Say whether a figure has a name by which a nameless body can be called."""
    plain = figure.country is None and not (figure.place or figure.members or figure.weak)
    last = figure.label.rpartition(" ")[2]
    plain = plain and (figure.home is None or last[:1].isupper())  # “Oak's office” is no “agency”
    return plain and figure.label[:1].isupper()


def _kinds_of_nameless(figure: Figure, sides: Sides) -> Names:
    """Return the kinds of a body that is called by its noun alone, none for any other."""
    words = figure.label.split()
    alone = len(words) == 1 and figure.label.islower() and figure.country is None
    if not alone or figure.sort is Sort.PERSON or figure.members or figure.home is not None:
        return frozenset()
    return sides.of_noun(stem(figure.label))


def _is_firm(figure: Figure, cues: Cues) -> bool:
    """Say whether nothing tells of a name that it is a person's: “Oak Mutual”."""
    words = figure.label.split()
    known = figure.roles or figure.home or figure.near or figure.female is not None
    if figure.sort is Sort.BODY:
        return not figure.head and not figure.roles
    return not known and len(words) >= _NAME and words[0].lower() not in cues.given
