from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.judging.accounts import Account
from crossread.core.judging.sides import Side, same_matter, side_of
from crossread.core.types import Cell, Claim, ClaimId, Span
from sides import side_of_text
from values import NORTH


@given(st.text(max_size=80))
def test_clauses_and_words_lie_inside_the_claims(text: str) -> None:
    side = side_of_text(text)
    for span in (*side.clauses, *(word.span for word in side.words)):
        assert 0 <= span.start <= span.end <= len(text)


def test_a_side_holds_the_claims_of_its_cell() -> None:
    cell = Cell(NORTH.id, (NORTH.claims[1].id, NORTH.claims[3].id))
    side = side_of(cell, Account(NORTH.document, NORTH.claims))
    assert [claim.id for claim in side.claims] == list(cell.claims)
    assert side.name == "Northland"


def test_overlapping_claims_are_read_once() -> None:
    text = "The bridge is open again."
    whole = side_of_text(text)
    part = Claim(ClaimId("r1.c2"), (Span(4, 14),), text[4:14])
    both = Side(whole.account, (*whole.claims, part))
    assert both.words == whole.words


def test_what_stands_around_two_values_tells_whether_they_speak_of_one_matter() -> None:
    left, right = (
        side_of_text("The bridge opens on 5 May"),
        side_of_text("The bridge opens on 9 May"),
    )
    other = side_of_text("Nurses strike from 9 May")
    assert same_matter(left, Span(20, 25), right, Span(20, 25)) > 0
    assert same_matter(left, Span(20, 25), other, Span(19, 24)) == 0


def test_the_party_is_known_by_its_country() -> None:
    assert side_of_text("Talks were held").party == ""


def test_a_cell_of_many_pages_is_read_as_far_as_a_person_would() -> None:
    text = "5 boats, not 6. " * 20_000
    side = side_of_text(text[:40_000])
    assert sum(span.end - span.start for span in side.spans) == 6_000
    assert all(fact.span.start < 6_000 for fact in side.facts)
