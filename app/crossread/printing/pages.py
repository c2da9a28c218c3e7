"""Fill pages with blocks: rows stay whole, headings stay with what they head, heads come again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from crossread.printing.blocks import Block, Gap


@dataclass(frozen=True, slots=True)
class Item:
    """A block on its way to a page."""

    block: Block
    kept: bool = False
    """No page ends after it."""
    head: Block | None = None
    """The head of its table, which stands on every page that the table is on."""
    fresh: bool = False
    """It begins a new page."""


@dataclass(frozen=True, slots=True)
class Page:
    """Blocks with their tops."""

    places: tuple[tuple[float, Block], ...]

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw the blocks into the area."""
        for top, block in self.places:
            block.draw(painter, area.x(), area.y() + top)


_LEAST_SHARE = 0.2
"""A block that may be cut is cut where at least this share of a page is free."""


def fill_pages(
    items: Iterable[Item], height: float, most: int | None = None
) -> tuple[tuple[Page, ...], bool]:
    """Return pages of that height, and whether they are all; about *most* are made."""
    filling = _Filling(height)
    for company in _companies(items):
        if most is not None and filling.count >= most:
            return filling.finished()[:most], False
        rest = sum(item.block.height for item in company)
        for item in company:
            filling.add(item, rest)
            rest -= item.block.height
    return filling.finished(), True


def _companies(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Yield what must stand on one page: kept items, up to one that is not."""
    company: list[Item] = []
    for item in items:
        company.append(item)
        if not item.kept:
            yield company
            company = []
    if company:
        yield company


class _Filling:
    """The page that is being filled, and those that are full."""

    def __init__(self, height: float) -> None:
        self._height = height
        self._pages: list[Page] = []
        self._places: list[tuple[float, Block]] = []
        self._y = 0.0
        self._head: Block | None = None

    def add(self, item: Item, company: float) -> None:
        """Place an item, on the next page where it does not fit."""
        if item.fresh and self._places:
            self._turn()
        if self._y + self._head_height(item) + company > self._height and self._is_worth(item):
            self._turn()
        if isinstance(item.block, Gap) and not self._places:
            return
        self._put_head(item)
        block = item.block
        while block.height > self._height - self._y:
            halves = block.cut(self._height - self._y)
            if halves is None and self._is_bare():
                break  # too high for any page and not to be cut: it runs out of the page
            if halves is not None:
                self._put(halves[0])
                block = halves[1]
            self._turn()
            self._put_head(item)
        self._put(block)

    @property
    def count(self) -> int:
        """Return how many pages are full."""
        return len(self._pages)

    def finished(self) -> tuple[Page, ...]:
        """Return all pages; at least one."""
        self._turn()
        return tuple(self._pages)

    def _is_worth(self, item: Item) -> bool:
        """Tell whether a new page helps: it does not where the item fills pages of its own."""
        if not self._places:
            return False
        if item.block.height <= self._height:
            free = self._height - self._y
            is_text = item.head is None and item.block.cut(free) is not None
            return not (is_text and free > _LEAST_SHARE * self._height and not item.kept)
        return self._height - self._y < _LEAST_SHARE * self._height

    def _is_bare(self) -> bool:
        return all(block is self._head for _, block in self._places)

    def _head_height(self, item: Item) -> float:
        return item.head.height if item.head is not None and item.head is not self._head else 0.0

    def _put_head(self, item: Item) -> None:
        if item.head is not None and item.head is not self._head:
            self._put(item.head)
        self._head = item.head

    def _put(self, block: Block) -> None:
        self._places.append((self._y, block))
        self._y += block.height

    def _turn(self) -> None:
        if self._places or not self._pages:
            self._pages.append(Page(tuple(self._places)))
        self._places, self._y, self._head = [], 0.0, None
