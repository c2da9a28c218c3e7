from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.dates import find_date, is_date_line, words_beside

DAYS = st.dates(date(1900, 1, 1), date(2199, 12, 31))
ENGLISH = "January February March April May June July August September October November December"
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"


def found(line: str) -> date | None:
    written = find_date(line)
    return written.value if written else None


@given(DAYS)
def test_every_day_is_found_in_every_usual_form(day: date) -> None:
    english, russian = ENGLISH.split()[day.month - 1], RUSSIAN.split()[day.month - 1]
    for line in (
        day.isoformat(),
        f"{day.day} {english} {day.year}",
        f"{english} {day.day}, {day.year}",
        f"{english[:3]}. {day.day}, {day.year}",
        f"{english.upper()} {day.day} {day.year}",
        f"{day.day} {russian} {day.year} года",
        f"{day.day} {russian} {day.year} г.",
        f"{day.day:02}.{day.month:02}.{day.year}",
    ):
        assert found(line) == day, line
        assert is_date_line(line), line


@given(st.text())
def test_a_date_lies_inside_its_line(line: str) -> None:
    written = find_date(line)
    assert written is None or 0 <= written.start < written.end <= len(line)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Wednesday, 28 May 2031, 14:05 GMT", date(2031, 5, 28)),
        ("2031-05-28T14:05:00+03:00", date(2031, 5, 28)),
        ("среда, 28 мая 2031 г., 18:30 мск", date(2031, 5, 28)),
        ("28th of May 2031", None),
        ("the 3rd May 2031", date(2031, 5, 3)),
        ("05/28/2031", date(2031, 5, 28)),
        ("Sept. 4, 2031", date(2031, 9, 4)),
        ("31 февраля 2031 года", None),
        ("May 2031", None),
        ("resolution 1325 of 31 talks", None),
    ],
)
def test_dates_with_something_beside_them(line: str, day: date | None) -> None:
    assert found(line) == day


def test_the_first_of_two_dates_is_taken() -> None:
    assert found("from 4 March 2031 to 2031-03-09") == date(2031, 3, 4)


def test_words_beside_a_date_are_told_from_its_weekday_and_time() -> None:
    line = "Port Office, Tuesday 4 March 2031 at 9:30 am"
    written = find_date(line)
    assert written is not None
    assert words_beside(line, written) == ("Port", "Office")
