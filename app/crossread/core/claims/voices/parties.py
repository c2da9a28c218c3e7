"""The side that a figure of a text belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crossread.core.claims.voices.cues import Cues
from crossread.core.claims.voices.figures import Figure, country_of
from crossread.core.claims.voices.mention import Sort
from crossread.core.claims.voices.sides import Landmarks, SideKind

_CHAIN = 3
"""Longest chain of people who speak for each other."""


@dataclass(frozen=True, slots=True)
class Parties:
    """What sides are told by: the figures of a text and the institutions that it names."""

    figures: Iterable[Figure]
    landmarks: Landmarks
    cues: Cues
    language: str

    def of(self, figure: Figure) -> str:
        """Return a figure's side, its own name where the text tells none."""
        return self._side(figure, 0) or figure.label

    def _side(self, figure: Figure, depth: int) -> str | None:
        """Return a country, else the body or person belonged to, else the kind of institution."""
        kind = self.landmarks.kind_of(figure.roles) if figure.sort is not Sort.BODY else None
        if kind is not None and kind.own is not None and figure.country is None:
            return self.landmarks.side(kind, figure.met)
        private = bool(figure.roles) and figure.roles <= self.cues.private
        if not private and not figure.roles & self.cues.clients:
            named = country_of(figure, self.language)
            if named is not None:
                return named
        if figure.home is not None and depth < _CHAIN:
            return self._side(figure.home, depth + 1) or figure.home.label
        if figure.bare and (client := self._as_client(figure)):
            return client
        if figure.sort is Sort.BODY:
            return figure.label
        return self._by_kind(figure, kind) or self._as_client(figure)

    def _by_kind(self, figure: Figure, kind: SideKind | None) -> str | None:
        if kind is None:
            return None
        bodies = [f for f in self.figures if f.sort is Sort.BODY and f.country is None]
        fitting = [f for f in bodies if self._fits(f, kind)]
        if fitting:
            return self._side(max(fitting, key=lambda body: (body.told > 0, body.seen)), _CHAIN)
        return self.landmarks.side(kind, figure.met)

    def _fits(self, body: Figure, kind: SideKind) -> bool:
        """Say whether a body is of a kind; a name without any such noun may be a firm's."""
        named = body.label[:1].isupper()
        if body.stems & kind.bodies:
            return named and body.label.lower() not in kind.bodies
        firm = bool(kind.bodies & self.cues.firms)
        return firm and named and not body.stems & self.cues.institutions

    def _as_client(self, figure: Figure) -> str | None:
        """Return the side of somebody for whom another speaks, such as the accused."""
        for other in self.figures:
            kind = self.landmarks.kind_of(other.roles) if other.home is figure else None
            if kind is not None and kind.clients:
                return kind.own
        return None
