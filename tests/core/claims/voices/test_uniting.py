from __future__ import annotations

import pytest

from articles import claims_of

NAMED_LATER = [
    (
        "The company waits. The contractor, Tide Foods, left. The company said that it rained.",
        "Tide Foods",
    ),
    ("The regulator said it rained. Later the Alder Standards Authority left.", "Alder Standards"),
    ("Oak Mutual was fined on Monday. The bank said that it rained.", "Oak Mutual"),
    ("The hospital said that it rained. Alder Hospital is old.", "Alder Hospital"),
    (
        (
            "The company said that it rained. Oak Foods grew. Mayor Ana Reyes met Doctor Li Birch "
            "and Judge Ana Dale. The insurer, Elm Ltd, left."
        ),
        "Oak Foods",
    ),
    ("The City Hall is old. The city of Alder waits. The city said that it rained.", "city of"),
]
NOT_NAMED = [
    ("The hospital said that it rained. Ana Reyes left.", "hospital"),
    ("The bank said that it rained. Ana Reyes left.", "bank"),
    ("The local hospital said that it rained. Alder Hospital and Birch Hospital shut.", "hospital"),
]


@pytest.mark.parametrize(("text", "name"), NAMED_LATER)
def test_a_body_called_by_its_noun_has_the_one_name_that_it_can_mean(text: str, name: str) -> None:
    told = [claim.voice for claim in claims_of(text) if claim.voice.teller]
    assert [(name in str(each.teller), name in str(each.party)) for each in told] == [(True, True)]


@pytest.mark.parametrize(("text", "noun"), NOT_NAMED)
def test_a_body_keeps_its_noun_where_no_name_or_several_fit(text: str, noun: str) -> None:
    told = [claim.voice for claim in claims_of(text) if claim.voice.teller]
    assert [str(each.teller).split()[-1] for each in told] == [noun]
