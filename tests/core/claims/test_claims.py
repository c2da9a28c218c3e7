"""Promises of the whole package, on any input."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles import claims_of, document_of
from crossread.core.claims import read_claims
from crossread.core.types import GAP, ReadoutId, Span

PIECES = st.sampled_from(
    [
        "Lima said that it rained. ",
        "“It rained,” Mayor Li Oak said. ",
        "It snowed; ",
        "and ",
        "\n\n",
        "According to Quito, the ",
        "gate was shut",
        ", ",
        ". ",
        "“",
        "”",
        "«",
        "»",
        "«Да», — сказал он. ",
        "По словам мэра Дубова, ",
        "В Минтрансе сообщили, что ",
        "X's claim that ",
        "\ud800",
        "\u202e",
        "\x00",
        "A. ",
        "5 May ",
        "not ",
        "(",
        ")",
        "— ",
        "he said, ",
        "which was ",
        "Oak, head of Docks United, said ",
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)


@given(TEXTS, st.sampled_from(["en", "ru", "de"]), st.sampled_from(["", "Ministry of Rain"]))
def test_claims_quote_their_text_in_order_under_unique_names(
    text: str, language: str, issuer: str
) -> None:
    claims = claims_of(text, language, issuer)
    assert [claim.id for claim in claims] == [f"r1.c{n}" for n in range(1, len(claims) + 1)]
    assert [claim.span.start for claim in claims] == sorted(claim.span.start for claim in claims)
    for claim in claims:
        assert claim.text == GAP.join(span.of(text) for span in claim.spans)
        assert claim.text.strip()
        assert all(a.end <= b.start for a, b in zip(claim.spans, claim.spans[1:], strict=False))


@given(TEXTS, st.sampled_from(["en", "ru"]))
def test_every_word_of_a_readout_is_in_a_claim(text: str, language: str) -> None:
    claims = claims_of(text, language, issuer="Ministry of Rain")
    covered = {at for claim in claims for span in claim.spans for at in range(span.start, span.end)}
    assert all(at in covered for at, sign in enumerate(text) if sign.isalnum())


@given(st.lists(st.sampled_from(["The gate was shut", "It rained", "Prices went up"]), max_size=5))
def test_every_word_of_a_plain_article_is_in_a_claim(sentences: list[str]) -> None:
    text = " ".join(f"{sentence}." for sentence in sentences)
    assert " ".join(claim.text for claim in claims_of(text)) == text


@given(TEXTS, TEXTS)
@settings(max_examples=40)
def test_claims_do_not_depend_on_what_was_read_before(before: str, text: str) -> None:
    fresh = claims_of(text)
    claims_of(before)
    assert claims_of(text) == fresh


def test_claims_come_from_the_body_only() -> None:
    text = "A headline\n\nIt rained. It snowed."
    document = document_of(text)
    body = Span(text.index("It"), len(text))
    inner = type(document)(document.path, document.sha256, text, body)
    claims = read_claims(inner, ReadoutId("r2")).claims
    assert [claim.text for claim in claims] == ["It rained.", "It snowed."]


@pytest.mark.parametrize("piece", ["word ", "a", '" ', "A. ", "a, ", "— "])
def test_hostile_input_is_read_to_its_end(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + "\n\nThe gate is shut."
    assert claims_of(text)[-1].text == "The gate is shut."
