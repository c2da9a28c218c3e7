from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.before import subject_before


@pytest.mark.parametrize(
    ("sentence", "language", "verb", "who"),
    [
        ("В Лиме отказ назвали ошибкой.", "ru", "назвали", "Лиме"),
        ("В фирме «Мост», которая строит порт, отказ назвали ошибкой.", "ru", "назвали", "Мост"),
        ("В ходе встречи перуанская сторона сказала, что тепло.", "ru", "сказала", "перуанская"),
        ("В Лиме врачи говорят, что лёд тонкий.", "ru", "говорят", "врачи"),
        ("Фирма обвинение отвергает.", "ru", "отвергает", "Фирма"),
        ("Рейес на встрече сказал, что лёд тонкий.", "ru", "сказал", "Рейес"),
        ("Ana Reyes said that the ice was thin.", "en", "said", "Ana Reyes"),
        ("An envoy who sat in Quito disagrees: it is thin.", "en", "disagrees", "envoy"),
    ],
)
def test_a_subject_is_found_wherever_it_stands_before_its_verb(
    sentence: str, language: str, verb: str, who: str
) -> None:
    scene = scene_of(sentence, language)
    index = next(at for at, unit in enumerate(scene.units) if unit.text == verb)
    found = subject_before(scene, index)
    assert found is not None
    assert who in scene.span(found.first, found.stop).of(sentence)


def test_what_a_place_did_not_do_is_not_told_by_it() -> None:
    scene = scene_of("В Лиме отказ экспертов не подтвердили.", "ru")
    found = subject_before(scene, 5)
    assert found is None or scene.flat(found.first) != "лиме"
