from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.messages import say
from crossread.core.reading import read_document
from crossread.core.reading.slash_dates import settle

MARCH, APRIL = date(2031, 3, 4), date(2031, 4, 3)


@given(st.dates(), st.text("0123456789/ \n", max_size=60), st.sampled_from(["", "en-US", "ru"]))
def test_only_day_and_month_ever_change_places(day: date, text: str, locale: str) -> None:
    settled = settle(day, text, text, locale).day
    assert settled == day or (settled.month, settled.day) == (day.day, day.month)


@pytest.mark.parametrize(
    ("text", "locale", "expected", "doubted"),
    [
        ("4/3/2031", "", MARCH, True),
        ("4/3/2031", "en-GB", MARCH, True),
        ("4/3/2031", "en-US", APRIL, True),
        ("04/03/2031", "en_US", APRIL, True),
        ("4/3/2031\nThe bridge closed on 11/28/2030.", "", APRIL, False),
        ("4/3/2031\nThe bridge closed on 28/11/2030.", "en-US", MARCH, False),
        ("4/3/2031\n28/11/2030 or 11/28/2030", "", MARCH, True),
        ("4 March 2031", "en-US", MARCH, False),
        ("4.3.2031", "en-US", MARCH, False),
        ("1/4/3/2031", "en-US", MARCH, False),
    ],
)
def test_the_text_decides_then_the_locale_then_the_day_stands_first(
    text: str, locale: str, expected: date, *, doubted: bool
) -> None:
    settled = settle(MARCH, text.split("\n", maxsplit=1)[0], text, locale)
    assert (settled.day, settled.doubt is not None) == (expected, doubted)


@pytest.mark.parametrize(
    ("page", "day", "read_as"),
    [("<html lang=en-US>", APRIL, "3 April 2031"), ("<html lang=en>", MARCH, "4 March 2031")],
)
def test_a_page_is_read_in_the_order_of_its_country(
    tmp_path: Path, page: str, day: date, read_as: str
) -> None:
    account = "The mayors of both cities spoke by telephone on Tuesday about the long bridge."
    lines = ["Mayors speak about the bridge", "Ministry of Ports of Malta", "04/03/2031", account]
    body = "".join(f"<p>{line}</p>" for line in lines)
    (tmp_path / "a.html").write_text(f"{page}<body><article>{body}</article></body></html>")
    document = read_document(tmp_path / "a.html")
    assert document.date == day
    assert f"“04/03/2031” was read as {read_as}; the text does not show" in say(document.notes[-1])
