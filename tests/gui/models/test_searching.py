from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import Relation
from crossread.core.types import Cell, Row, RowId, claims_by_id
from crossread.gui.models.searching import Hit, Matches, SearchIndex, fold, no_matches
from values import COMPARISON, readout_of

CLAIMS = claims_by_id(COMPARISON.readouts)
INDEX = SearchIndex(COMPARISON.rows, CLAIMS)
TEXTS = st.lists(st.text("abё ", min_size=1, max_size=12), min_size=1, max_size=6)
QUERIES = st.text("abе", min_size=1, max_size=3)


def index_of(texts: list[str]) -> SearchIndex:
    """Return an index over rows of one claim each."""
    readout = readout_of(1, "Northland", texts)
    rows = [
        Row(RowId(f"row{number}"), (Cell(readout.id, (claim.id,)),), Relation.ONLY)
        for number, claim in enumerate(readout.claims)
    ]
    return SearchIndex(rows, claims_by_id([readout]))


def walk(matches: Matches, direction: int) -> list[Hit]:
    """Return the hits met on one way around."""
    hit, met = matches.from_row(0), []
    for _ in range(matches.count):
        assert hit is not None
        met.append(hit)
        hit = matches.beside(hit, direction)
    assert not met or hit == met[0]
    return met


@given(st.text())
def test_folding_keeps_every_letter_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [("Élysée", "elysee"), ("ЁЛКА", "елка"), ("Straße", "straße"), ("İzmir", "izmir")],
)
def test_case_accents_and_yo_do_not_matter(text: str, same: str) -> None:
    assert fold(text).startswith(fold(same))


@given(st.text("abжЙёЁІїҐ«»—№ \xa0éÅ", max_size=20))
def test_the_quick_ways_fold_as_letter_by_letter(text: str) -> None:
    # A letter that no quick way takes makes it go letter by letter.
    assert fold(text) == fold(text + "ß")[:-1]


def test_short_i_is_a_letter_of_its_own() -> None:
    assert fold("май") != fold("маи")


@given(TEXTS, QUERIES)
def test_going_on_meets_every_place_once_in_reading_order(texts: list[str], query: str) -> None:
    matches = index_of(texts).find(query)
    met = walk(matches, 1)
    assert [matches.number(hit) for hit in met] == list(range(1, matches.count + 1))
    per_claim = [fold(text).count(fold(query)) for text in texts]
    assert [sum(hit.row == row for hit in met) for row in range(len(texts))] == per_claim


@given(TEXTS, QUERIES)
def test_going_back_meets_the_same_places(texts: list[str], query: str) -> None:
    matches = index_of(texts).find(query)
    forward, backward = walk(matches, 1), walk(matches, -1)
    assert backward[:1] + backward[:0:-1] == forward


@given(TEXTS, QUERIES)
def test_what_is_painted_is_what_is_counted(texts: list[str], query: str) -> None:
    index = index_of(texts)
    matches = index.find(query)
    claims = claims_by_id([readout_of(1, "Northland", texts)])
    painted = {(id_, *place) for id_ in claims for place in matches.of(id_)}
    assert painted == {(hit.claim, hit.start, hit.end) for hit in walk(matches, 1)}


def test_hits_quote_the_query_where_they_say() -> None:
    hits = walk(INDEX.find("MAYOR"), 1)
    assert len(hits) == 3
    for hit in hits:
        assert CLAIMS[hit.claim].text[hit.start : hit.end].lower() == "mayor"
        assert hit.claim in [id_ for cell in COMPARISON.rows[hit.row].cells for id_ in cell.claims]


@pytest.mark.parametrize("query", ["", "  ", "no such words", "Tuesday.\nThe"])
def test_nothing_sought_or_found_is_no_hit(query: str) -> None:
    matches = INDEX.find(query)
    assert (matches.count, matches.from_row(0)) == (0, None)
    assert list(matches.of(COMPARISON.readouts[0].claims[0].id)) == []


def test_a_search_starts_at_a_row_and_goes_around() -> None:
    matches = INDEX.find("mayor")
    starts = [matches.from_row(row) for row in (0, 1, 4)]
    assert [hit.row for hit in starts if hit] == [0, 3, 0]


def test_a_place_that_is_gone_is_no_place() -> None:
    hit = INDEX.find("mayor").from_row(3)
    assert hit is not None
    shorter = SearchIndex(COMPARISON.rows[:3], CLAIMS).find("mayor")
    assert shorter.number(hit) == 0
    assert shorter.beside(hit, 1) == shorter.from_row(0)
    assert INDEX.find("bridge").number(hit) == 0
    assert no_matches().number(hit) == 0


@given(st.lists(st.text("ab é", max_size=8), min_size=1, max_size=6), st.text("ab é", max_size=3))
def test_the_rows_that_hold_the_words_are_those_of_the_hits(texts: list[str], query: str) -> None:
    made = readout_of(1, "Northland", [text or "x" for text in texts])
    rows = [
        Row(RowId(f"row{n}"), (Cell(made.id, (claim.id,)),)) for n, claim in enumerate(made.claims)
    ]
    matches = SearchIndex(rows, claims_by_id((made,))).find(query)
    wanted = fold(query.strip())
    found = [n for n, claim in enumerate(made.claims) if wanted and wanted in fold(claim.text)]
    assert list(matches.rows()) == found
