from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.glossary import gloss, gloss_terms
from crossread.core.words import split_words, stem
from crossread.resources import resource_path

ROWS = [
    row.split("\t")
    for row in resource_path("lexicon", "ru-en.tsv").read_text("utf-8").splitlines()
    if not row.startswith("#")
]
KNOWN = st.lists(
    st.sampled_from(
        [row[0] for row in ROWS[::7]] + ["в", "с", "Кремль", "7,5", "—", "\n", "«", "US"]
    )
).map(" ".join)
TEXTS = st.text() | KNOWN


@given(TEXTS)
def test_no_cyrillic_letter_is_left(text: str) -> None:
    assert not re.search(r"[а-яё]", gloss(text), re.IGNORECASE)


@given(st.text(st.characters(max_codepoint=127)))
def test_a_text_in_latin_letters_stays_as_it_is(text: str) -> None:
    assert gloss(text) == text


@given(st.lists(st.integers(0, 10**9).map(str), min_size=1))
def test_numbers_stay(numbers: list[str]) -> None:
    assert re.findall(r"\d+", gloss(" тонн, ".join(numbers))) == numbers


@given(TEXTS, TEXTS)
def test_paragraphs_are_read_one_by_one(first: str, second: str) -> None:
    assert gloss(f"{first}\n\n{second}") == f"{gloss(first)}\n\n{gloss(second)}"


@given(KNOWN)
def test_the_words_of_a_gloss_are_among_its_terms(text: str) -> None:
    assert {word.stem for word in split_words(gloss(text))} <= gloss_terms(text)


@pytest.mark.parametrize("part", ["", "а", "по", "при", "пре", "с", "Газ"])
def test_a_long_hostile_text_is_read_to_its_end(part: str) -> None:
    text = f"{part or 'я'} " * 20_000 + "ы" * 200_000
    assert gloss(text).isascii()


def test_every_row_is_one_russian_form_and_its_english_equivalents() -> None:
    for row in ROWS:
        russian, english = row
        assert re.fullmatch(r"[А-Яа-яЁё]+([ -][А-Яа-яЁё]+)*", russian), row
        assert all(re.fullmatch(r"\S+( \S+)*", word) for word in english.split("|")), row
        assert len(set(english.split("|"))) == len(english.split("|")), row


def test_the_rows_are_sorted_and_none_comes_twice() -> None:
    keys = [(russian.lower().replace("ё", "е"), russian) for russian, _ in ROWS]
    assert keys == sorted(set(keys))
    assert len(keys) >= 2_500


def test_every_row_is_found_by_its_own_form() -> None:
    missing = [
        (russian, gloss(russian), english)
        for russian, english in ROWS
        if gloss(russian).lower() not in english.lower().split("|")
    ]
    assert missing == []


@pytest.mark.parametrize(
    ("russian", "english"),
    [
        ("Переговоры", "Talks"),
        ("поставки газа", "gas supplies"),
        ("сектор Газа", "Gaza Strip"),
        ("вес воза", "weight voza"),
        ("доклад ВОЗ", "report WHO"),
        ("договор подписан", "treaty signed"),
        ("стороны договорились", "sides agreed"),
        ("его встретил мэр", "his met mayor"),
        ("обсуждалась квота", "was discussed quota"),
        ("квоты рассматриваются", "quota is considered"),
        ("документы приняты", "documents adopted"),
        ("подчёркивая, отметив", "stressing, noting"),
        ("приняли меры", "took measures"),
        ("новые дороги, дороги", "new roads, road"),
        ("премьер-министр", "prime minister"),
        ("по-прежнему, в ходе", "still, during"),
        ("в\nходе", "during"),
        ("на базе верфи", "on the basis of shipyard"),
        ("на базу", "on base"),
        ("совет, безопасности", "council, security"),
        ("Совет Безопасности", "Security Council"),
        ("режим прекращения огня", "ceasefire"),
        ("в Норвегии и Чили", "in Norway and Chile"),
        ("российский порт", "Russian port"),
        ("перуанский порт", "Peru port"),
        ("из Осло в Лиму", "from Oslo in Limu"),
        ("капитан Скворцов", "captain Skvortsov"),
        ("по словам Морозова", "according to Morozova"),
        ("капитан Морозов и сильный мороз", "captain Morozov and severe frost"),
        ("Мигрантов ждут", "Migrants wait"),
        ("24 часа, 7,5 %", "24 hour, 7,5 %"),
        ("«объём» рынка", "«volume» market"),
        ("CEO компании", "CEO company"),
    ],
)
def test_words_and_phrases_are_read(russian: str, english: str) -> None:
    assert gloss(russian) == english


