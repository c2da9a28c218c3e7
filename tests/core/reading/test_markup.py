from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.markup import depth_of, strip_tags, without_asides, without_code

PAGES = st.text("<>/!-abc \n\"'=", max_size=200) | st.lists(
    st.sampled_from(
        ["<div>", "</div>", "<script>", "</script>", "<nav>", "</nav>", "<!--", "-->", "text"]
    )
).map("".join)


@given(PAGES)
def test_a_page_never_grows(page: str) -> None:
    assert len(without_code(page)) <= len(page)
    assert len(without_asides(page)) <= len(page)
    assert len(strip_tags(page)) <= len(page)


@given(PAGES)
def test_code_goes_at_once(page: str) -> None:
    assert "<script" not in without_code(page)


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("a<script>x<b></script>b", "ab"),
        ("a<SCRIPT type=x>x</ScRiPt >b", "ab"),
        ("a<style>x</style>b<template><p>x</p></template>c", "abc"),
        ("a<!-- <p>x</p> -->b", "ab"),
        ("a<!-- x", "a"),
        ("a<script>x", "a"),
        ("a<noscript>x", "a<noscript>x"),
        ("<head>x</head>a", "a"),
        ("<header>x</header>", "<header>x</header>"),
        ('<img src="data:image/png;base64,' + "A" * 200 + '">', '<img src="">'),
    ],
)
def test_code_is_taken_out(page: str, left: str) -> None:
    assert without_code(page) == left


def test_the_head_can_be_kept() -> None:
    assert without_code("<head><title>t</title></head>a", keep_head=True).startswith(
        "<head><title>"
    )


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("a<nav>x<nav>y</nav>z</nav>b", "ab"),
        ("a<aside>x</aside>b<footer>x</footer>", "ab"),
        ("a</nav>b", "b"),
        ("a<nav>x", "a"),
    ],
)
def test_navigation_is_taken_out(page: str, left: str) -> None:
    assert without_asides(page) == left


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a <b>b</b>c</p><p>d</p>", "a bc\nd"),
        ("<div>a<br>b</div>", "a\nb"),
        ("a &amp; b &lt;c&gt; &nbsp; d", "a & b <c> d"),
        ("3 < 4 and 5 > 4", "3 < 4 and 5 > 4"),
        ("<<<p>a", "<<\na"),
    ],
)
def test_tags_are_stripped(page: str, text: str) -> None:
    assert strip_tags(page) == text


def test_depth_counts_what_must_be_closed() -> None:
    assert depth_of("<div><p>a<p>b<li>c<br></div>") == 1
    assert depth_of("<div>" * 300 + "</div>" * 300) == 300


@pytest.mark.parametrize(
    "piece", ["<", "<script ", "<!--", "<noscript>", "<nav", "data:", "<a b='"]
)
def test_hostile_pages_take_linear_time(piece: str) -> None:
    page = piece * 100_000
    assert len(strip_tags(without_asides(without_code(page)))) <= len(page)
    assert depth_of(page) >= 0
