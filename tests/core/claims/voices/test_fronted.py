from __future__ import annotations

import pytest

from articles import scene_of, told
from crossread.core.claims.voices.chunks import Phrase
from crossread.core.claims.voices.fronted import read_fronted, subject_behind, teller_of_before


def _words(sentence: str, phrase: Phrase | None) -> str | None:
    scene = scene_of(sentence, "ru")
    return None if phrase is None else scene.span(phrase.first, phrase.stop).of(sentence)


@pytest.mark.parametrize(
    ("sentence", "verb", "subject"),
    [
        ("Порт закрыт, заявил на встрече с послом мэр Дубов", 3, "мэр Дубов"),
        ("Порт закрыт, рассказала по телефону врач", 3, "врач"),
        ("Порт закрыт, сообщили в мэрии", 3, "мэрии"),
        ("Порт закрыт, пишет газета «Маяк»", 3, "газета «Маяк"),
    ],
)
def test_a_subject_is_found_behind_where_and_to_whom_it_spoke(
    sentence: str, verb: int, subject: str
) -> None:
    scene = scene_of(sentence, "ru")
    assert _words(sentence, subject_behind(scene, verb)) == subject


def test_a_verb_between_its_object_and_its_subject_reports() -> None:
    scene = scene_of("На это ответил мэр Дубов: порт открыт.", "ru")
    found = read_fronted(scene, 2)
    assert found is not None
    assert scene.span(found.source.first, found.source.stop).of(scene.text) == "мэр Дубов"


def test_who_told_the_sentence_before_is_named_behind_it() -> None:
    sentence = "Об этом сообщила пресс-служба порта."
    assert _words(sentence, teller_of_before(scene_of(sentence, "ru"))) == "пресс-служба порта"
    assert teller_of_before(scene_of("О порте сообщила мэрия.", "ru")) is None


def test_the_sentence_before_is_whose_it_is_said_to_be() -> None:
    claims = told("Мост закрыт до весны. Об этом сообщила мэрия Лимы.", "ru")
    assert [(who or "").partition(" ")[0] for who, _ in claims] == ["мэрия", ""]
