"""Apply a correction to a comparison."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any, assert_never

from crossread.core.corrections.rows import remake_row, unused_ids
from crossread.core.corrections.values import (
    ConfirmRow,
    Correction,
    EditEvent,
    EditReadout,
    JoinRows,
    MoveClaim,
    SetNote,
    SetRelation,
    SplitRow,
)
from crossread.core.errors import CorrectionError
from crossread.core.kinds import Origin, Relation
from crossread.core.types import ClaimId, Comparison, Document, Pair, Readout, ReadoutId, Row, RowId

_SEVERITY = {Relation.ONLY: 0, Relation.AGREE: 0, Relation.DIFFER: 1, Relation.CONTRADICT: 2}


def apply(comparison: Comparison, correction: Correction) -> Comparison:  # noqa: PLR0911 - one return for each kind of correction
    """Return the comparison with the correction made.

    A row whose claims changed is judged again and becomes the user's. Raises CorrectionError
    where the correction names something that is not there or makes no sense.
    """
    match correction:
        case MoveClaim():
            return _move_claim(comparison, correction)
        case JoinRows():
            return _join_rows(comparison, correction)
        case SplitRow():
            return _split_row(comparison, correction)
        case ConfirmRow():
            return _confirm_row(comparison, correction)
        case SetNote():
            return _change_row(
                comparison, correction.row, lambda r: replace(r, note=correction.note)
            )
        case SetRelation():
            return _set_relation(comparison, correction)
        case EditReadout():
            return _edit_readout(comparison, correction)
        case EditEvent():
            event = replace(
                comparison.event, **_given(title=correction.title, date=correction.date)
            )
            return replace(comparison, event=event)
    assert_never(correction)


def _move_claim(comparison: Comparison, move: MoveClaim) -> Comparison:
    column = _column_of(comparison, move.claim)
    target = None if move.row is None else _row_of(comparison, move.row)
    sources = [row for row in comparison.rows if move.claim in row.claims_of(column)]
    alone = len(sources) == 1 and _claims(sources[0]) == {move.claim}
    if sources == [target] or (target is None and alone):
        return comparison
    made: list[Row] = []
    for row in comparison.rows:
        changed = row
        if row is target:
            cells = {**_cells(row), column: (*row.claims_of(column), move.claim)}
            vanishing = [source for source in sources if _claims(source) == {move.claim}]
            noted = replace(row, note=_joined_notes([row, *vanishing]))
            changed = remake_row(comparison, noted, cells, (row, *sources))
        elif row in sources:
            rest = tuple(claim for claim in row.claims_of(column) if claim != move.claim)
            cells = {**_cells(row), column: rest}
            changed = remake_row(comparison, row, cells, (row,))
        made.append(changed)
        if target is None and row in sources[:1]:
            empty = Row(unused_ids(comparison.rows, 1)[0], ())
            made.append(remake_row(comparison, empty, {column: (move.claim,)}, (row,)))
    return _with_rows(comparison, made)


def _join_rows(comparison: Comparison, join: JoinRows) -> Comparison:
    wanted = {_row_of(comparison, name).id for name in join.rows}
    joined = [row for row in comparison.rows if row.id in wanted]
    if len(joined) < 2:  # noqa: PLR2004 - joining takes two
        raise CorrectionError("Choose at least two rows to join.")
    cells: dict[ReadoutId, tuple[ClaimId, ...]] = {}
    for row in joined:
        for cell in row.cells:
            cells[cell.readout] = (*cells.get(cell.readout, ()), *cell.claims)
    first = replace(joined[0], note=_joined_notes(joined))
    whole = remake_row(comparison, first, cells, joined)
    rows = (whole if row is joined[0] else row for row in comparison.rows)
    return _with_rows(comparison, (row for row in rows if row is whole or row.id not in wanted))


def _split_row(comparison: Comparison, split: SplitRow) -> Comparison:
    row = _row_of(comparison, split.row)
    parts = [(cell.readout, cell.claims) for cell in row.cells]
    if len(parts) == 1:
        parts = [(readout, (claim,)) for readout, claims in parts for claim in claims]
    if len(parts) == 1:
        raise CorrectionError("This row holds a single claim; there is nothing to split.")
    first, *others = parts
    made = [remake_row(comparison, row, dict([first]), (row,))]
    for name, part in zip(unused_ids(comparison.rows, len(others)), others, strict=True):
        made.append(remake_row(comparison, Row(name, ()), dict([part]), (row,)))
    at = comparison.rows.index(row)
    return _with_rows(comparison, (*comparison.rows[:at], *made, *comparison.rows[at + 1 :]))


def _confirm_row(comparison: Comparison, confirm: ConfirmRow) -> Comparison:
    def change(row: Row) -> Row:
        if row.origin is Origin.USER:  # what the user made needs no more vouching
            return row
        return replace(row, origin=Origin.CONFIRMED if confirm.confirmed else Origin.AUTOMATIC)

    return _change_row(comparison, confirm.row, change)


def _set_relation(comparison: Comparison, wanted: SetRelation) -> Comparison:
    row, relation = _row_of(comparison, wanted.row), wanted.relation
    if relation is Relation.ONLY and len(row.cells) > 1:
        raise CorrectionError("“Only” means that one readout says it; split the row instead.")
    if relation is not Relation.ONLY and len(row.cells) < 2:  # noqa: PLR2004 - a relation takes two
        raise CorrectionError(
            f"A row with one readout cannot be “{relation}”; join it with another row first."
        )
    pairs = tuple(_capped(pair, relation, alone=len(row.pairs) == 1) for pair in row.pairs)
    changed = replace(row, relation=relation, pairs=pairs, confidence=1.0, origin=Origin.USER)
    return replace(_change_row(comparison, row.id, lambda _: changed), findings=())


def _capped(pair: Pair, relation: Relation, *, alone: bool) -> Pair:
    """Return the pair no worse than its row; the row's only pair stands as the row does."""
    if not alone and _SEVERITY[pair.relation] <= _SEVERITY[relation]:
        return pair
    kept = () if relation is Relation.AGREE else pair.differences
    return replace(pair, relation=relation, differences=kept)


