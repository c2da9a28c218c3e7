from __future__ import annotations

import itertools

import pytest

from articles import claims_of, scene_of, told
from crossread.core.claims.voices.attribution import Holds
from crossread.core.claims.voices.attributions import find_attributions


@pytest.mark.parametrize(
    ("sentence", "language", "holds", "words"),
    [
        ("According to Lima, it rained.", "en", Holds.AFTER, "According to Lima"),
        ("It rained, according to Lima.", "en", Holds.BEFORE, "according to Lima"),
        ("It, according to Lima, rained.", "en", Holds.AROUND, "according to Lima"),
        ("As Lima said, it rained.", "en", Holds.AFTER, "As Lima said"),
        ("Как сообщил мэр, шёл дождь.", "ru", Holds.AFTER, "Как сообщил мэр"),
        ("По словам мэра, шёл дождь.", "ru", Holds.AFTER, "По словам мэра"),
    ],
)
def test_a_source_is_found_with_what_it_answers_for(
    sentence: str, language: str, holds: Holds, words: str
) -> None:
    scene = scene_of(sentence, language)
    (found,) = find_attributions(scene)
    assert found.holds is holds
    assert scene.span(found.first, found.stop).of(sentence) == words


def test_attributions_never_overlap() -> None:
    scene = scene_of("Lima said that Quito said that Bogota said that it rained, said Oak.")
    found = find_attributions(scene)
    assert all(a.stop <= b.first for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("Министерство транспорта сообщило о потере парома.", "Министерство транспорта"),
        ("Авторы доклада делают вывод, что лёд сойдёт.", "Авторы доклада"),
        ("Комитет пришёл к выводу, что правила нарушены не были.", "Комитет"),
        ("Из мэрии ответили, что деньги есть.", "мэрия"),
        ("Посол Перу в Чили Анна Рейес назвала это вздором.", "Анна Рейес"),
        ("«Воды нет», — жалуется пенсионерка Клавдия Тюрина.", "Клавдия Тюрина"),
        ("В Лиме уверены, что воды хватит.", "Лима"),
        ("Местные жители говорят о двух взрывах.", "Местные жители"),
        ("Как сказал «Порту» тренер Лев Гусев, поле было мокрым.", "Лев Гусев"),
        ("Истец говорит, что договор порвали. Ответчик это отрицает.", "Ответчик"),
    ],
)
def test_russian_tellers_are_found_by_light_verbs_posts_and_cases(text: str, teller: str) -> None:
    assert told(text, "ru")[-1][0] == teller


def test_whoever_has_another_view_tells_it() -> None:
    ((teller, words),) = told("У экологов другая версия: рыба погибла раньше.", "ru")
    assert words == "рыба погибла раньше."
    assert teller is not None
    assert "эколог" in teller


def test_a_field_is_no_side_and_a_head_belongs_to_the_body_near_by() -> None:
    text = (
        "Музей в Ольхове закрыли на зиму. «В залах сыро», — сказала начальник гардероба Инна Рак."
    )
    assert claims_of(text, "ru")[-1].voice.party == "Музей в Ольхове"
    text = "Ферма горит. Министр сельского хозяйства Олег Пень сказал, что поможет."
    assert "хозяйств" not in (claims_of(text, "ru")[-1].voice.party or "")
