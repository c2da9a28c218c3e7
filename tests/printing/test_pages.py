"""Everything gets onto some page, in its order, and what belongs together stays together."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPainter

from crossread.printing.blocks import Block, Gap
from crossread.printing.pages import Item, Page, fill_pages

HEIGHT = 100.0


@dataclass(frozen=True)
class Solid:
    """A block that cannot be cut."""

    name: int
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw nothing."""

    def cut(self, _room: float, /) -> tuple[Block, Block] | None:
        return None


@dataclass(frozen=True)
class Soft(Solid):
    """A block that can be cut anywhere."""

    def cut(self, room: float, /) -> tuple[Block, Block] | None:
        if not 1 <= room < self.height:
            return None
        return Soft(self.name, room), Soft(self.name, self.height - room)


HEAD = Solid(-1, 10)
ITEMS = st.lists(
    st.builds(
        Item,
        st.builds(Solid, st.integers(0, 999), st.floats(1, 60))
        | st.builds(Soft, st.integers(0, 999), st.floats(1, 300)),
        st.booleans(),
        st.sampled_from([None, HEAD]),
        st.booleans(),
    ),
    max_size=12,
)


def names(pages: tuple[Page, ...]) -> list[int]:
    """Return the names in order, each once where it was cut."""
    told: list[int] = []
    for page in pages:
        for _, block in page.places:
            if isinstance(block, Solid) and block is not HEAD and told[-1:] != [block.name]:
                told.append(block.name)
    return told


@given(ITEMS)
def test_every_block_is_on_a_page_once_and_no_page_runs_over(items: list[Item]) -> None:
    pages, complete = fill_pages(items, HEIGHT)
    assert complete
    wanted: list[int] = []
    for item in items:
        assert isinstance(item.block, Solid)
        if wanted[-1:] != [item.block.name]:
            wanted.append(item.block.name)
    assert names(pages) == wanted
    for page in pages:
        assert all(top + block.height <= HEIGHT + 0.001 for top, block in page.places)
    placed = sum(b.height for page in pages for _, b in page.places if b is not HEAD)
    assert abs(placed - sum(item.block.height for item in items)) < 0.01


def test_a_row_stays_whole_and_the_head_comes_again() -> None:
    rows = [Item(Soft(n, 30), head=HEAD) for n in range(5)]
    pages, _ = fill_pages(rows, HEIGHT)
    assert [[b.height for _, b in page.places] for page in pages] == [
        [10, 30, 30, 30],
        [10, 30, 30],
    ]


def test_a_row_higher_than_a_page_is_cut() -> None:
    pages, _ = fill_pages([Item(Soft(1, 250), head=HEAD)], HEIGHT)
    assert [[b.height for _, b in page.places] for page in pages] == [
        [10, 90],
        [10, 90],
        [10, 70],
    ]


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    items = [Item(Solid(1, 80)), Item(Solid(2, 15), kept=True), Item(Solid(3, 30))]
    pages, _ = fill_pages(items, HEIGHT)
    assert [[b.height for _, b in page.places] for page in pages] == [[80], [15, 30]]


def test_room_above_is_dropped_at_the_top_of_a_page() -> None:
    items = [Item(Solid(1, 95)), Item(Gap(20), kept=True), Item(Solid(2, 10))]
    pages, _ = fill_pages(items, HEIGHT)
    assert [top for top, _ in pages[1].places] == [0.0]


def test_only_as_many_pages_are_made_as_are_wanted() -> None:
    made: list[int] = []

    def items() -> object:
        for number in range(1000):
            made.append(number)
            yield Item(Solid(number, 60))

    pages, complete = fill_pages(items(), HEIGHT, most=3)  # type: ignore[arg-type]  # a generator of items
    assert (len(pages), complete) == (3, False)
    assert len(made) < 10


def test_nothing_is_one_empty_page() -> None:
    pages, complete = fill_pages([], HEIGHT)
    assert (len(pages), complete) == (1, True)
