from __future__ import annotations

import pytest

from articles import scene_of, told
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.mentions import read_mention


@pytest.mark.parametrize(
    ("phrase", "same"),
    [
        ("перуанское внешнеполитическое ведомство", "МИД Перу"),
        ("министерство обороны", "минобороны"),
        ("городская администрация", "мэрия"),
    ],
)
def test_the_names_of_one_body_have_one_head(phrase: str, same: str) -> None:
    heads = set()
    for words in (phrase, same):
        scene = scene_of(f"В эфире {words}", "ru")
        heads.add(read_mention(scene, Phrase(2, len(scene.units))).head)
    assert len(heads) == 1


def test_a_ministry_by_its_other_name_is_the_same_teller() -> None:
    text = (
        "МИД Перу сообщил, что тепло. Врач Анна Дубова сказала, что снег. "
        "В перуанском внешнеполитическом ведомстве добавили, что дождь."
    )
    assert told(text, "ru")[-1] == ("МИД Перу", "дождь.")


def test_english_bodies_are_called_as_they_are_written() -> None:
    scene = scene_of("the ministry of defence")
    assert "ministri" in read_mention(scene, Phrase(0, 4)).stems
