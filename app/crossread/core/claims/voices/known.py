"""The figures of a text that are remembered, found by a part of their name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crossread.core.claims.voices.figures import SURNAME, Figure, bears

_MOST = 40
"""Most figures that are remembered; those not seen for longest are forgotten first."""


class Known:
    """Figures in the order of their entrance, and by how their names begin.

    Two forms of one name begin with the same letters, so only few need a closer look.
    """

    def __init__(self) -> None:
        self._figures: list[Figure] = []
        self._by_start: dict[str, list[Figure]] = {}

    def __iter__(self) -> Iterator[Figure]:
        return iter(self._figures)

    def add(self, figure: Figure) -> None:
        """Remember a figure; where they are too many, forget half of the others."""
        if len(self._figures) >= _MOST:
            ranked = sorted(self._figures, key=lambda known: (not known.weak, known.seen))
            latest = sorted(ranked[_MOST // 2 :], key=lambda known: known.seen)
            self._figures, self._by_start = [], {}
            for known in latest:
                self.add(known)
        self._figures.append(figure)
        self._index(figure, figure.stems)

    def learn(self, figure: Figure, stems: Iterable[str]) -> None:
        """Note further words of a figure's name."""
        new = set(stems) - figure.stems
        figure.stems |= new
        self._index(figure, new)

    def named(self, stem: str) -> list[Figure]:
        """Return the figures whose name has a word with this stem, or a case form of it."""
        return [figure for figure in self._by_start.get(stem[:SURNAME], ()) if bears(figure, stem)]

    def _index(self, figure: Figure, stems: Iterable[str]) -> None:
        for stem in stems:
            begun = self._by_start.setdefault(stem[:SURNAME], [])
            if figure not in begun:
                begun.append(figure)
