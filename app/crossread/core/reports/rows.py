"""Rows of the aligned table: cells with marked words, silence with what comes closest, reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from crossread.core.messages.formats import quotation
from crossread.core.reports.columns import Places
from crossread.core.reports.edition import Edition, Part
from crossread.core.reports.marks import Piece, mark_row
from crossread.core.reports.naming import cut, flat, isolated, told, visible
from crossread.core.reports.shown import ShownCell, ShownClaim, ShownDifference, ShownRow
from crossread.core.reports.words import ORIGINS
from crossread.core.types import ClaimId, Readout, ReadoutId, Row, Span

_LONGEST_NEAREST = 160
_MANY = 4
"""With more readouts, those that are silent stand in one line."""


def show_row(number: int, row: Row, places: Places, edition: Edition) -> ShownRow:
    """Return a row with a cell for every readout."""
    why = edition.has(Part.DIFFERENCES)
    return ShownRow(
        number,
        row.relation,
        told(ORIGINS[row.origin], places.language),
        row.confidence,
        tuple(_cells(row, places, edition)),
        tuple(_differences(row, places)) if why else (),
        visible(row.note).strip() if edition.has(Part.NOTES) else "",
        tuple(map(visible, row.tags)) if edition.has(Part.NOTES) else (),
    )


def _cells(row: Row, places: Places, edition: Edition) -> Iterable[ShownCell]:
    marked = edition.has(Part.DIFFERENCES)
    pieces = mark_row(row, places.claims) if marked else {}
    nearest = _nearest(row, places) if edition.has(Part.NEAREST) else {}
    for name, column in places.columns.items():
        claims = tuple(
            ShownClaim(
                column,
                places.owners[claim][1],
                _visible(pieces[claim]) if marked else _plain(claim, places),
            )
            for claim in row.claims_of(name)
        )
        near = None if claims else nearest.get(name)
        yield ShownCell(column, claims, _near(near, places) if near else None)


def _nearest(row: Row, places: Places) -> Mapping[ReadoutId, ClaimId]:
    """Return what comes closest in each silent text; of many, only in the closest one."""
    near = sorted(row.nearest, key=lambda each: -each.score)
    most = len(near) if len(places.names) <= _MANY else 1
    return {each.readout: each.claim for each in near[:most]}


def _visible(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    return tuple(replace(piece, text=visible(piece.text)) for piece in pieces)


def _plain(claim: ClaimId, places: Places) -> tuple[Piece, ...]:
    return (Piece(visible(places.claims[claim].text)),)


def _near(claim: ClaimId, places: Places) -> ShownClaim:
    column, number = places.owners[claim]
    text = cut(visible(places.claims[claim].text), _LONGEST_NEAREST)
    language = places.readouts[column].document.language
    words = quotation(text, language)
    if len(places.names) > _MANY:
        words = f"{words} — {isolated(places.names[column])}"
    return ShownClaim(column, number, (Piece(words),))


def _differences(row: Row, places: Places) -> Iterable[ShownDifference]:
    for pair in row.pairs:
        columns = places.columns[pair.left], places.columns[pair.right]
        readouts = [places.readouts[column] for column in columns]
        names = " / ".join(isolated(places.names[column]) for column in columns)
        for difference in pair.differences:
            explanation = told(difference.explanation, places.language)
            clear = len(places.names) == len(columns) or all(
                _is_named(readout, explanation) for readout in readouts
            )
            spans = difference.left, difference.right
            left, right = (
                (column, _words(readout, span))
                for column, readout, span in zip(columns, readouts, spans, strict=True)
            )
            yield ShownDifference(difference.kind, "" if clear else names, explanation, left, right)


def _words(readout: Readout, span: Span | None) -> str:
    return flat(visible(span.of(readout.text))) if span else ""


def _is_named(readout: Readout, explanation: str) -> bool:
    return any(name and name in explanation for name in (readout.name, readout.document.file_name))
