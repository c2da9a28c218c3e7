from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from articles import document_of
from crossread.core.claims.building import Draft, number_claims
from crossread.core.types import GAP, ReadoutId, Span

TEXT = "The gate was shut on 5 May 2031. Forty ships waited."


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 10)), max_size=8))
def test_claims_are_numbered_in_text_order_and_quote_their_spans(
    places: list[tuple[int, int]],
) -> None:
    drafts = [Draft((Span(start, start + length),)) for start, length in places]
    claims = number_claims(document_of(TEXT), ReadoutId("r1"), drafts)
    assert [claim.id for claim in claims] == [f"r1.c{n}" for n in range(1, len(places) + 1)]
    assert [claim.span.start for claim in claims] == sorted(start for start, _ in places)
    assert all(claim.text == claim.span.of(TEXT) for claim in claims)


def test_a_claim_in_two_stretches_joins_them_with_a_gap() -> None:
    draft = Draft((Span(0, 8), Span(18, 31)))
    (claim,) = number_claims(document_of(TEXT), ReadoutId("r1"), [draft])
    assert claim.text == f"The gate{GAP}on 5 May 2031"


def test_facts_lie_inside_their_claim() -> None:
    (claim,) = number_claims(document_of(TEXT), ReadoutId("r1"), [Draft((Span(0, 32),))])
    assert [fact.value for fact in claim.facts] == ["2031-05-05"]