def _edit_readout(comparison: Comparison, edit: EditReadout) -> Comparison:
    if all(readout.id != edit.readout for readout in comparison.readouts):
        raise CorrectionError(f"There is no readout “{edit.readout}” in this comparison.")
    given = _given(
        title=edit.title,
        issuer=edit.issuer,
        party=edit.party,
        date=edit.date,
        language=edit.language,
    )

    def edited(readout: Readout) -> Readout:
        document: Document = replace(readout.document, **given)
        return replace(readout, document=document)

    readouts = (edited(r) if r.id == edit.readout else r for r in comparison.readouts)
    return replace(comparison, readouts=tuple(readouts))


def _with_rows(comparison: Comparison, rows: Iterable[Row]) -> Comparison:
    return replace(comparison, rows=tuple(row for row in rows if row.cells), findings=())


def _change_row(comparison: Comparison, name: RowId, change: Callable[[Row], Row]) -> Comparison:
    old = _row_of(comparison, name)
    rows = (change(row) if row is old else row for row in comparison.rows)
    return replace(comparison, rows=tuple(rows))


def _row_of(comparison: Comparison, name: RowId) -> Row:
    for row in comparison.rows:
        if row.id == name:
            return row
    raise CorrectionError(f"There is no row “{name}” in this comparison.")


def _column_of(comparison: Comparison, claim: ClaimId) -> ReadoutId:
    for readout in comparison.readouts:
        if any(own.id == claim for own in readout.claims):
            return readout.id
    raise CorrectionError(f"There is no claim “{claim}” in this comparison.")


def _joined_notes(rows: Iterable[Row]) -> str:
    return "\n".join(dict.fromkeys(row.note for row in rows if row.note))


def _cells(row: Row) -> dict[ReadoutId, tuple[ClaimId, ...]]:
    return {cell.readout: cell.claims for cell in row.cells}


def _claims(row: Row) -> set[ClaimId]:
    return {claim for cell in row.cells for claim in cell.claims}


def _given(**values: str | date | None) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
