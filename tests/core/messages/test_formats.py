"""Names, quotations and dates stand in a sentence as a newspaper prints them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.messages.formats import formatted, in_sentence, long_date, quotation


@given(st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from('“”«»"’')))
def test_a_quotation_has_one_pair_of_marks(text: str) -> None:
    made = quotation(text)
    assert made[0] == "“"
    assert made[-1] == "”"
    assert not set('“”"') & set(made[1:-1])


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("It rained.", "“It rained.”"),
        ("“It rained.”", "“It rained.”"),
        ("He called it “rain”.", "“He called it ‘rain’.”"),
        ("“Rain”, he said, “and wind”", "“‘Rain’, he said, ‘and wind’”"),
        ('It is "not negotiable".', "“It is ‘not negotiable’.”"),
        ("Он сказал: «Дождь»", "“Он сказал: «Дождь»”"),
    ],
)
def test_a_text_is_quoted_once(text: str, quoted: str) -> None:
    assert quotation(text) == quoted


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Ministry of Rivers and Bridges", "the Ministry of Rivers and Bridges"),
        ("U.S. Department of State", "the U.S. Department of State"),
        ("Northland Foreign Ministry", "the Northland Foreign Ministry"),
        ("The White House", "the White House"),
        ("United Kingdom", "the United Kingdom"),
        ("European Union", "the European Union"),
        ("Example Desk (narrator)", "the Example Desk (narrator)"),
        ("Northland’s ministry", "Northland’s ministry"),
        ("Oslo", "Oslo"),
        ("Elm Bank", "Elm Bank"),
        ("Министерство рек", "Министерство рек"),
        ("", ""),
    ],
)
def test_institutions_have_an_article_and_names_have_none(name: str, told: str) -> None:
    assert in_sentence(name) == told
    assert in_sentence(told) == told


def test_a_quotation_in_russian_has_russian_marks() -> None:
    assert quotation("Он сказал: «Дождь»", "ru") == "«Он сказал: „Дождь“»"
    assert quotation('Завод "Север"', "ru") == "«Завод „Север“»"


@pytest.mark.parametrize(
    ("value", "formats", "english", "russian"),
    [
        (("a", "b", "c"), "list", "a, b and c", "a, b и c"),
        (("a", "b"), "quote,list", "“a” and “b”", "«a» и «b»"),
        (
            ("Elm Bank", "Ministry of Rivers"),
            "name,list",
            "Elm Bank and the Ministry of Rivers",
            "Elm Bank и Ministry of Rivers",
        ),
        ("2031-03-04", "date", "4 March 2031", "4 марта 2031"),
        (
            "2031-03-04T10:05:00+00:00",
            "moment",
            "4 March 2031, 10:05 UTC",
            "4 марта 2031, 10:05 UTC",
        ),
        (
            "2031-03-04T10:05:00+03:00",
            "moment",
            "4 March 2031, 10:05 UTC+03:00",
            "4 марта 2031, 10:05 UTC+03:00",
        ),
        ("2031-03-04T10:05", "moment", "4 March 2031, 10:05", "4 марта 2031, 10:05"),
        (12345, "number", "12,345", "12\u00a0345"),
        (0.25, "percent", "25%", "25\u00a0%"),
        ("plain", "", "plain", "plain"),
    ],
)
def test_a_field_is_written_as_its_language_does(
    value: str, formats: str, english: str, russian: str
) -> None:
    assert formatted(value, formats, "en") == english
    assert formatted(value, formats, "ru") == russian


def test_a_format_that_there_is_none_of_is_refused() -> None:
    with pytest.raises(ValueError, match="no format “shout”"):
        formatted("a", "shout", "en")


def test_dates_are_written_out() -> None:
    assert long_date(date(2031, 3, 4)) == "4 March 2031"
