"""A claim is split and merged in place: words, facts and rows follow."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.corrections import MergeClaims, SetRelation, SplitClaim, TagRows, apply
from crossread.core.corrections.rows import claims_in
from crossread.core.errors import CorrectionError
from crossread.core.kinds import ActKind, FactKind, Origin, Relation
from crossread.core.types import Claim, ClaimId, Comparison, Nearest, RowId
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH, readout_of

FIRST, SECOND = ClaimId("r1.c2"), ClaimId("r1.c5")
LONG = readout_of(
    1, "Northland", ["They agreed to reopen the bridge on 5 May and rejected 40 plans."]
)
PAIRED = replace(
    COMPARISON,
    readouts=(LONG, SOUTH),
    rows=(replace(COMPARISON.rows[1], id=RowId("row1"), cells=()),),
)


def claim_of(comparison: Comparison, name: str) -> Claim:
    return next(c for r in comparison.readouts for c in r.claims if c.id == name)


def split_at(comparison: Comparison, claim: str, words: str) -> Comparison:
    text = comparison.readouts[0].text
    return apply(comparison, SplitClaim(ClaimId(claim), text.index(words)))


@given(st.data())
def test_merging_what_was_split_gives_the_stretches_back(data: st.DataObject) -> None:
    before = data.draw(comparisons())
    claims = [claim for readout in before.readouts for claim in readout.claims]
    claim = data.draw(st.sampled_from(claims))
    at = data.draw(st.integers(claim.span.start, claim.span.end))
    try:
        split = apply(before, SplitClaim(claim.id, at))
    except CorrectionError:
        return
    [new] = {c.id for r in split.readouts for c in r.claims} - {each.id for each in claims}
    column = next(r for r in split.readouts if any(c.id == new for c in r.claims))
    order = [each.id for each in column.claims]
    if order.index(new) != order.index(claim.id) + 1:
        return  # a claim inside this one begins between the two
    merged = apply(split, MergeClaims((claim.id, new)))
    text, again = column.text, claim_of(merged, claim.id)
    assert text[again.span.start : again.span.end].strip() == claim.span.of(text).strip()


def test_both_parts_stand_where_the_claim_stood() -> None:
    after = split_at(COMPARISON, FIRST, "on 5 May")
    assert claim_of(after, FIRST).text == "They agreed to reopen the bridge"
    assert claim_of(after, SECOND).text == "on 5 May."
    assert after.rows[1].claims_of(NORTH.id) == (FIRST, SECOND)
    assert after.rows[1].origin is Origin.USER
    assert after.rows[1].pairs[0].score == COMPARISON.rows[1].pairs[0].score
    assert after.rows[0] == COMPARISON.rows[0]


def test_facts_and_acts_are_read_again_for_each_part() -> None:
    rows = (replace(COMPARISON.rows[3], cells=(replace(COMPARISON.rows[3].cells[0],
            claims=(ClaimId("r1.c1"),)),), nearest=()), )  # fmt: skip
    lone = replace(COMPARISON, readouts=(LONG,), rows=rows)
    after = split_at(lone, "r1.c1", "and rejected")
    first, second = after.readouts[0].claims
    assert [fact.kind for fact in first.facts] == [FactKind.DATE]
    assert [fact.value for fact in second.facts] == ["40"]
    assert first.act is not None
    assert second.act is not None
    assert (first.act.kind, second.act.kind) == (ActKind.AGREE, ActKind.REJECT)


def test_a_place_beside_a_blank_is_the_same_place() -> None:
    at = NORTH.text.index("on 5 May")
    after = [apply(COMPARISON, SplitClaim(FIRST, place)) for place in (at - 1, at)]
    assert after[0] == after[1]


def test_a_near_miss_that_is_merged_away_becomes_the_whole() -> None:
    near = Nearest(SOUTH.id, SOUTH.claims[1].id, 0.3)
    row = replace(COMPARISON.rows[3], nearest=(near,))
    before = replace(COMPARISON, rows=(*COMPARISON.rows[:3], row))
    after = apply(before, MergeClaims((SOUTH.claims[0].id, SOUTH.claims[1].id)))
    assert after.rows[-1].nearest == (replace(near, claim=SOUTH.claims[0].id),)


def test_what_stood_beside_either_stands_beside_the_merged_claim() -> None:
    tagged = apply(COMPARISON, TagRows((RowId("row2"),), "check"))
    after = apply(tagged, MergeClaims((ClaimId("r1.c1"), FIRST)))
    row = after.rows[0]
    assert claims_in(row) == {"r1.c1", "r2.c1", "r2.c2"}
    assert row.tags == ("check",)
    assert claim_of(after, "r1.c1").text == (
        "The two mayors spoke by telephone on Tuesday. They agreed to reopen the bridge on 5 May."
    )
    assert len(after.rows) == 3


def test_a_relation_set_by_hand_outlives_a_split() -> None:
    marked = apply(COMPARISON, SetRelation(RowId("row2"), Relation.CONTRADICT))
    after = split_at(marked, FIRST, "on 5 May")
    assert after.rows[1].relation is Relation.CONTRADICT
    assert after.rows[1].confidence == 1.0


def test_claims_split_twice_have_ids_of_their_own() -> None:
    after = split_at(split_at(COMPARISON, FIRST, "on 5 May"), FIRST, "to reopen")
    names = [claim.id for claim in after.readouts[0].claims]
    assert len(set(names)) == len(names) == 6
    assert [claim.span.start for claim in after.readouts[0].claims] == sorted(
        claim.span.start for claim in after.readouts[0].claims
    )
