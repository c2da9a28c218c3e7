"""Two claims can be told why they were matched."""

from __future__ import annotations

import pytest

from crossread.core.matching.explaining import explain_pair
from crossread.core.types import ClaimId
from values import NORTH, readout_of

OTHER = readout_of(
    2, "Harbour Board", ["The ferry to Holm sails again.", NORTH.claims[0].text, "It rained."]
)


def test_a_claim_and_its_copy_share_all_their_words() -> None:
    found = explain_pair(NORTH.claims[0].id, OTHER.claims[1].id, [NORTH, OTHER])
    assert found.words == pytest.approx(1)
    assert sum(share for _, share in found.terms) == pytest.approx(1)
    assert [share for _, share in found.terms] == sorted(
        (share for _, share in found.terms), reverse=True
    )


def test_claims_without_a_word_in_common_have_no_reason_but_meaning() -> None:
    found = explain_pair(NORTH.claims[0].id, OTHER.claims[2].id, [NORTH, OTHER])
    assert (found.words, found.values, found.terms, found.stated) == (0, 0, (), ())


def test_the_reasons_do_not_depend_on_the_side() -> None:
    there = explain_pair(NORTH.claims[0].id, OTHER.claims[0].id, [NORTH, OTHER])
    back = explain_pair(OTHER.claims[0].id, NORTH.claims[0].id, [OTHER, NORTH])
    assert there == back


def test_a_claim_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        explain_pair(ClaimId("r9.c1"), NORTH.claims[0].id, [NORTH, OTHER])
