"""Words put into the other side's mouth are found, and nobody's own words are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cases import comparison_of, of_party, readout_of, with_speaker
from crossread.core.findings.attributed import find_attributed_words
from crossread.core.kinds import ActKind, Strength
from crossread.core.messages import say
from crossread.core.types import Act, Comparison


def case(speaker: str, *, silent: bool = True) -> Comparison:
    left = of_party(
        readout_of(
            1, "Ministry", ["They spoke.", "Useful, said the Norwegian and the Portuguese."]
        ),
        "Norway",
    )
    right = of_party(readout_of(2, "Office", ["They spoke.", "Useful, the talks."]), "Portugal")
    rows = [(0, 0)] if silent else [(0, 0), (1, 1)]
    return comparison_of([with_speaker(left, 1, speaker), right], *rows)


def test_what_only_one_text_lets_the_other_side_say_is_news() -> None:
    (news,) = find_attributed_words(case("the Portuguese foreign minister"))
    assert news.finding.kind == "words-put-into-other-side"
    assert news.finding.claims == ("r1.c2",)
    assert "the Office does not: “Useful, said" in say(news.finding.headline)


def test_a_sides_own_words_are_not() -> None:
    assert list(find_attributed_words(case("the Norwegian minister"))) == []


def test_neither_are_words_of_both_sides_or_of_nobody() -> None:
    assert list(find_attributed_words(case("the ministers of Norway and Portugal"))) == []
    assert list(find_attributed_words(case(""))) == []


def test_nor_words_that_the_other_text_has() -> None:
    assert list(find_attributed_words(case("the Portuguese minister", silent=False))) == []


@pytest.mark.parametrize(
    ("speaker", "kind", "told"),
    [
        ("Ada Berg", ActKind.INFORM, True),
        ("Portugal", ActKind.INFORM, False),
        ("Portugal", ActKind.WARN, True),
        ("Portugal", ActKind.AGREE, False),
        ("Ada Berg", ActKind.DISCUSS, False),
    ],
)
def test_only_what_somebody_said_is_put_into_a_mouth(
    speaker: str, kind: ActKind, told: bool
) -> None:
    left = readout_of(
        1, "Norway", ["Minister of Portugal Ada Berg came.", "Useful, said Berg of Portugal."]
    )
    claims = with_speaker(left, 1, speaker).claims
    said = replace(claims[1], act=Act("say", kind, Strength.NOTED))
    left = replace(left, claims=(claims[0], said))
    found = find_attributed_words(comparison_of([left, readout_of(2, "Portugal", ["Rain."])]))
    assert bool(list(found)) is told


def test_whom_a_pronoun_means_is_too_little_to_publish() -> None:
    left = of_party(readout_of(1, "Ministry", ["They spoke.", "It was useful, he said."]), "Norway")
    right = of_party(readout_of(2, "Office", ["They spoke."]), "Portugal")
    told = with_speaker(left, 1, "the Portuguese minister")
    assert list(find_attributed_words(comparison_of([told, right], (0, 0)))) == []
