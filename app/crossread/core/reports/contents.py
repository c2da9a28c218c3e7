"""What every readable report shows, in order, already in words; formats only lay it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from crossread.core.judging.wording import listed, long_date
from crossread.core.kinds import DifferenceKind, Origin, Relation
from crossread.core.messages import say
from crossread.core.messages.formats import in_sentence
from crossread.core.reports.figures import Figures, count_figures
from crossread.core.reports.marks import Piece, mark_row
from crossread.core.reports.method import describe_method
from crossread.core.reports.naming import readout_names, visible
from crossread.core.reports.texts import ShownText, show_texts
from crossread.core.types import (
    Claim,
    ClaimId,
    Comparison,
    Finding,
    Readout,
    ReadoutId,
    Row,
    claims_by_id,
)

SIGNS = {
    Relation.AGREE: "=",
    Relation.DIFFER: "~",
    Relation.CONTRADICT: "≠",
    Relation.ONLY: "+",
}
NOT_MENTIONED = "Not mentioned"
_ORIGINS = {Origin.AUTOMATIC: "", Origin.CONFIRMED: "confirmed", Origin.USER: "by hand"}


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """A claim in its cell."""

    id: ClaimId
    number: int
    """Its place among the claims of its readout, from 1."""
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class ShownCell:
    """One column of a row."""

    column: int
    """Index of the readout."""
    claims: tuple[ShownClaim, ...]
    """None where the readout is silent."""
    nearest: ShownClaim | None = None


@dataclass(frozen=True, slots=True)
class ShownDifference:
    """Why two cells are not the same."""

    kind: DifferenceKind
    between: str
    """Whose cells; empty where there are only two."""
    explanation: str


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row of the aligned table."""

    id: str
    number: int
    relation: Relation
    sign: str
    origin: str
    """Who vouches for it, if anybody does."""
    cells: tuple[ShownCell, ...]
    differences: tuple[ShownDifference, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence of a finding."""

    column: int
    id: ClaimId
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding with its evidence."""

    headline: str
    quotes: tuple[Quote, ...]
    more: int
    """Claims that are evidence, too, and are not quoted."""
    rows: tuple[tuple[str, int], ...]
    """Id and number of its rows."""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a readable report shows."""

    title: str
    date: str
    names: tuple[str, ...]
    readouts: tuple[Readout, ...]
    figures: Figures
    findings: tuple[ShownFinding, ...]
    rows: tuple[ShownRow, ...]
    texts: tuple[ShownText, ...]
    method: tuple[str, ...]


_MOST_QUOTES = 3
_MOST_IN_TITLE = 3
_LONGEST_NEAREST = 160


def show_comparison(comparison: Comparison, created: datetime) -> Report:
    """Return what a report on the comparison shows."""
    readouts = comparison.readouts
    names = readout_names(readouts)
    places = _Places.of(comparison)
    return Report(
        title=visible(comparison.event.title).strip() or _title(names),
        date=long_date(comparison.event.date),
        names=names,
        readouts=readouts,
        figures=count_figures(comparison),
        findings=tuple(_finding(finding, places) for finding in comparison.findings),
        rows=tuple(
            _row(number, row, names, places) for number, row in enumerate(comparison.rows, 1)
        ),
        texts=show_texts(comparison),
        method=describe_method(comparison, created),
    )


def _title(names: Sequence[str]) -> str:
    """Return a headline for an event that has none."""
    told = names if len(names) <= _MOST_IN_TITLE else (names[0], f"{len(names) - 1} others")
    return f"What is told by {listed([in_sentence(name) for name in told])}"


@dataclass(frozen=True, slots=True)
class _Places:
    """Where claims, readouts and rows stand."""

    columns: Mapping[ReadoutId, int]
    claims: Mapping[ClaimId, Claim]
    owners: Mapping[ClaimId, tuple[int, int]]
    """Column and number of every claim."""
    rows: Mapping[str, int]
    readouts: Sequence[Readout]

    @classmethod
    def of(cls, comparison: Comparison) -> _Places:
        readouts = comparison.readouts
        return cls(
            {readout.id: column for column, readout in enumerate(readouts)},
            claims_by_id(readouts),
            {
                claim.id: (column, number)
                for column, readout in enumerate(readouts)
                for number, claim in enumerate(readout.claims, 1)
            },
            {row.id: number for number, row in enumerate(comparison.rows, 1)},
            readouts,
        )


def _finding(finding: Finding, places: _Places) -> ShownFinding:
    known = [name for name in finding.claims if name in places.claims]
    quotes = (
        Quote(places.owners[n][0], n, places.owners[n][1], places.claims[n].text) for n in known
    )
    return ShownFinding(
        say(finding.headline),
        tuple(quotes)[:_MOST_QUOTES],
        max(0, len(known) - _MOST_QUOTES),
        tuple((name, places.rows[name]) for name in finding.rows if name in places.rows),
    )


def _row(number: int, row: Row, names: Sequence[str], places: _Places) -> ShownRow:
    pieces = mark_row(row, places.claims)
    nearest = {near.readout: near.claim for near in row.nearest}
    cells = []
    for name, column in places.columns.items():
        claims = tuple(
            ShownClaim(claim, places.owners[claim][1], pieces[claim])
            for claim in row.claims_of(name)
        )
        near = None if claims else nearest.get(name)
        cells.append(ShownCell(column, claims, _plain(near, places) if near else None))
    return ShownRow(
        row.id,
        number,
        row.relation,
        SIGNS[row.relation],
        _ORIGINS[row.origin],
        tuple(cells),
        tuple(_differences(row, names, places)),
        row.note,
    )


def _plain(claim: ClaimId, places: _Places) -> ShownClaim:
    text = places.claims[claim].text
    if len(text) > _LONGEST_NEAREST:
        text = f"{text[:_LONGEST_NEAREST].rsplit(' ', 1)[0]} …"
    return ShownClaim(claim, places.owners[claim][1], (Piece(text),))


def _differences(row: Row, names: Sequence[str], places: _Places) -> Sequence[ShownDifference]:
    shown = []
    for pair in row.pairs:
        left, right = names[places.columns[pair.left]], names[places.columns[pair.right]]
        between = f"{left} / {right}" if len(names) > 2 else ""  # noqa: PLR2004 - of two, no doubt
        readouts = [places.readouts[places.columns[side]] for side in (pair.left, pair.right)]
        for difference in pair.differences:
            told = say(difference.explanation)
            doubt = between if not all(_is_named(one, told) for one in readouts) else ""
            shown.append(ShownDifference(difference.kind, doubt, told))
    return shown


def _is_named(readout: Readout, explanation: str) -> bool:
    return any(name and name in explanation for name in (readout.name, readout.document.file_name))
