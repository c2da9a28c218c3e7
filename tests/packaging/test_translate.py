"""The Russian catalogue is whole, compiled as it is written, and loses no field."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

import translate
from crossread.core.messages import message, plural, say

PO = translate.FOLDER / "ru.po"
HELP = "Type packaging/translate.py, and fill each empty msgstr in resources/i18n/ru.po"


def catalog(**translations: str) -> Catalog:
    made = Catalog(locale="ru")
    for source, target in translations.items():
        made.add(source, target)
    return made


def test_what_the_program_reads_is_what_translators_wrote() -> None:
    written = translate.read_catalog(PO)
    assert translate.compiled(written) == PO.with_suffix(".mo").read_bytes(), HELP
    assert translate.written(written) == PO.read_bytes(), HELP


def test_no_translation_loses_or_invents_a_field() -> None:
    assert list(translate.faults(translate.read_catalog(PO))) == []


def test_no_sentence_waits_for_its_translation() -> None:
    found = translate.find_sentences(translate.APP)
    whole = translate.update(translate.read_catalog(PO), found)
    assert [one.id for one in translate.waiting(whole)] == [], HELP


def test_sentences_are_found_where_they_are_made(tmp_path: Path) -> None:
    source = 'x = message("One " "two.")\ny = plural("{count} cat", "{count} cats", 2)\n'
    (tmp_path / "a.py").write_text(source, encoding="utf-8")
    found = translate.find_sentences(tmp_path)
    assert {one.id for one in found if one.id} == {"One two.", ("{count} cat", "{count} cats")}


def test_updating_keeps_translations_and_drops_what_nobody_says(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('message("Yes.")\nmessage("No.")\n', encoding="utf-8")
    old = translate.read_catalog(tmp_path / "ru.po")
    old.add("Yes.", "Да.")
    old.add("Perhaps.", "Может быть.")
    new = translate.update(old, translate.find_sentences(tmp_path))
    assert {one.id: one.string for one in new if one.id} == {"Yes.": "Да.", "No.": None}
    assert [one.id for one in translate.waiting(new)] == ["No."]


def test_writing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    path = tmp_path / "ru.po"
    path.write_bytes(translate.written(translate.read_catalog(PO)))
    assert path.read_bytes() == translate.written(translate.read_catalog(path))


@pytest.mark.parametrize(
    ("target", "wrong"), [("Вот {who}.", 0), ("Вот.", 1), ("Вот {who} и {whom}.", 1)]
)
def test_a_field_that_is_lost_or_invented_is_a_fault(target: str, wrong: int) -> None:
    assert len(list(translate.faults(catalog(**{"This {who}.": target})))) == wrong


@pytest.mark.parametrize(("count", "told"), [(1, "1 строка"), (3, "3 строки"), (5, "5 строк")])
def test_numbers_take_the_forms_that_russian_has(count: int, told: str) -> None:
    assert say(plural("{count:number} row", "{count:number} rows", count), "ru") == told


def test_a_finding_is_said_in_russian() -> None:
    told = message("This is reported by {who:name} alone: {words:quote}.", who="Norway", words="Да")
    assert say(told, "ru") == "Об этом сообщает только один источник (Норвегия): «Да»."
