"""Names, quotations and dates stand in a sentence as a newspaper prints them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.wording import capital, in_sentence, listed, long_date, quotation


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


@pytest.mark.parametrize(
    ("parts", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_parts_are_listed(parts: list[str], told: str) -> None:
    assert listed(parts) == told


def test_a_sentence_begins_with_a_capital() -> None:
    assert capital("the port") == "The port"
    assert capital("") == ""


def test_dates_are_written_out() -> None:
    assert long_date(date(2031, 3, 4)) == "4 March 2031"
    assert long_date(None) == ""
