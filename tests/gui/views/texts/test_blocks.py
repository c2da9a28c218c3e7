"""A text is divided without losing a word, and every claim is found again in its blocks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.types import GAP, Claim, ClaimId, Comparison, Span
from crossread.gui.views.texts.blocks import blocks_of, pieces_of
from strategies import comparisons
from values import NORTH


@given(st.text(st.sampled_from("ab \n"), max_size=200))
def test_blocks_hold_every_word_in_order(text: str) -> None:
    blocks = blocks_of(text)
    kept = "".join(block.span.of(text) for block in blocks)
    assert "".join(kept.split()) == "".join(text.split())
    starts = [block.span.start for block in blocks]
    assert starts == sorted(starts)


@given(comparisons())
def test_every_claim_is_found_whole_in_its_blocks(comparison: Comparison) -> None:
    for readout in comparison.readouts:
        blocks = blocks_of(readout.text)
        pieces = pieces_of(readout.claims, blocks)
        for claim in readout.claims:
            found = "".join(
                readout.text[
                    blocks[piece.block].span.start + piece.start : blocks[piece.block].span.start
                    + piece.end
                ]
                for piece in pieces[claim.id]
            )
            whole = "".join(span.of(readout.text) for span in claim.spans)
            assert "".join(found.split()) == "".join(whole.split())


def test_an_empty_line_ends_a_paragraph() -> None:
    first, second, third = blocks_of("one\ntwo\n\nthree")
    assert (first.ends_paragraph, second.ends_paragraph, third.ends_paragraph) == (
        False,
        True,
        False,
    )


def test_a_text_without_paragraphs_is_divided_at_spaces() -> None:
    text = "word " * 5000
    blocks = blocks_of(text)
    assert len(blocks) > 5
    assert all(block.span.of(text).startswith("word") for block in blocks)


def test_a_claim_over_two_blocks_has_a_piece_in_each() -> None:
    text = "one two\nthree four"
    claim = Claim(ClaimId("c"), (Span(4, 13),), text[4:13])
    assert [(p.block, p.start, p.end) for p in pieces_of([claim], blocks_of(text))[claim.id]] == [
        (0, 4, 7),
        (1, 0, 5),
    ]


def test_real_claims_lie_in_their_paragraph() -> None:
    pieces = pieces_of(NORTH.claims, blocks_of(NORTH.text))
    assert {piece.block for each in pieces.values() for piece in each} == {1}


def test_a_piece_knows_where_it_begins_in_its_claim() -> None:
    text = "one two\nthree four five"
    spans = (Span(4, 13), Span(19, 23))
    claim = Claim(ClaimId("c"), spans, GAP.join(span.of(text) for span in spans))
    blocks = blocks_of(text)
    for piece in pieces_of([claim], blocks)[claim.id]:
        begin = blocks[piece.block].span.start
        words = text[begin + piece.start : begin + piece.end]
        assert claim.text[piece.at : piece.at + len(words)] == words
