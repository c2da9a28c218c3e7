"""What one side leaves out is counted, and a name is missed only where it really is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cases import comparison_of, readout_of, with_facts
from crossread.core.findings.omission import find_omissions
from crossread.core.kinds import FactKind
from values import COMPARISON, SOUTH

NAMED = with_facts(
    readout_of(1, "A", ["The Elm Bank paid.", "The Elm Bank sued.", "The court of Ys ruled."]),
    FactKind.ORGANISATION,
    Elm_Bank="elm bank",
    Ys="ys",
)


def kinds(*others: str) -> list[str]:
    other = readout_of(2, "B", list(others))
    return [news.finding.kind for news in find_omissions(comparison_of([NAMED, other]))]


def test_claims_without_counterpart_are_counted() -> None:
    (news,) = find_omissions(COMPARISON)
    assert news.finding.headline == (
        "1 of the 4 claims of Northland has no counterpart in the account of Southport."
    )
    assert news.finding.claims == ("r1.c4",)


def test_a_name_that_one_text_repeats_and_the_other_never_has_is_told() -> None:
    assert kinds("Somebody paid.") == ["omission", "omitted-name", "omission"]


def test_a_name_that_the_other_text_has_in_any_letters_is_not() -> None:
    assert "omitted-name" not in kinds("The ELM BANK paid.")


def test_a_name_in_another_order_is_the_same_name() -> None:
    assert "omitted-name" not in kinds("The Bank of the Elm paid.")


@pytest.mark.parametrize(
    ("sentences", "headline"),
    [
        (["x"], "The one claim of A has no counterpart in the account of B Co."),
        (
            ["It rained.", "x"],
            "None of the 2 claims of A has a counterpart in the account of B Co.",
        ),
    ],
)
def test_a_whole_account_without_counterpart_is_told_as_such(
    sentences: list[str], headline: str
) -> None:
    sides = [readout_of(1, "A", sentences), readout_of(2, "B Co.", [])]
    (news,) = find_omissions(comparison_of(sides))
    assert news.finding.headline == headline


def test_of_many_others_none_is_listed() -> None:
    others = [readout_of(n, f"Town {n}", []) for n in (2, 3, 4)]
    (news,) = find_omissions(comparison_of([readout_of(1, "A", ["x", "y"]), *others]))
    assert news.finding.headline == (
        "None of the 2 claims of A has a counterpart in any of the other accounts."
    )


def test_names_are_not_looked_for_across_languages() -> None:
    other = replace(SOUTH, document=replace(SOUTH.document, language="ru"))
    told = [news.finding.kind for news in find_omissions(comparison_of([NAMED, other]))]
    assert "omitted-name" not in told
