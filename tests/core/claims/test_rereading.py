"""A claim over other stretches, or of another day, states what its words state there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from crossread.core.claims import read_claims
from crossread.core.claims.rereading import reread_act, reread_claim, reread_facts
from crossread.core.kinds import ActKind
from crossread.core.types import Claim, ClaimId, Document, ReadoutId, Span, Voice

TEXT = "The union asked for 40 lamps. The chair said on Monday: “We agreed to pay.” It rained."
DOCUMENT = Document("a.txt", "0" * 64, TEXT, Span(0, len(TEXT)), date=date(2031, 3, 4))
WHOLE = Claim(ClaimId("r1.c1"), (Span(0, len(TEXT)),), TEXT, Voice("The union"))


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_read_again_where_it_stands_a_claim_is_the_same() -> None:
    for claim in read_claims(DOCUMENT, ReadoutId("r1")).claims:
        again = reread_claim(claim, claim.spans, DOCUMENT)
        assert (again.text, again.facts, again.voice) == (claim.text, claim.facts, claim.voice)
        assert reread_facts(claim, DOCUMENT) == claim


def test_words_facts_and_act_are_those_of_the_new_stretches() -> None:
    stretches = (span("asked for 40 lamps."), span("It rained."))
    claim = reread_claim(WHOLE, stretches, DOCUMENT)
    assert claim.text == "asked for 40 lamps. … It rained."
    assert [fact.value for fact in claim.facts if fact.value.isdigit()] == ["40"]
    assert claim.act is not None
    assert claim.act.kind is ActKind.REQUEST
    assert claim.voice == Voice("The union")
    assert not claim.quoted


def test_only_what_holds_quoted_words_is_quoted() -> None:
    assert reread_claim(WHOLE, (span("We agreed to pay."),), DOCUMENT).quoted
    assert not reread_claim(WHOLE, (span("It rained."),), DOCUMENT).quoted


def test_the_day_and_the_language_say_how_words_are_read() -> None:
    claim = reread_claim(WHOLE, (span("The chair said on Monday"),), DOCUMENT)
    later = replace(DOCUMENT, date=date(2031, 3, 12))
    assert reread_facts(claim, later).facts != claim.facts
    assert claim.act is not None
    assert reread_act(claim, replace(DOCUMENT, language="ru")).act is None
