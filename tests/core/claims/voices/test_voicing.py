from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles import claims_of, told

ENGLISH = [
    ("According to the Harbour Office, the gate is shut.", "Harbour Office", "the gate is shut."),
    ("The gate is shut, according to the Harbour Office.", "Harbour Office", "The gate is shut"),
    (
        "The gate, according to the Harbour Office, is shut.",
        "Harbour Office",
        "The gate … is shut.",
    ),
    ("Mayor Ana Reyes said that the gate is shut.", "Ana Reyes", "the gate is shut."),
    ("Mayor Ana Reyes said the gate was shut.", "Ana Reyes", "the gate was shut."),
    ("The gate is shut, said Mayor Ana Reyes.", "Ana Reyes", "The gate is shut"),
    ("The gate is shut, Mayor Ana Reyes said.", "Ana Reyes", "The gate is shut"),
    ("“The gate is shut,” said Mayor Ana Reyes on Tuesday.", "Ana Reyes", "“The gate is shut,”"),
    ("“The gate,” Mayor Ana Reyes said, “is shut.”", "Ana Reyes", "“The gate,” … “is shut.”"),
    ("Ana Reyes, the mayor, told reporters that it rained.", "Ana Reyes", "it rained."),
    ("Ana Reyes, mayor of Alderton, insisted it was late.", "Ana Reyes", "it was late."),
    (
        "On Monday, the Dockers' Union announced that it would strike.",
        "Dockers' Union",
        "it would strike.",
    ),
    ("The port said in a statement on Friday that work goes on.", "port", "work goes on."),
    ("Downing Street says no date is set.", "Downing Street", "no date is set."),
    ("Madrid denied that it had closed the strait.", "Madrid", "it had closed the strait."),
    ("As Mayor Ana Reyes said, the gate is shut.", "Ana Reyes", "the gate is shut."),
    (
        "Mayor Ana Reyes: “The gate is shut.” The mayor added: “It stays shut.”",
        "Ana Reyes",
        "“It stays shut.”",
    ),
    ("Orion Ltd claims to have paid its crew.", "Orion Ltd", "to have paid its crew."),
    (
        "Lima has supported the plan for a canal.",
        "Lima",
        "Lima has supported the plan for a canal.",
    ),
    ("The union is demanding a vote by May.", "union", "The union is demanding a vote by May."),
    (
        "A senior Peruvian official, who asked not to be named, said the canal was closed.",
        "senior Peruvian official",
        "the canal was closed.",
    ),
    ("ANA REYES (Peru) said that it rained.", "ANA REYES", "it rained."),
    ("Ana Reyes (Peru), speaking last, denied that it rained.", "Ana Reyes", "it rained."),
    ("Mayor Ana Reyes, reached by telephone, denied that it rained.", "Ana Reyes", "it rained."),
    ("According to a report by the Harbour Office, it fell.", "Harbour Office", "it fell."),
    (
        "Orion's lead author, Ana Reyes, called the note “a mistake”.",
        "Ana Reyes",
        "Orion's lead author, Ana Reyes, called the note “a mistake”.",
    ),
    (
        "Mayor Ana Reyes spoke. “It rained,” she told reporters outside the Oak palace.",
        "Ana Reyes",
        "“It rained,”",
    ),
    (
        "‘The workers’ gate is shut,’ Mayor Ana Reyes said.",
        "Ana Reyes",
        "‘The workers’ gate is shut,’",
    ),
    (
        "Mayor Ana Reyes said her town would pay the bill, “not a penny more.”",
        "Ana Reyes",
        "her town would pay the bill, “not a penny more.”",
    ),
    (
        "“It rained,” said driver Ana Reyes, who came from Alder, “and it snowed.”",
        "Ana Reyes",
        "“It rained,” … “and it snowed.”",
    ),
    (
        "Mayor Ana Reyes last night branded the gate “a mistake”.",
        "Ana Reyes",
        "Mayor Ana Reyes last night branded the gate “a mistake”.",
    ),
]
NARRATED = [
    "The gate was shut on Monday.",
    "The two mayors met in Alderton.",
    "They agreed to meet again.",
    "The report was published by the court.",
    "Mayor Ana Reyes refused to comment.",
    "The Dockers' Union was told to wait.",
    "Prices went up, and trade fell.",
]
REFERENCES = [
    ("Mayor Ana Reyes spoke. She said the gate was shut.", "Ana Reyes"),
    ("Mayor Ana Reyes spoke. Reyes said the gate was shut.", "Ana Reyes"),
    ("Mayor Ana Reyes spoke. The mayor said the gate was shut.", "Ana Reyes"),
    ("The Dockers' Union said it rained. The union added that it snowed.", "Dockers' Union"),
    (
        "Norway's Fisheries Ministry said it rained. The ministry added that it snowed.",
        "Norway's Fisheries Ministry",
    ),
    (
        "The Kremlin said it rained. Kremlin spokesman Ivan Oak said it snowed.",
        "Kremlin (Ivan Oak)",
    ),
    ("“It rains,” Mayor Ana Reyes said. “It snows.”", "Ana Reyes"),
    ("“It rains. It snows,” Mayor Ana Reyes said.", "Ana Reyes"),
    ("The port's engineer, Ana Reyes, came. “It rains,” the engineer said.", "Ana Reyes"),
    ("Minister Ana Reyes said it rained. The official added that it snowed.", "Ana Reyes"),
    ("Orion's Ana Reyes came. In a note to us she said that it rained.", "Ana Reyes"),
]


