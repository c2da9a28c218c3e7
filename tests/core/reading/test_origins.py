"""Address and time of publication: taken where a file states them, and only then."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.origins import address_of, first_time, in_iso, page_address

PLACE = "https://ministry.example/news/1?lang=en"


@given(st.text())
def test_an_address_is_one_line_without_markup(written: str) -> None:
    address = address_of(written)
    assert not set(address) & set("<>\"' \n")


@pytest.mark.parametrize(
    "written",
    [
        "",
        "/news/1",
        "javascript:alert(1)",
        "file:///home/reader/page.html",
        "https://",
        "https://reader:secret@ministry.example/",
        "https://ministry.example/a b",
        "https://ministry.example/" + "a" * 600,
    ],
)
def test_what_is_no_address_of_a_page_is_not_taken(written: str) -> None:
    assert address_of(written) == ""


@pytest.mark.parametrize(
    ("page", "named"),
    [
        (f'<link rel="canonical" href="{PLACE}">', {}),
        (f"<LINK href={PLACE} rel=canonical />", {}),
        ("", {"og:url": PLACE}),
        (f"<!-- saved from url=(0039){PLACE} -->\n<html>", {}),
        (f"<link rel=canonical href='{PLACE}'>", {"og:url": "https://other.example/"}),
    ],
)
def test_a_page_gives_its_own_address(page: str, named: dict[str, str]) -> None:
    assert page_address(page, named) == PLACE


def test_a_link_that_is_not_the_page_itself_is_not_its_address() -> None:
    assert page_address(f'<link rel="stylesheet" href="{PLACE}">', {}) == ""


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (["2031-03-04T10:05:00+03:00"], "2031-03-04T10:05:00+03:00"),
        (["2031-03-04", "2031-03-04T10:05:59.123Z"], "2031-03-04T10:05:59+00:00"),
        (["4 March 2031", "2031-03-04"], ""),
        (["2031-13-04T10:05"], ""),
        ([], ""),
    ],
)
def test_the_first_date_with_a_time_of_day_tells_when(written: list[str], told: str) -> None:
    assert first_time(written) == told


def test_a_moment_is_told_to_the_second() -> None:
    assert in_iso(datetime(2031, 3, 4, 10, 5, 6, 7, UTC)) == "2031-03-04T10:05:06+00:00"
