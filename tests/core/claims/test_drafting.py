from __future__ import annotations

import pytest

from articles import claims_of

READOUT = "The minister welcomed the plan. Envoy Li Oak of Peru said that Lima was ready."


def test_a_readout_speaks_for_itself() -> None:
    claims = claims_of(READOUT, issuer="Ministry of Trade of Chile", party="Chile")
    assert [claim.text for claim in claims] == [
        "The minister welcomed the plan.",
        "Envoy Li Oak of Peru said that Lima was ready.",
    ]
    assert claims[0].voice.teller is None


def test_a_readout_names_who_acts() -> None:
    claims = claims_of(READOUT, issuer="Ministry of Trade of Chile", party="Chile")
    assert claims[0].voice.speaker == "minister"
    assert claims[0].act is not None
    assert claims[0].act.verb == "welcome"


def test_another_side_tells_what_a_readout_says_that_it_said() -> None:
    text = "Lima said that it was ready."
    (claim,) = claims_of(text, issuer="Ministry of Trade of Chile", party="Chile")
    assert (claim.voice.teller, claim.voice.party) == ("Lima", "Peru")
    (own,) = claims_of(text, issuer="Ministry of Trade of Peru", party="Peru")
    assert own.voice.teller is None


@pytest.mark.parametrize("issuer", ["", "Alderton Daily News"])
def test_an_article_gives_every_claim_to_its_teller(issuer: str) -> None:
    (claim,) = claims_of("Lima said that it was ready.", issuer=issuer)
    assert (claim.voice.teller, claim.text) == ("Lima", "it was ready.")


def test_quoted_words_of_a_teller_are_marked() -> None:
    assert [claim.quoted for claim in claims_of("Lima said it was “not ready”. It rained.")] == [
        True,
        False,
    ]
