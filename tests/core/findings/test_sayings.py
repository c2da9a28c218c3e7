"""Whose words a claim reports is read from its subject, and doubted rather than guessed."""

from __future__ import annotations

import pytest

from cases import comparison_of, of_party
from crossread.core.findings.case import Case
from crossread.core.findings.sayings import sayings_of_others
from headlines import account


def sayings(sentence: str) -> list[bool]:
    left = of_party(account(1, "Ministry of Norway", [sentence]), "Norway")
    right = of_party(account(2, "Office of Portugal", ["It rained."]), "Portugal")
    case = Case(comparison_of([left, right]))
    return [saying.assures for saying in sayings_of_others(case, left)]


@pytest.mark.parametrize(
    ("sentence", "assures"),
    [
        ("Portugal promised to repair the ferry.", [True]),
        ("Lisbon, in its turn, promised to repair the ferry.", [True]),
        ("Portugal complained of the noise.", [False]),
        ("Portugal was promised a new ferry.", []),
        ("Speaking of Portugal, Berg promised a new ferry.", []),
        ("The ministers of Portugal and Norway promised a new ferry.", []),
        ("The ferry to Portugal sails at noon.", []),
    ],
)
def test_the_subject_of_an_active_verb_has_said_it(sentence: str, assures: list[bool]) -> None:
    assert sayings(sentence) == assures


def test_a_speaker_is_known_by_a_title_elsewhere() -> None:
    left = of_party(
        account(
            1,
            "Ministry",
            ["The Portuguese minister Ada Berg came to Oslo.", "Berg promised a new ferry."],
        ),
        "Norway",
    )
    right = of_party(account(2, "Office", ["It rained."]), "Portugal")
    case = Case(comparison_of([left, right]))
    assert [saying.claim.id for saying in sayings_of_others(case, left)] in ([], ["r1.c2"])
