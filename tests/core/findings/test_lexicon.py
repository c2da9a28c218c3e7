"""Lexicons are whole in both languages, and their entries are found as they are meant."""

from __future__ import annotations

import pytest

from crossread.core.findings.lexicon import Hit, load_lexicon, naming_groups
from crossread.core.findings.lines import read_line


def hits(text: str, language: str = "en") -> tuple[Hit, ...]:
    return load_lexicon(language).find(read_line(text))


def sections(text: str, language: str = "en") -> set[str]:
    return {hit.section for hit in hits(text, language)}


def test_both_languages_have_the_same_tables() -> None:
    english, russian = (
        {entry.section for group in load_lexicon(language).entries.values() for entry in group}
        for language in ("en", "ru")
    )
    assert {one for one in english ^ russian if not one.startswith("naming.")} == set()


def test_an_unknown_language_uses_the_english_entries() -> None:
    assert load_lexicon("xx").entries == load_lexicon("en").entries


@pytest.mark.parametrize(
    ("text", "section", "language"),
    [
        ("They promised it.", "saying.assurances", "en"),
        ("Стороны договорились.", "news.agreement", "ru"),
        ("They met in Kyiv.", "naming.kyiv.0", "en"),
        ("A frank call.", "tone.cool", "en"),
        ("Откровенная беседа.", "tone.cool", "ru"),
    ],
)
def test_entries_are_found(text: str, section: str, language: str) -> None:
    assert section in sections(text, language)


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("They met Frank.", "tone.cool"),
        ("The opening of talks.", "tone.cool"),
        ("A turkey was served.", "naming.turkey.1"),
    ],
)
def test_names_and_other_forms_are_not_taken_for_entries(text: str, section: str) -> None:
    assert section not in sections(text)


def test_of_one_section_the_longest_entry_is_found() -> None:
    found = [hit.entry for hit in hits("no later than May") if hit.section == "condition.deadline"]
    assert found == ["no later than"]


def test_every_group_of_names_has_a_choice() -> None:
    for key, group in naming_groups().items():
        assert len(group["variants"]) > 1, key
        assert all(variant.get("en") or variant.get("ru") for variant in group["variants"]), key