@pytest.mark.parametrize(("text", "teller", "words"), ENGLISH)
def test_english_tellers_are_found(text: str, teller: str, words: str) -> None:
    assert (teller, words) in told(text)


@pytest.mark.parametrize("text", NARRATED)
def test_the_narrator_tells_what_nobody_is_said_to_tell(text: str) -> None:
    assert told(text) == [(None, text)]


@pytest.mark.parametrize(("text", "teller"), REFERENCES)
def test_later_references_mean_the_same_teller(text: str, teller: str) -> None:
    assert told(text)[-1][0] == teller


def test_who_is_quoted_inside_anothers_words_is_not_who_speaks_next() -> None:
    text = (
        "По словам тренера Рината Лосева, Иван Сычёв позвонил и сказал, что «всё готово». "
        "«Я не поверил», — вспоминает он."
    )
    assert told(text, "ru")[-1][0] == "Ринат Лосев"


@pytest.mark.parametrize(
    ("before", "after", "teller"),
    [
        ("The strike would go on, Ana Reyes said.", "There would be no talks in May.", "Ana Reyes"),
        ("The strike would go on, Ana Reyes said.", "The port would not be drawn on that.", None),
        ("The strike would go on, Ana Reyes said.", "I asked whether she would pay.", None),
        ("The strike will go on, Ana Reyes said.", "The town closed whatever would burn.", None),
        ("Ana Reyes opened the gate.", "There would be no talks in May.", None),
    ],
)
def test_what_would_be_goes_on_with_what_somebody_said(
    before: str, after: str, teller: str | None
) -> None:
    assert told(f"Mayor Ana Reyes came.\n{before} {after}")[-1][0] == teller
    assert told(f"Mayor Ana Reyes came.\n{before}\n{after}")[-1][0] is None


def test_one_sentence_may_hold_two_voices() -> None:
    text = "While Lima claims to have sent the note, Quito said that it saw nothing."
    assert told(text) == [("Lima", "to have sent the note"), ("Quito", "it saw nothing.")]


def test_a_claim_inside_a_denial_has_its_own_teller() -> None:
    claims = told("Envoy Ana Reyes denied Quito's allegation that Lima is late.")
    assert claims[0][0] == "Ana Reyes"
    assert claims[1] == ("Quito", "Lima is late")


def test_a_relative_clause_about_the_teller_is_the_narrators() -> None:
    text = "Lima, which had no seat, warned that the canal would close."
    assert told(text) == [(None, "which had no seat"), ("Lima", "the canal would close.")]


def test_a_claim_that_somebody_dismisses_ends_before_what_they_say_next() -> None:
    claims = told("Lima dismissed Quito's claim that it rained and said that it snowed.")
    assert ("Quito", "it rained") in claims


def test_an_accusation_that_opens_a_sentence_has_its_own_teller() -> None:
    claims = told("Обвинения Риги в том, что порт закрыт, мэр Анна Дубова отвергла.", "ru")
    assert [(who or "")[:3] for who, _ in claims] == ["Анн", "Риг"]


def test_a_quotation_before_any_source_is_not_given_to_the_last_of_the_text() -> None:
    claims = told("“It rains,” ran a banner. In the end, Lima said that it “never rains”.")
    assert claims[0][0] is None


def test_an_owner_or_a_town_before_a_part_is_the_side() -> None:
    text = "Alderton Mayor Ana Reyes said it rained. Envoy Li Oak, head for Trade, said it snowed."
    assert [claim.voice.party for claim in claims_of(text)] == ["Alderton", "Li Oak"]


def test_brackets_behind_a_name_tell_the_side() -> None:
    assert claims_of("Ana Reyes (Peru) said that it rained.")[0].voice.party == "Peru"


def test_the_side_comes_from_the_country_or_the_body() -> None:
    text = "Lima said it rained. Rosa Oak, head of Docks United, said it snowed."
    assert [claim.voice.party for claim in claims_of(text)] == ["Peru", "Docks United"]


@given(st.lists(st.sampled_from([row[0] for row in ENGLISH] + NARRATED), max_size=6))
def test_what_was_read_before_changes_nothing(texts: list[str]) -> None:
    fresh = told("Mayor Ana Reyes said that the gate is shut.")
    for text in texts:
        told(text)
    assert told("Mayor Ana Reyes said that the gate is shut.") == fresh


@pytest.mark.parametrize(
    "piece", ["X said that ", "X's ", "“A,” X said, ", "«", "Minister Xan said “ok.” "]
)
def test_hostile_input_is_read_to_its_end(piece: str) -> None:
    text = piece * (100_000 // len(piece)) + "\n\nThe gate is shut."
    assert told(text)[-1] == (None, "The gate is shut.")
