from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.accounts import Account, accounts_of
from crossread.core.judging.cues import fold_text
from crossread.core.types import ClaimId
from values import NORTH, SOUTH

ACCOUNT = Account(NORTH.document, NORTH.claims)


@given(st.lists(st.sampled_from([claim.id for claim in NORTH.claims])))
def test_claims_come_once_and_in_text_order(wanted: list[ClaimId]) -> None:
    found = ACCOUNT.claims_of([*wanted, ClaimId("r9.c9")])
    assert found == tuple(claim for claim in NORTH.claims if claim.id in wanted)


def test_every_readout_is_known_by_its_id_and_named_by_its_issuer() -> None:
    accounts = accounts_of((NORTH, SOUTH))
    assert [account.name for account in accounts.values()] == ["Northland", "Southport"]
    assert accounts[NORTH.id].text == fold_text(NORTH.text)
    assert accounts[NORTH.id].party == ""
    assert accounts[NORTH.id].countries == frozenset()


def test_words_are_read_in_the_whole_text_once() -> None:
    assert ACCOUNT.readings is ACCOUNT.readings
    assert ACCOUNT.readings.at(0) == frozenset()
