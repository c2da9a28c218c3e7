from __future__ import annotations

import pytest

from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.labels import joined, label_as
from crossread.core.claims.voices.mention import Mention, Sort


def test_a_name_in_another_case_is_brought_to_the_nominative() -> None:
    mention = Mention(Sort.BODY, "министерстве транспорта", oblique=True)
    assert label_as(mention, Sort.BODY, load_cues("ru")) == "министерство транспорта"


def test_two_are_called_by_both_names() -> None:
    pair = (Figure("Lima", Sort.BODY), Figure("Quito", Sort.BODY))
    both = joined(pair, load_cues("en"))
    assert (both.label, both.members) == ("Lima and Quito", pair)


@pytest.mark.parametrize(
    ("oblique", "plain"),
    [
        ("Анной Дубовой", "Анна Дубова"),
        ("Иваном Сычёвым", "Иван Сычёв"),
        ("Юсефа Бенали", "Юсеф Бенали"),
        ("Петру Горскому", "Петр Горский"),
    ],
)
def test_a_persons_name_in_another_case_is_brought_to_the_nominative(
    oblique: str, plain: str
) -> None:
    mention = Mention(Sort.PERSON, oblique, tuple(oblique.split()), oblique=True)
    assert label_as(mention, Sort.PERSON, load_cues("ru")) == plain


def test_of_several_nominatives_that_of_the_text_is_taken() -> None:
    mention = Mention(Sort.BODY, "Веге", oblique=True)
    assert label_as(mention, Sort.BODY, load_cues("ru"), {"Вега"}) == "Вега"


def test_an_adjective_agrees_with_its_noun() -> None:
    mention = Mention(Sort.BODY, "надзорном ведомстве", oblique=True)
    assert label_as(mention, Sort.BODY, load_cues("ru")) == "надзорное ведомство"
