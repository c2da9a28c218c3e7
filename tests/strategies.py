"""Hypothesis strategies for the domain's values."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import strategies as st

from crossread.core.corrections import (
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
from crossread.core.kinds import (
    ActKind,
    DifferenceKind,
    FactKind,
    Origin,
    Relation,
    Strength,
)
from crossread.core.types import (
    GAP,
    Act,
    Cell,
    Claim,
    ClaimId,
    Comparison,
    Difference,
    Document,
    Event,
    Fact,
    Finding,
    Nearest,
    Pair,
    Readout,
    ReadoutId,
    Row,
    RowId,
    Settings,
    Span,
    Voice,
)

SCORES = st.floats(0, 1).map(lambda score: round(score, 4))
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
VOICES = [
    Voice(),
    Voice("North", "South", "Юг", "North"),
    Voice(None, "<b>East</b>", "West | *x*", None),
]
ACTS = [
    None,
    Act("agree", ActKind.AGREE, Strength.AGREED),
    Act("обсудить", ActKind.DISCUSS, Strength.DISCUSSED, negated=True),
]
SENTENCES = st.text(
    st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40
) | st.sampled_from(
    [
        "The mayor agreed to open the bridge on 5 May.",
        "<script>alert('x')</script>",
        "=HYPERLINK(1)",
        "Мэры обсудили мост.",
        "\u202eright to left\u202c",
    ]
)
RELATIONS = st.sampled_from([Relation.AGREE, Relation.DIFFER, Relation.CONTRADICT])


@st.composite
def claims(draw: st.DrawFn, name: ClaimId, text: str, outer: Span) -> Claim:
    """Return a claim over *outer*, now and then split in two."""
    spans: tuple[Span, ...] = (outer,)
    if outer.end - outer.start > 4 and draw(st.booleans()):
        middle = outer.start + (outer.end - outer.start) // 2
        spans = (Span(outer.start, middle - 1), Span(middle + 1, outer.end))
    return Claim(
        name,
        spans,
        GAP.join(span.of(text) for span in spans),
        draw(st.sampled_from(VOICES)),
        draw(st.booleans()),
        draw(st.sampled_from(ACTS)),
        draw(st.sampled_from([(), (Fact(FactKind.NUMBER, spans[0], "1000"),)])),
    )


@st.composite
def readouts(draw: st.DrawFn, number: int) -> Readout:
    """Return a readout of one to four claims with other text around them."""
    name = ReadoutId(f"r{number}")
    text, outers = draw(WORDS) + "\n", []
    for sentence in draw(st.lists(SENTENCES, min_size=1, max_size=4)):
        outers.append(Span(len(text), len(text) + len(sentence)))
        text += sentence + draw(st.sampled_from(["", " ", "\n\n"]))
    made = tuple(
        draw(claims(ClaimId(f"{name}.c{index}"), text, outer))
        for index, outer in enumerate(outers, 1)
    )
    document = Document(
        path=f"file{number}.txt",
        sha256=f"{number:064x}",
        text=text,
        body=Span(outers[0].start, len(text)),
        title=draw(WORDS),
        issuer=draw(WORDS),
        party=draw(WORDS),
        date=draw(st.none() | st.dates()),
        language=draw(st.sampled_from(["en", "ru"])),
        notes=tuple(draw(st.lists(WORDS, max_size=1))),
    )
    return Readout(name, document, made)


@st.composite
def comparisons(draw: st.DrawFn, least: int = 2, most: int = 3) -> Comparison:
    """Return a comparison in which every claim stands in a row, now and then in two."""
    columns = tuple(draw(readouts(n)) for n in range(1, draw(st.integers(least, most)) + 1))
    count = draw(st.integers(1, sum(len(column.claims) for column in columns)))
    places: list[set[ClaimId]] = [set() for _ in range(count)]
    for claim in (claim for column in columns for claim in column.claims):
        places[draw(st.integers(0, count - 1))].add(claim.id)
        if draw(st.integers(0, 9)) == 0:
            places[draw(st.integers(0, count - 1))].add(claim.id)
    numbers = draw(st.permutations(range(1, count + 1)))
    rows = [
        draw(_rows(RowId(f"row{number}"), columns, place))
        for number, place in zip(numbers, places, strict=True)
        if place
    ]
    return Comparison(
        Event(draw(WORDS), draw(st.none() | st.dates())),
        columns,
        tuple(rows),
        tuple(draw(st.lists(_findings(rows), max_size=2))),
        Settings(draw(st.booleans())),
        notes=tuple(draw(st.lists(WORDS, max_size=1))),
    )


@st.composite
def _rows(draw: st.DrawFn, name: RowId, columns: tuple[Readout, ...], place: set[ClaimId]) -> Row:
    cells, silent = [], []
    for column in columns:
        own = tuple(claim.id for claim in column.claims if claim.id in place)
        cells += [Cell(column.id, own)] if own else []
        silent += [] if own else [column]
    relation = Relation.ONLY if len(cells) == 1 else draw(RELATIONS)
    by_id = {column.id: column for column in columns}
    pairs = [
        Pair(
            left.readout,
            right.readout,
            relation,
            draw(SCORES),
            draw(_differences(by_id[left.readout], by_id[right.readout])),
        )
        for left, right in combinations(cells, 2)
    ]
    nearest = [
        Nearest(column.id, draw(st.sampled_from(column.claims)).id, draw(SCORES))
        for column in silent
        if draw(st.booleans())
    ]
    return Row(
        name,
        tuple(cells),
        relation,
        tuple(pairs),
        tuple(nearest),
        draw(SCORES),
        draw(st.sampled_from(Origin)),
        draw(WORDS),
    )


@st.composite
def _differences(draw: st.DrawFn, left: Readout, right: Readout) -> tuple[Difference, ...]:
    kinds = draw(st.lists(st.sampled_from(DifferenceKind), max_size=2))
    return tuple(
        Difference(
            kind,
            draw(st.sampled_from(left.claims)).spans[0],
            draw(st.none() | st.just(right.claims[0].spans[0])),
            draw(WORDS),
        )
        for kind in kinds
    )


@st.composite
def _findings(draw: st.DrawFn, rows: list[Row]) -> Finding:
    row = draw(st.sampled_from(rows))
    figures = draw(st.lists(st.tuples(WORDS, SCORES), max_size=2))
    return Finding("omission", draw(WORDS), (row.id,), row.cells[0].claims, tuple(figures))


@st.composite
def corrections(draw: st.DrawFn, comparison: Comparison) -> Correction:
    """Return a correction that names things of the comparison; it may still make no sense."""
    rows = st.sampled_from([row.id for row in comparison.rows])
    claim_ids = st.sampled_from([c.id for r in comparison.readouts for c in r.claims])
    readout_ids = st.sampled_from([readout.id for readout in comparison.readouts])
    dates = st.none() | st.just(date(2031, 3, 4))
    texts = st.none() | WORDS
    kinds: st.SearchStrategy[Correction] = st.one_of(
        st.builds(MoveClaim, claim_ids, st.none() | rows),
        st.builds(JoinRows, st.lists(rows, min_size=1, max_size=4).map(tuple)),
        st.builds(SplitRow, rows),
        st.builds(ConfirmRow, rows, st.booleans()),
        st.builds(SetNote, rows, WORDS),
        st.builds(SetRelation, rows, st.sampled_from(Relation)),
        st.builds(EditReadout, readout_ids, texts, texts, texts, dates),
        st.builds(EditEvent, texts, dates),
    )
    return draw(kinds)


@st.composite
def corrected(draw: st.DrawFn) -> tuple[Comparison, Correction]:
    """Return a comparison and a correction that may be applied to it."""
    comparison = draw(comparisons())
    return comparison, draw(corrections(comparison))
