"""What is kept together stays together, and only guests join it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.matching.keeping import Kept, bind
from crossread.core.matching.rows import match
from crossread.core.types import Cell, Readout, ReadoutId, Row, RowId
from values import NORTH, SOUTH, readout_of

WORDS = ["bridge", "ferry", "mayor", "quay", "May", "agreed", "will", "reopen", "the", "90", "pay"]
SENTENCES = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=4
)


def claims(row: Row) -> set[tuple[ReadoutId, str]]:
    return {(cell.readout, claim) for cell in row.cells for claim in cell.claims}


def row(number: int, *members: tuple[Readout, int]) -> Row:
    cells = tuple(Cell(readout.id, (readout.claims[place].id,)) for readout, place in members)
    return Row(RowId(f"row{number}"), cells)


@given(st.lists(SENTENCES, min_size=3, max_size=3), st.data())
def test_kept_rows_meet_nobody_but_guests(texts: list[list[str]], data: st.DataObject) -> None:
    readouts = [readout_of(n, f"Issuer {n}", text) for n, text in enumerate(texts, start=1)]
    first, second, guest = readouts
    held = [
        row(number, (first, number), (second, number))
        for number in range(min(len(first.claims), len(second.claims)))
        if data.draw(st.booleans())
    ]
    fresh = match(readouts, kept=Kept(tuple(held), frozenset({guest.id})))
    for kept in held:
        [found] = [each for each in fresh if claims(kept) & claims(each)]
        assert {name for name in claims(found) - claims(kept) if name[0] != guest.id} == set()
    placed = [claim for each in fresh for claim in claims(each)]
    assert sorted(placed) == sorted((r.id, c.id) for r in readouts for c in r.claims)


def test_without_kept_rows_nothing_is_held_back() -> None:
    bonds = bind(Kept(), (NORTH, SOUTH))
    scores = {(NORTH.id, SOUTH.id): None}
    assert bonds.open(scores) is scores  # type: ignore[arg-type]  # never looked into
    assert bonds.let(frozenset({(NORTH.id, 0)}), frozenset({(SOUTH.id, 0)}))


def test_a_claim_that_two_kept_rows_hold_belongs_to_the_first() -> None:
    bonds = bind(
        Kept((row(1, (NORTH, 0), (SOUTH, 0)), row(2, (NORTH, 0), (SOUTH, 1)))), (NORTH, SOUTH)
    )
    assert bonds.group_of((NORTH.id, 0)) == {(NORTH.id, 0), (SOUTH.id, 0)}
    assert bonds.group_of((SOUTH.id, 1)) == {(SOUTH.id, 1)}
    assert not bonds.let(bonds.group_of((NORTH.id, 0)), bonds.group_of((SOUTH.id, 1)))
