"""Voices are set claim by claim or teller by teller, and an article's claims follow them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from crossread.core.comparing import compare
from crossread.core.corrections import SetParty, SetVoice, apply
from crossread.core.types import (
    Claim,
    ClaimId,
    Comparison,
    Document,
    Readout,
    ReadoutId,
    Settings,
    Span,
    Voice,
)
from values import COMPARISON, NORTH

ONE, TWO = NORTH.claims[0].id, NORTH.claims[1].id
SENTENCES = (
    ("Harbour Union", "The lamps are dark."),
    ("Harbour Union (Ada Brook)", "The lamps were dark before."),
    ("Lantern Works", "The lamps are bright."),
    (None, "The harbour lies in the north."),
)
ISSUERS = {"Harbour Union": (0, 1), "Lantern Works": (2,), "Evening Post (narrator)": (3,)}


def article() -> Comparison:
    """Return an article whose voices are compared."""
    text = " ".join(sentence for _, sentence in SENTENCES)
    claims = []
    for number, (teller, sentence) in enumerate(SENTENCES, 1):
        start = text.index(sentence)
        span = Span(start, start + len(sentence))
        claims.append(Claim(ClaimId(f"c{number}"), (span,), sentence, Voice(teller)))
    document = Document("post.txt", "1" * 64, text, Span(0, len(text)), date=date(2031, 3, 4))
    voices = tuple(
        Readout(
            ReadoutId(f"r1v{number}"),
            replace(document, issuer=issuer),
            tuple(claims[place] for place in places),
        )
        for number, (issuer, places) in enumerate(ISSUERS.items(), 1)
    )
    return compare(voices, Settings(meaning=False))


def column(comparison: Comparison, claim: str) -> str:
    return next(
        r.document.issuer for r in comparison.readouts if any(c.id == claim for c in r.claims)
    )


def standing(comparison: Comparison, claim: str) -> set[str]:
    return {cell.readout for row in comparison.rows for cell in row.cells if claim in cell.claims}


def test_what_is_given_is_set_and_the_rest_stays() -> None:
    after = apply(COMPARISON, SetVoice((ONE, TWO), teller="The divers", party="Harbour"))
    after = apply(after, SetVoice((TWO,), speaker="Ada Brook", addressee="", party=""))
    voices = [claim.voice for claim in after.readouts[0].claims]
    assert voices[0] == Voice("The divers", None, None, "Harbour")
    assert voices[1] == Voice("The divers", "Ada Brook", None, None)
    assert voices[2:] == [Voice(), Voice()]
    assert after.rows == COMPARISON.rows


def test_setting_what_is_set_changes_nothing() -> None:
    assert apply(COMPARISON, SetVoice((ONE,), teller="", speaker=" ")) is COMPARISON


@pytest.mark.parametrize(
    ("claim", "teller", "issuer"),
    [
        ("c2", "Lantern Works (the chair)", "Lantern Works"),
        ("c3", "Harbour Union", "Harbour Union"),
        ("c1", "", "Evening Post (narrator)"),
        ("c4", "Lantern Works", "Lantern Works"),
        ("c1", "Somebody else", "Harbour Union"),
    ],
)
def test_an_articles_claim_moves_to_the_readout_of_its_new_teller(
    claim: str, teller: str, issuer: str
) -> None:
    before = article()
    after = apply(before, SetVoice((ClaimId(claim),), teller=teller))
    assert column(after, claim) == issuer
    home = next(r.id for r in after.readouts if r.document.issuer == issuer)
    assert standing(after, claim) == {home}
    texts = [claim.span for r in after.readouts if r.id == home for claim in r.claims]
    assert texts == sorted(texts)


def test_a_readout_of_its_own_keeps_its_claims_whoever_tells_them() -> None:
    after = apply(COMPARISON, SetVoice((ONE,), teller="Southport"))
    assert column(after, ONE) == "Northland"


def test_a_party_is_set_in_every_claim_of_its_teller_and_in_the_tellers_own_readout() -> None:
    after = apply(article(), SetParty("Harbour Union", "Labour"))
    first = after.readouts[0]
    assert [claim.voice.party for claim in first.claims] == ["Labour", None]
    assert first.document.party == "Labour"
    assert [r.document.party for r in after.readouts[1:]] == ["", ""]
    back = apply(after, SetParty("Harbour Union", ""))
    assert back.readouts == article().readouts
