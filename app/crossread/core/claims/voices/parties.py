"""The side that a figure of a text belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from crossread.core.claims.voices.choosing import NAMED_FREELY, OF_STATES
from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure, country_of
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.owners import is_elsewhere, is_of_both, joined, owns, patron
from crossread.core.claims.voices.sides import SideKind, Sides
from crossread.core.claims.voices.states import NO_STATES, States
from crossread.core.words import stem

_CHAIN = 3
"""Longest chain of people who speak for each other."""


@dataclass(frozen=True, slots=True)
class Parties:
    """What sides are told by: the figures of a text and the kinds of institution."""

    figures: Known
    sides: Sides
    cues: Cues
    language: str
    states: States = NO_STATES

    def of(self, figure: Figure) -> str:
        """Return a figure's side, its own name where the text tells none."""
        return self._side(figure, 0) or figure.label

    def _side(self, figure: Figure, depth: int) -> str | None:
        """Return a country, else the body or person belonged to, else the kind of institution."""
        if figure.members:
            return self._together(figure)
        if is_of_both(figure, self.states, self.cues):
            return joined(self.states.names(self.language), self.cues)
        told = figure.sort is not Sort.BODY and not figure.former
        kind = self._kind(figure) if told and not is_elsewhere(figure, self.sides) else None
        if kind is not None and kind.own is not None and figure.country is None:
            return self._named(kind) or self._client_of(figure, kind) or kind.own
        private = bool(figure.roles) and figure.roles <= self.cues.private
        if private and (figure.home is None or not figure.home.speaks_as_body):
            return None
        named = None
        if not private and not figure.roles & self.cues.clients:
            named = country_of(figure, self.language)
        if figure.speaks_as_body:
            return named or self._of_body(figure, depth)
        return named or self._of_person(figure, kind, depth)

    def _of_body(self, body: Figure, depth: int) -> str:
        """Return the side of an institution: of whom it is named after, else its own name."""
        owner = patron(body, self.figures, self.cues)
        home = body.home
        if owner is None and home is not None and owns(home, body, self.cues, self.sides):
            owner = home
        if owner is None and body.near is not None and self._is_international():
            owner = body.near
        if owner is not None and depth < _CHAIN:
            return self._side(owner, depth + 1) or owner.label
        if self.sides.of_noun(body.head) & OF_STATES and self._is_international():
            return self.states.home_name(self.language) or self._called(body)
        return (self._as_client(body) if body.bare else None) or self._called(body)

    def _is_international(self) -> bool:
        """Say whether a text speaks of several states: only then is a ministry its state's."""
        named = {figure.country for figure in self.figures} - {None}
        return self.states.several or len(named) > 1

    def _of_person(self, person: Figure, kind: SideKind | None, depth: int) -> str | None:
        """Return the side of whom somebody belongs to, by what is said or by what is near."""
        home = person.home or person.near
        if home is not None and depth < _CHAIN:
            return self._side(home, depth + 1) or home.label
        later = self._named(kind) if kind is not None and not person.free else None
        return later or self._as_client(person) or self._of_official(person)

    def _of_official(self, person: Figure) -> str | None:
        """Return the state that a text is from, for an official of no state among several."""
        official = not person.former and bool(person.roles & self.cues.officials)
        told = official and self._is_international()
        return self.states.home_name(self.language) if told else None

    def _together(self, pair: Figure) -> str:
        first, second = (self._side(each, _CHAIN) or each.label for each in pair.members)
        return first if first == second else joined((first, second), self.cues)

    def _called(self, body: Figure) -> str:
        """Return what the side of a body is called: its own name, or its kind's."""
        noun = stem(body.label)
        kinds = (kind for kind in self.sides.kinds.values() if noun in kind.bodies)
        own = next((kind.own for kind in kinds if kind.own), body.label)
        return body.label if body.label.isupper() else own  # «ГИБДД» is a name

    def _kind(self, figure: Figure) -> SideKind | None:
        """Return the first kind of institution that a person's parts belong to."""
        kinds = self.sides.of_roles(figure.roles)
        found = (kind for name, kind in self.sides.kinds.items() if name in kinds)
        return next((kind for kind in found if kind.foe is None or self._has(kind.foe)), None)

    def _has(self, noun: str) -> bool:
        return any(noun in figure.stems | figure.roles for figure in self.figures)

    def _named(self, kind: SideKind) -> str | None:
        """Return the institution of a kind that the text names."""
        fitting = [
            f for f in self.figures
            if f.sort is Sort.BODY and f.country is None and f.stems & kind.bodies
            and f.label.lower() not in kind.bodies
        ]  # fmt: skip
        if not fitting and kind.name in NAMED_FREELY:
            fitting = [f for f in self.figures if f.bare and not f.head and f.country is None]
        if not fitting:
            return None
        return max(fitting, key=lambda body: (body.told > 0, body.seen)).label

    def _as_client(self, figure: Figure) -> str | None:
        """Return the side of somebody for whom another speaks, such as the accused."""
        for other in self.figures:
            kind = self._kind(other) if other.home is figure else None
            if kind is not None and kind.clients:
                return self._client_of(other, kind) or kind.own
        return None

    def _client_of(self, figure: Figure, kind: SideKind) -> str | None:
        """Return for whom a lawyer speaks and as what: “Li Oak (defence)”, one name for both.

        None where the text calls a side by the kind's own name.
        """
        defended = any(other.home is figure for other in self.figures)
        client = figure if defended else figure.home
        if not kind.clients or client is None or client.speaks_as_body or not client.has_name:
            return None
        spoken_of = any(one.speaks_as_body and one.stems & kind.bodies for one in self.figures)
        lawyer = client.roles & self.cues.clients
        return None if spoken_of or lawyer else f"{client.label} ({kind.own})"
