"""Small real values that tests share: one event, two readouts, every relation."""

from __future__ import annotations

from datetime import date

from crossread.core.kinds import DifferenceKind, Relation
from crossread.core.types import (
    Cell,
    Claim,
    ClaimId,
    Comparison,
    Difference,
    Document,
    Event,
    Nearest,
    Pair,
    Readout,
    ReadoutId,
    Row,
    RowId,
    Span,
)


def readout_of(number: int, issuer: str, sentences: list[str], title: str = "A call") -> Readout:
    """Return a readout whose claims are *sentences*, under a headline."""
    text, claims = f"{title}\n\n", []
    name = ReadoutId(f"r{number}")
    for index, sentence in enumerate(sentences, start=1):
        span = Span(len(text), len(text) + len(sentence))
        claims.append(Claim(ClaimId(f"{name}.c{index}"), (span,), sentence))
        text += sentence + " "
    body = Span(claims[0].spans[0].start, len(text)) if claims else Span(len(text), len(text))
    document = Document(
        path=f"{issuer.lower()}.txt",
        sha256=f"{number:064d}",
        text=text,
        body=body,
        title=title,
        issuer=issuer,
        date=date(2031, 3, 4),
    )
    return Readout(name, document, tuple(claims))


NORTH = readout_of(
    1,
    "Northland",
    [
        "The two mayors spoke by telephone on Tuesday.",
        "They agreed to reopen the bridge on 5 May.",
        "Northland did not offer to pay for the repairs.",
        "The mayor thanked the divers of the harbour.",
    ],
)
SOUTH = readout_of(
    2,
    "Southport",
    [
        "The mayors of both cities held a telephone call on Tuesday.",
        "They discussed reopening the bridge on 9 May.",
        "Northland offered to pay for the repairs.",
    ],
)


def _row(number: int, left: int | None, right: int | None, relation: Relation) -> Row:
    cells: list[Cell] = []
    pairs: tuple[Pair, ...] = ()
    for readout, claim in ((NORTH, left), (SOUTH, right)):
        if claim is not None:
            cells.append(Cell(readout.id, (readout.claims[claim].id,)))
    if len(cells) == 2:
        pairs = (Pair(NORTH.id, SOUTH.id, relation, 0.8, _differences(relation)),)
    nearest = () if len(cells) == 2 else (Nearest(SOUTH.id, SOUTH.claims[0].id, 0.3),)
    return Row(RowId(f"row{number}"), tuple(cells), relation, pairs, nearest, confidence=0.8)


def _differences(relation: Relation) -> tuple[Difference, ...]:
    def span(readout: Readout, words: str) -> Span:
        start = readout.text.index(words)
        return Span(start, start + len(words))

    match relation:
        case Relation.DIFFER:
            return (
                Difference(
                    DifferenceKind.DATE,
                    span(NORTH, "5 May"),
                    span(SOUTH, "9 May"),
                    "5 May here, 9 May there",
                ),
            )
        case Relation.CONTRADICT:
            return (
                Difference(
                    DifferenceKind.NEGATION,
                    span(NORTH, "did not offer"),
                    span(SOUTH, "offered"),
                    "“did not offer” here, “offered” there",
                ),
            )
        case _:
            return ()


COMPARISON = Comparison(
    event=Event("A call between two cities", date(2031, 3, 4)),
    readouts=(NORTH, SOUTH),
    rows=(
        _row(1, 0, 0, Relation.AGREE),
        _row(2, 1, 1, Relation.DIFFER),
        _row(3, 2, 2, Relation.CONTRADICT),
        _row(4, 3, None, Relation.ONLY),
    ),
)
