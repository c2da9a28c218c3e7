from __future__ import annotations

import pytest

from articles import document_of
from crossread.core.claims import read_claims
from crossread.core.claims.noting import ENDLESS
from crossread.core.messages import say
from crossread.core.types import Readout, ReadoutId


def read(text: str, language: str = "en") -> Readout:
    return read_claims(document_of(text, language), ReadoutId("r1"))


ODD = [
    ("", "en", "No sentences"),
    (" \n\t\n ", "en", "No sentences"),
    ("... !!! ???", "en", "No sentences"),
    ("😀😀 🚢", "en", "No sentences"),
    ("\ud800\udfff", "en", "No sentences"),
    ("a" * 1_000_000, "en", "1,000,000 characters"),
    ("я" * 1_000_000, "ru", "1,000,000 characters"),
    ("word " * (ENDLESS // 4), "en", "without the end of a sentence"),
    ("The gate \u202eis shut\u202c. It rained.", "en", "2 invisible marks"),
    ("\u2067Порт закрыт\u2069. Шёл дождь.", "ru", "2 invisible marks"),
    ("Der Minister kam. Er blieb.", "de", "no words for the language of the text (de)"),
    ("部长表示，大桥将于周一关闭。政府未予证实。", "zh", "(zh)"),
    ("The gate was shut on Monday. Мэр заявил, что порт открыт.", "en", "not in English"),
    ("Порт закрыт, и люди ушли. It rained in Lima all day.", "ru", "not in Russian"),
]


@pytest.mark.parametrize(("text", "language", "said"), ODD)
def test_odd_texts_give_what_can_be_had_and_a_note(text: str, language: str, said: str) -> None:
    readout = read(text, language)
    assert [note for note in readout.document.notes if said in say(note)]
    words = "".join(claim.text for claim in readout.claims)
    assert sum(map(str.isalnum, words)) == sum(map(str.isalnum, text))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The gate was shut, Mayor Ana Reyes said. It rained.", "en"),
        ("Café «Лев» in Älvdal was shut by Mayor Ana Reyes. It rained.", "en"),
        ("Мэр заявил, что порт закрыт. Компания Orion Ltd молчит.", "ru"),
        ("one two three", "en"),
    ],
)
def test_a_usual_text_has_no_note(text: str, language: str) -> None:
    assert read(text, language).document.notes == ()


def test_the_notes_of_reading_stay_in_front() -> None:
    document = document_of("")
    noted = type(document)(document.path, document.sha256, "", document.body, notes=("It is wet.",))
    notes = read_claims(noted, ReadoutId("r1")).document.notes
    assert notes[0] == "It is wet."
    assert len(notes) == 2


@pytest.mark.parametrize(
    "odd", ["\x00", "\x1b[0m", "\ud800", "\u202e", "\u200b", "\ufffe", "\u0301"]
)
def test_odd_characters_keep_their_sentence_and_its_voice(odd: str) -> None:
    readout = read(f"Mayor Ana Reyes said that the gate{odd} is shut. It rained.")
    assert [claim.voice.teller for claim in readout.claims] == ["Ana Reyes", None]
