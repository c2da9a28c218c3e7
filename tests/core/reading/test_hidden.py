from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.hidden import without_hidden

REST = "<p>The mayors of both cities spoke by telephone about the bridge.</p>" * 3


@pytest.mark.parametrize(
    "element",
    [
        "<p hidden>not</p>",
        '<p class="x" hidden="">not</p>',
        "<div style='color: red; display: none'>not</div>",
        '<span style="visibility:hidden">not</span>',
        "<p style=display:none>not</p>",
        "<del>not</del>",
        "<S>not</S>",
        "<div hidden><div>not</div></div>",
    ],
)
def test_what_is_not_seen_is_taken_out(element: str) -> None:
    page, hidden = without_hidden(f"<p>They {element} agreed</p>{REST}")
    assert page == f"<p>They  agreed</p>{REST}"
    assert len(hidden) == 1
    assert "not" in hidden[0]


@pytest.mark.parametrize(
    "page",
    [
        f"<p>They agreed</p>{REST}",
        f'<p class="hidden-xs">They agreed</p>{REST}',
        f'<p data-hidden="no">They agreed</p>{REST}',
        f'<input type="hidden" hidden>{REST}',
        f"<p hidden>They agreed{REST[:-4]}",
        f"<body style='display:none'>{REST}</body>",
        f"<div hidden>{REST}</div><p>x</p>",
    ],
)
def test_what_is_seen_or_was_to_be_shown_stays(page: str) -> None:
    assert without_hidden(page) == (page, ())


@given(st.lists(st.sampled_from(["<p>", "</p>", "<p hidden>", "<del>", "</del>", "a", "<"])))
def test_nothing_is_made_up(pieces: list[str]) -> None:
    whole = "".join(pieces)
    page, hidden = without_hidden(whole)
    assert page.count("a") + "".join(hidden).count("a") == whole.count("a")


@pytest.mark.parametrize(
    "piece", ["<p hidden>", "<del>", "<a style=style=", "<a hidden ", "<b style='"]
)
def test_a_hostile_page_is_read_in_linear_time(piece: str) -> None:
    started = time.perf_counter()
    without_hidden(piece * (1_000_000 // len(piece)))
    assert time.perf_counter() - started < 5
