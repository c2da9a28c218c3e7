"""A comparison as it is read: its texts laid out at one size, and what is where in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QSize

from crossread.core.types import Comparison, RowId
from crossread.gui.theme.colours import Colours
from crossread.gui.views.aligned.fonts import Fonts
from crossread.gui.views.aligned.geometry import Columns
from crossread.gui.views.selection import Place
from crossread.gui.views.texts.article import Article, ArticleLook
from crossread.gui.views.texts.layout import columns_for_texts
from crossread.gui.views.texts.links import links_at, links_of, standings_of
from crossread.gui.views.texts.painter import LEFT, RIGHT
from crossread.gui.views.texts.ribbons import Band, bands_of
from crossread.gui.views.texts.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Size:
    """What the layout of all texts depends on."""

    view: QSize
    fonts: Fonts
    colours: Colours
    zoom: float


class Reading:
    """Texts, their claims and the ribbons between them, in pixels of the view."""

    def __init__(self, comparison: Comparison, size: Size, tops: Sequence[int] = ()) -> None:
        self.comparison = comparison
        self.standings = standings_of(comparison)
        self._links = links_of(comparison)
        count = len(comparison.readouts)
        self._columns = columns_for_texts(size.view.width(), count, size.zoom)
        self.columns = self._columns
        """Where the texts are now, scrolled sideways."""
        look = ArticleLook(size.fonts.text, size.colours, self.columns.width - LEFT - RIGHT)
        relations = {id_: standing.relation for id_, standing in self.standings.items()}
        articles = [Article(readout, relations, look) for readout in comparison.readouts]
        self.shelf = Shelf(articles, tops, size.view.height())
        self.shelf.settle()

    @property
    def width(self) -> int:
        """Return how wide all texts are together."""
        return self._columns.right

    @property
    def areas(self) -> list[QRect]:
        """Return the areas of the texts."""
        width, height = self.columns.width, self.shelf.height
        starts = (self.columns.start(column) for column in range(self.columns.count))
        return [QRect(start, 0, width, height) for start in starts]

    def scroll_sideways(self, x: int) -> Columns:
        """Move all texts to the left by *x*."""
        self.columns = replace(self._columns, left=self._columns.left - x)
        return self.columns

    def place_at(self, point: QPoint) -> Place | None:
        """Return the claim at a point."""
        column = self.columns.at(point.x())
        if column is None:
            return None
        article = self.shelf.articles[column]
        x = point.x() - self.columns.start(column) - LEFT
        claim = article.claim_at(x, point.y() + self.shelf.tops[column])
        if claim is None:
            return None
        return Place(self.standings[claim].row, article.readout.id, claim)

    def area_of(self, place: Place) -> QRect:
        """Return where a claim lies; empty where there is none."""
        column = self._column(place)
        extent = self.shelf.extent(column, place.claim) if place.claim and column >= 0 else None
        if extent is None:
            return QRect()
        top, bottom = round(extent[0]), round(extent[1])
        return QRect(self.columns.start(column), top, self.columns.width, bottom - top)

    def bands(self, selected: RowId | None) -> tuple[Band, ...]:
        """Return the ribbons of the claims in view, those of the selected row last."""
        shown = (id_ for column in range(self.columns.count) for id_ in self.shelf.shown(column))
        links = links_at(shown, self._links)
        return tuple(bands_of(links, self.shelf, self.columns, selected))

    def align(self, place: Place) -> None:
        """Bring a claim into view, and the other claims of its row level with it."""
        row = next((row for row in self.comparison.rows if row.id == place.row), None)
        if row is None:
            return
        readouts = [readout.id for readout in self.comparison.readouts]
        firsts = {readouts.index(cell.readout): cell.claims[0] for cell in row.cells}
        column = self._column(place)
        if place.claim is not None and column >= 0:
            self.shelf.align(column, place.claim, firsts)
        elif firsts:
            # A silent text stays where it is; what the others say comes into view.
            first = min(firsts)
            self.shelf.align(first, firsts[first], firsts)

    def _column(self, place: Place) -> int:
        readouts = [readout.id for readout in self.comparison.readouts]
        return readouts.index(place.readout) if place.readout in readouts else -1
