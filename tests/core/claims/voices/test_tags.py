from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.attribution import Holds
from crossread.core.claims.voices.attributions import find_attributions
from crossread.core.claims.voices.tags import follows_quote


@pytest.mark.parametrize(
    ("sentence", "language", "who"),
    [
        ("«Лёд тонкий и тает», — смеётся Анна Рейес.", "ru", "Анна Рейес"),
        ("«Лёд тонкий и тает», — пожала плечами она.", "ru", "она"),
        ("“The ice is thin and melting,” frowned Ana Reyes.", "en", "Ana Reyes"),
        ("“The ice is thin and melting,” she frowned.", "en", "she"),
    ],
)
def test_behind_a_quotation_any_verb_tells_whose_it_is(
    sentence: str, language: str, who: str
) -> None:
    scene = scene_of(sentence, language)
    (found,) = find_attributions(scene)
    assert scene.span(found.source.first, found.source.stop).of(sentence) == who
    assert found.holds is Holds.BEFORE


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("“Salt and Smoke,” Ana Reyes’s admired film, opened.", "en"),
        ("«Лёд тонкий и тает», которого ждали.", "ru"),
        ("“The ice is thin and melting,” and nothing follows.", "en"),
    ],
)
def test_what_is_no_verb_with_somebody_tells_nothing(sentence: str, language: str) -> None:
    assert find_attributions(scene_of(sentence, language)) == []


def test_only_the_first_word_behind_a_quotation_follows_it() -> None:
    scene = scene_of("«Лёд тонкий и тает», — смеётся Анна.", "ru")
    assert [at for at in range(len(scene.units)) if follows_quote(scene, at)] == [3]