SENTENCES = (
    ("Министры обменялись мнениями о ходе переговоров.", "exchanged views course talks"),
    (
        "Стороны договорились о прекращении огня с полуночи.",
        "sides agreed about ceasefire midnight",
    ),
    (
        "Глава ведомства подчеркнула, что уступок не будет.",
        "head agency stressed that concession not will",
    ),
    ("Посол вручил ноту протеста и покинул зал.", "ambassador note protest leave hall"),
    (
        "Рыбаки двух городов требуют увеличить квоту на вылов трески.",
        "fishermen two cities demand increase quota cod",
    ),
    (
        "Верфь передаст заказчику ледокол в третьем квартале.",
        "shipyard hand over customer icebreaker third quarter",
    ),
    (
        "Профсоюз отверг предложенное повышение зарплаты на 4 %.",
        "trade union rejected pay rise 4",
    ),
    ("Забастовка грузчиков продлится до пятницы.", "strike loader will last until friday"),
    (
        "Лаборатория подтвердила утечку хладагента, пострадавших нет.",
        "laboratory confirm leak victim",
    ),
    (
        "Учёные обнаружили подо льдом озеро глубиной 300 метров.",
        "scientist discover ice lake depth 300 metre",
    ),
    (
        "Суд приговорил бывшего мэра к пяти годам лишения свободы.",
        "court sentence former mayor five year imprisonment",
    ),
    ("Компания обжалует штраф в апелляционном суде.", "company appeal fine appeal court"),
    ("Больницы готовы принять раненых и беженцев.", "hospital ready accept wounded refugees"),
    (
        "Вакцинация от кори начнётся в понедельник, 3 октября.",
        "vaccination measles will begin monday october",
    ),
    (
        "Паром сел на мель, пассажиров эвакуировали вертолётами.",
        "ferry passenger evacuate helicopter",
    ),
    (
        "Поезда между столицами снова пойдут через два месяца.",
        "train between capital again through two month",
    ),
    (
        "Энергоблок атомной станции остановлен для планового ремонта.",
        "power unit nuclear power plant stop for scheduled repair",
    ),
    ("Инспекторы МАГАТЭ получили доступ к реактору.", "inspector IAEA gained access reactor"),
    ("Запасы обогащённого урана вывезут из страны.", "stocks enriched uranium country"),
    (
        "Цены на пшеницу выросли, экспорт зерна сократился вдвое.",
        "prices wheat grew export grain decrease",
    ),
    (
        "Фермеры перекрыли шоссе тракторами в знак протеста.",
        "farmer highway tractor protest",
    ),
    (
        "Экипаж станции вышел в открытый космос на шесть часов.",
        "crew station open space six hour",
    ),
    (
        "Ракета-носитель вывела на орбиту четыре спутника связи.",
        "launch vehicle orbit four communications satellite",
    ),
    ("Музей вернёт соседнему государству старинные рукописи.", "museum return neighbouring state"),
    (
        "Сборная выиграла финал чемпионата мира со счётом 3:1.",
        "national team win final world championship 3:1",
    ),
    ("Депутаты ратифицировали договор о границе.", "deputy ratify treaty about border"),
    (
        "Госсекретарь и премьер-министр беседовали по телефону полтора часа.",
        "secretary of state prime minister by phone an hour and a half",
    ),
    (
        "Минобороны сообщило о начале совместных учений в море.",
        "ministry of defence report beginning joint exercises sea",
    ),
    (
        "Беспилотник упал на крышу жилого дома, погиб один человек.",
        "drone fell roof residential building was killed one person",
    ),
    (
        "Обмен пленными состоялся при посредничестве третьей страны.",
        "prisoner exchange take place mediation third country",
    ),
    (
        "Санкции будут сняты, если стороны выполнят обязательства.",
        "sanctions will lifted if sides fulfil commitment",
    ),
    (
        "Инвесторы ожидают снижения ключевой ставки центробанка.",
        "investor expect reduction key rate central bank",
    ),
    (
        "Газопровод повреждён взрывом; следователи проверяют версию диверсии.",
        "gas pipeline damaged explosion investigator check version sabotage",
    ),
    (
        "Наводнение разрушило мост, без света остались 12 деревень.",
        "flood destroy bridge without light remained 12 village",
    ),
    (
        "Мигрантов задержали на контрольно-пропускном пункте.",
        "migrant detain checkpoint",
    ),
    (
        "Университеты подписали меморандум о взаимопонимании.",
        "university sign memorandum of understanding",
    ),
    (
        "Представитель правительства опроверг сообщения о своей отставке.",
        "representative government denied report resignation",
    ),
    (
        "По итогам встречи опубликовано совместное заявление.",
        "following the meeting publish joint statement",
    ),
    (
        "Авиакомпания возобновит прямые рейсы в Пекин весной.",
        "airline resume direct flight beijing spring",
    ),
    (
        "Выборы пройдут 14 июня, сообщила избирательная комиссия.",
        "election june report electoral commission",
    ),
)


@pytest.mark.parametrize(("russian", "expected"), SENTENCES)
def test_a_sentence_is_readable(russian: str, expected: str) -> None:
    terms = gloss_terms(russian)
    assert {stem(word) for word in expected.lower().split()} - terms == set(), gloss(russian)
