from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.kinds import Relation
from crossread.core.types import claims_by_id
from crossread.gui.models.filtering import (
    RowFilter,
    count_relations,
    filter_rows,
    find_hits,
    fold,
)
from values import COMPARISON

CLAIMS = claims_by_id(COMPARISON.readouts)
WANTED = st.frozensets(st.sampled_from(Relation))


@given(WANTED)
def test_a_filter_keeps_exactly_what_is_wanted_in_order(wanted: frozenset[Relation]) -> None:
    rows = filter_rows(COMPARISON.rows, RowFilter(wanted))
    assert list(rows) == [row for row in COMPARISON.rows if row.relation in wanted]


def test_a_filter_wants_everything_at_first() -> None:
    assert filter_rows(COMPARISON.rows, RowFilter()) == COMPARISON.rows


def test_every_relation_is_counted_even_where_there_is_none() -> None:
    assert dict(count_relations(COMPARISON)) == dict.fromkeys(Relation, 1)


@given(st.text())
def test_folding_keeps_every_letter_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "same"),
    [("Élysée", "elysee"), ("ЁЛКА", "елка"), ("Straße", "straße"), ("İzmir", "izmir")],
)
def test_case_accents_and_yo_do_not_matter(text: str, same: str) -> None:
    assert fold(text).startswith(fold(same))


def test_short_i_is_a_letter_of_its_own() -> None:
    assert fold("май") != fold("маи")


def test_hits_quote_the_query_where_they_say() -> None:
    hits = find_hits(COMPARISON.rows, CLAIMS, "MAYOR")
    assert len(hits) == 3
    for hit in hits:
        assert CLAIMS[hit.claim].text[hit.start : hit.end].lower() == "mayor"
        assert hit.claim in [id_ for cell in COMPARISON.rows[hit.row].cells for id_ in cell.claims]


@pytest.mark.parametrize("query", ["", "  ", "no such words"])
def test_nothing_sought_or_found_is_no_hit(query: str) -> None:
    assert find_hits(COMPARISON.rows, CLAIMS, query) == ()
