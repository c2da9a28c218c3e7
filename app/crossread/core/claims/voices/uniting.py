"""Bring what a text calls by a common noun to its name, when all was read: “the company”."""

from __future__ import annotations

from collections.abc import Sequence

from crossread.core.claims.voices.choosing import NAMED_FREELY
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.sides import Names, Sides
from crossread.core.words import stem

_NAME = 2
"""Fewest words of a firm's name that says nothing of what it is."""
_SOON = 3
"""Within how many entrances a noun is followed by the name of whom it means."""


def unite(figures: Known, sides: Sides, cues: Cues) -> None:
    """Call every body that has only a noun by the name of the one body that it can mean."""
    owners = {figure.home for figure in figures if figure.sort is Sort.BODY}
    everybody = list(figures)
    named = [
        (at, each) for at, each in enumerate(everybody)
        if _is_named(each) and (each.sort is Sort.BODY or each not in owners)
    ]  # fmt: skip
    for at, figure in enumerate(everybody):
        kinds = _kinds_of_nameless(figure, sides)
        if not kinds:
            continue
        alike = [one for one in named if one[1].head == figure.head]
        if not alike:
            firms = bool(kinds & NAMED_FREELY)
            alike = [
                one for one in named
                if kinds & _kinds_of(one[1], sides) or (firms and _is_firm(one[1], cues))
            ]  # fmt: skip
        bodies = [one for one in alike if one[1].sort is Sort.BODY]
        figure.label = _one_of(bodies or alike, at) or figure.label


def _one_of(bodies: Sequence[tuple[int, Figure]], at: int) -> str | None:
    """Return the one name of some bodies, or that of the one who came right behind a noun."""
    labels = {body.label for _, body in bodies}
    whole = {each for each in labels if not any(other.startswith(f"{each} ") for other in labels)}
    if len(whole) > 1:
        whole = {body.label for place, body in bodies if at < place <= at + _SOON} & whole
    return whole.pop() if len(whole) == 1 else None


def _kinds_of(figure: Figure, sides: Sides) -> Names:
    return sides.of_noun(figure.head) if figure.sort is Sort.BODY else frozenset()


def _is_named(figure: Figure) -> bool:
    """Say whether a figure has a name by which a nameless body can be called."""
    plain = figure.country is None and not (figure.place or figure.members or figure.weak)
    last = figure.label.rpartition(" ")[2]
    plain = plain and (figure.home is None or last[:1].isupper())  # “Oak's office” is no “agency”
    return plain and figure.has_name


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
        return not figure.head
    return not known and len(words) >= _NAME and words[0].lower() not in cues.given
