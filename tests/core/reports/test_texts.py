"""The texts in full are the texts, whole, each once."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.kinds import Relation
from crossread.core.reports.naming import visible
from crossread.core.reports.texts import show_texts
from crossread.core.types import Cell, Claim, ClaimId, Comparison, ReadoutId, Row, RowId
from strategies import comparisons
from values import COMPARISON, NORTH


@given(comparisons())
def test_stretches_join_to_the_whole_text_and_every_claim_is_anchored_once(
    comparison: Comparison,
) -> None:
    shown = show_texts(comparison, frozenset())
    for text in shown:
        whole = comparison.readouts[text.columns[0]].text
        assert "".join(stretch.text for stretch in text.stretches) == visible(whole)
    anchors = [a for text in shown for stretch in text.stretches for a in stretch.anchors]
    assert sorted((a.column, a.number) for a in anchors) == [
        (column, number)
        for column, readout in enumerate(comparison.readouts)
        for number, _ in enumerate(readout.claims, 1)
    ]


def test_a_claim_has_the_colour_of_its_row() -> None:
    stretches = show_texts(COMPARISON, frozenset())[0].stretches
    assert [stretch.relation for stretch in stretches if stretch.anchors] == [
        Relation.AGREE,
        Relation.DIFFER,
        Relation.CONTRADICT,
        Relation.ONLY,
    ]


def test_voices_of_one_article_share_its_text() -> None:
    claim: Claim = NORTH.claims[1]
    voice = ReadoutId("r1v1")
    told = replace(NORTH, id=voice, claims=(replace(claim, id=ClaimId("r1v1.c1")),))
    narrator = replace(NORTH, claims=NORTH.claims[:1])
    rows = (
        Row(RowId("row1"), (Cell(narrator.id, (narrator.claims[0].id,)),)),
        Row(RowId("row2"), (Cell(voice, (ClaimId("r1v1.c1"),)),)),
    )
    shown = show_texts(Comparison(COMPARISON.event, (narrator, told), rows), frozenset())
    assert [text.columns for text in shown] == [(0, 1)]


def test_a_claim_leads_to_its_row_only_where_that_is_shown() -> None:
    stretches = show_texts(COMPARISON, frozenset({2, 4}))[0].stretches
    assert [a.row for stretch in stretches for a in stretch.anchors] == [0, 2, 0, 4]
