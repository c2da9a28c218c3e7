from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.article import Element, blocks, find_article

SENTENCE = "The mayors of both cities spoke by telephone on Tuesday about the long bridge."


@dataclass
class Node:
    """An element as lxml would have it."""

    tag: str
    text: str | None = None
    children: list[Element] = field(default_factory=list)
    tail: str | None = None

    def __iter__(self) -> Iterator[Element]:
        return iter(self.children)

    def iter(self, *tags: str) -> Iterator[Element]:
        if not tags or self.tag in tags:
            yield self
        for child in self.children:
            yield from child.iter(*tags)

    def itertext(self) -> Iterator[str]:
        yield self.text or ""
        for child in self.children:
            yield from child.itertext()
            yield child.tail or ""


def row(*cells: Element) -> Element:
    return Node("row", children=list(cells))


TREES: st.SearchStrategy[Element] = st.recursive(
    st.builds(
        Node, st.sampled_from(["p", "hi", "lb"]), st.just("word"), st.just([]), st.just("tail")
    ),
    lambda inner: st.builds(
        Node,
        st.sampled_from(["p", "div", "quote", "list", "item", "table", "row", "cell", "hi"]),
        st.just("text"),
        st.lists(inner, max_size=3),
        st.none(),
    ),
    max_leaves=8,
)


@given(st.lists(TREES, max_size=4))
def test_paragraphs_are_not_empty_and_hold_no_blank_line(trees: list[Element]) -> None:
    for block in blocks(Node("body", children=trees)):
        assert block == block.strip() != ""
        assert "\n\n" not in block


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (Node("p", "a  b\n c"), ["a b\nc"]),
        (Node("p", "a", [Node("hi", "b", tail="c")]), ["abc"]),
        (Node("p", "a", [Node("lb", tail="b")]), ["a\nb"]),
        (Node("p", "a", [Node("lb"), Node("lb", tail="b")]), ["a", "b"]),
        (Node("quote", None, [Node("p", "a"), Node("p", "b")]), ["a", "b"]),
        (Node("div", "a", [Node("p", "b", tail="c")]), ["a", "b", "c"]),
        (Node("list", None, [Node("item", "a"), Node("item", "b")]), ["a\nb"]),
        (
            Node("list", None, [Node("item", "a", [Node("list", None, [Node("item", "b")])])]),
            ["a\nb"],
        ),
        (Node("table", None, [row(Node("cell", "a"), Node("cell", "b"))]), ["a | b"]),
        (
            Node("table", None, [row(Node("cell", "a"), Node("cell", None, [Node("p", "b")]))]),
            ["a", "b"],
        ),
    ],
)
def test_elements_become_paragraphs(element: Element, expected: list[str]) -> None:
    assert list(blocks(Node("body", children=[element]))) == expected


def test_an_article_is_found_without_menu_and_imprint() -> None:
    page = (
        "<html><body><nav><a href=/>Home</a></nav>"
        f"<article><p>{SENTENCE}</p><p>{SENTENCE[4:]}</p></article>"
        "<div>Copyright 2031 Port Office</div></body></html>"
    )
    assert find_article(page) == [SENTENCE, SENTENCE[4:]]


@pytest.mark.parametrize("page", ["", "<", "<html>", "\0"])
def test_a_page_that_is_none_has_no_article(page: str) -> None:
    assert find_article(page) == []
