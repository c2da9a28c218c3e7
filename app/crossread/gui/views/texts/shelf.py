"""All texts side by side: how far each one is scrolled, and how they are brought in line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crossread.core.types import ClaimId
from crossread.gui.views.texts.article import Article, Extent

_ROUNDS = 3
"""Heights become exact as text is laid out; so often a place is looked up again."""
_EDGE = 24
"""Pixels that a selected claim keeps from the edge."""


class Shelf:
    """The texts with their scroll positions, in pixels from each text's top."""

    def __init__(self, articles: Sequence[Article], tops: Sequence[int], height: int) -> None:
        self.articles = tuple(articles)
        self.height = height
        self.tops = [*tops, *[0] * len(self.articles)][: len(self.articles)]

    def most(self, column: int) -> int:
        """Return how far a text can be scrolled."""
        return max(0, self.articles[column].total - self.height)

    def scroll(self, column: int, top: int) -> None:
        """Scroll one text."""
        self.tops[column] = max(0, min(top, self.most(column)))

    def scroll_all(self, distance: int) -> None:
        """Scroll all texts by the same distance."""
        for column, top in enumerate(self.tops):
            self.scroll(column, top + distance)

    def settle(self) -> None:
        """Lay out what is in view, keeping it in place."""
        for column, article in enumerate(self.articles):
            self.tops[column] = article.settle(self.tops[column], self.height)

    def shown(self, column: int) -> tuple[ClaimId, ...]:
        """Return the claims of a text that are in view."""
        article, top = self.articles[column], self.tops[column]
        blocks = article.visible(top, top + self.height)
        pieces = (piece for index, _, _ in blocks for piece in article.pieces_in(index))
        found = dict.fromkeys(piece.claim for piece in pieces)
        return tuple(claim for claim in found if self._meets(column, claim))

    def extent(self, column: int, claim: ClaimId) -> Extent | None:
        """Return top and bottom of a claim in the view; outside it where it is scrolled away."""
        extent, top = self.articles[column].extent(claim), self.tops[column]
        return None if extent is None else (extent[0] - top, extent[1] - top)

    def band(self, column: int, claim: ClaimId) -> Extent | None:
        """Return where a ribbon meets a claim in the view."""
        band, top = self.articles[column].band(claim), self.tops[column]
        return None if band is None else (band[0] - top, band[1] - top)

    def align(self, column: int, claim: ClaimId, others: Mapping[int, ClaimId]) -> None:
        """Bring a claim into view where it is not, and the claims of other texts level with it."""
        self._show(column, claim)
        here = self.extent(column, claim)
        if here is None:
            return
        for other, its in others.items():
            if other != column:
                self._level(other, its, here[0])

    def _show(self, column: int, claim: ClaimId) -> None:
        article = self.articles[column]
        for _round in range(_ROUNDS):
            extent = article.reveal(claim)
            if extent is None:
                return
            top = self.tops[column]
            seen = top + _EDGE <= extent[0] and extent[1] <= top + self.height - _EDGE
            if not seen:
                top = round(extent[0] - self.height / 4)
            self.tops[column] = article.settle(top, self.height)

    def _level(self, column: int, claim: ClaimId, y: float) -> None:
        article = self.articles[column]
        for _round in range(_ROUNDS):
            extent = article.reveal(claim)
            if extent is not None:
                self.tops[column] = article.settle(extent[0] - y, self.height)

    def _meets(self, column: int, claim: ClaimId) -> bool:
        extent = self.extent(column, claim)
        return extent is not None and extent[1] > 0 and extent[0] < self.height
