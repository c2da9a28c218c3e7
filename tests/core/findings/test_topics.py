"""A name that one text repeats is missed in the others only where it really is missing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cases import comparison_of, with_facts
from crossread.core.findings.topics import find_topics
from crossread.core.kinds import FactKind
from headlines import told
from values import SOUTH, readout_of

NAMED = with_facts(
    readout_of(1, "A", ["The Elm Bank paid.", "The Elm Bank sued.", "The court of Ys ruled."]),
    FactKind.ORGANISATION,
    Elm_Bank="elm bank",
    Ys="ys",
)


def headlines(*others: str) -> list[str]:
    return told(find_topics, comparison_of([NAMED, readout_of(2, "B", list(others))]))


def test_a_name_that_one_text_repeats_and_the_other_never_has_is_told() -> None:
    assert headlines("Somebody paid.") == ["Only A mentions Elm Bank, 2 times."]


@pytest.mark.parametrize("other", ["The ELM BANK paid.", "The Bank of the Elm paid."])
def test_a_name_that_the_other_text_has_in_any_letters_or_order_is_not(other: str) -> None:
    assert headlines(other) == []


def test_names_are_not_looked_for_across_languages() -> None:
    other = replace(SOUTH, document=replace(SOUTH.document, language="ru"))
    assert told(find_topics, comparison_of([NAMED, other])) == []


def test_a_country_that_the_other_text_has_as_an_adjective_is_not_missed() -> None:
    left = with_facts(
        readout_of(1, "A", ["Norway paid.", "Norway sued."]), FactKind.PLACE, Norway="NO"
    )
    right = readout_of(2, "B", ["A Norwegian paid."])
    assert told(find_topics, comparison_of([left, right])) == []
