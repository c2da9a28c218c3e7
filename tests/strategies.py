"""Hypothesis strategies for the domain's values."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import strategies as st

from crossread.core.corrections import (
    ConfirmRow,
    ConfirmRows,
    Correction,
    EditEvent,
    EditReadout,
    JoinRows,
    JudgeFinding,
    MergeClaims,
    MoveClaim,
    SetNote,
    SetParty,
    SetRelation,
    SetVoice,
    SplitClaim,
    SplitRow,
    TagRows,
)
from crossread.core.kinds import (
    ActKind,
    DifferenceKind,
    FactKind,
    FindingState,
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
    Verdict,
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
    found = tuple(draw(st.lists(_findings(rows), max_size=2)))
    return Comparison(
        Event(draw(WORDS), draw(st.none() | st.dates())),
        columns,
        tuple(rows),
        found,
        Settings(draw(st.booleans())),
        draw(_verdicts(found)),
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
        draw(st.sampled_from([(), ("check",), ("check", "to ask")])),
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
def _verdicts(draw: st.DrawFn, findings: tuple[Finding, ...]) -> tuple[Verdict, ...]:
    keys = dict.fromkeys(finding.key for finding in findings)
    judged = [key for key in keys if draw(st.booleans())]
    return tuple(Verdict(key, FindingState.ACCEPTED, draw(WORDS)) for key in judged)


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
        _corrections_of_claims(comparison),
        _annotations(comparison),
    )
    return draw(kinds)


def _corrections_of_claims(comparison: Comparison) -> st.SearchStrategy[Correction]:
    claims = [claim for readout in comparison.readouts for claim in readout.claims]
    names = st.sampled_from([claim.id for claim in claims])
    runs = [
        tuple(claim.id for claim in readout.claims[start : start + length])
        for readout in comparison.readouts
        for start in range(len(readout.claims))
        for length in (1, 2, 3)
    ]
    places = [
        SplitClaim(claim.id, at)
        for claim in claims
        for at in range(claim.span.start, claim.span.end + 1, 3)
    ]
    tellers = st.sampled_from(["North", "South (spokesman)", "", "Юг"])
    several = st.lists(names, min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.sampled_from(places),
        st.builds(MergeClaims, st.sampled_from(runs)),
        st.builds(MergeClaims, several),
        st.builds(SetVoice, several, st.none() | tellers, st.none() | WORDS, st.none() | WORDS),
        st.builds(SetParty, tellers, WORDS),
    )


def _annotations(comparison: Comparison) -> st.SearchStrategy[Correction]:
    several = st.lists(st.sampled_from([row.id for row in comparison.rows]), max_size=3).map(tuple)
    tags = st.sampled_from(["check", "to ask", "  "]) | WORDS
    keys = st.sampled_from([finding.key for finding in comparison.findings] or ["omission::"])
    states = st.none() | st.sampled_from(FindingState)
    return st.one_of(
        st.builds(ConfirmRows, several, st.booleans()),
        st.builds(TagRows, several, tags, st.booleans()),
        st.builds(JudgeFinding, keys, states, st.none() | WORDS),
    )


@st.composite
def corrected(draw: st.DrawFn) -> tuple[Comparison, Correction]:
    """Return a comparison and a correction that may be applied to it."""
    comparison = draw(comparisons())
    return comparison, draw(corrections(comparison))
