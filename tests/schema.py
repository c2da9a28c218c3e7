"""Read an export as a program that relies on its schema would."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any

from crossread.core.kinds import ActKind, DifferenceKind, FactKind, Origin, Relation

Json = dict[str, Any]
KEYS = {
    "top": "format version generator created event readouts rows findings",
    "event": "title date",
    "readout": "id issuer party title date language path sha256 text claims",
    "claim": "id start end text teller speaker addressee quoted act facts",
    "act": "verb kind strength",
    "fact": "kind start end value",
    "row": "id cells relation confidence origin note pairs nearest",
    "pair": "left right relation score differences",
    "difference": "kind left right explanation",
    "finding": "kind headline rows claims figures",
}


def find_breaches(export: Json) -> list[str]:
    """Return what in the export is not as the schema promises."""
    claims = {c["id"]: (r["id"], c) for r in export["readouts"] for c in r["claims"]}
    texts = {readout["id"]: readout["text"] for readout in export["readouts"]}
    return [
        *_without_keys("top", export),
        *_without_keys("event", export["event"]),
        *(breach for readout in export["readouts"] for breach in _readout(readout)),
        *(breach for row in export["rows"] for breach in _row(row, texts, claims)),
        *(breach for finding in export["findings"] for breach in _finding(finding, export, claims)),
        *_lost(export, claims),
    ]


def _without_keys(kind: str, value: Json) -> list[str]:
    return [f"{kind} without {key}" for key in KEYS[kind].split() if key not in value]


def _readout(readout: Json) -> Iterator[str]:
    yield from _without_keys("readout", readout)
    if readout["date"] is not None:
        date.fromisoformat(readout["date"])
    starts = [claim["start"] for claim in readout["claims"]]
    if starts != sorted(starts):
        yield f"claims of {readout['id']} are not in text order"
    for claim in readout["claims"]:
        yield from _claim(claim, readout["text"])


def _claim(claim: Json, text: str) -> Iterator[str]:
    yield from _without_keys("claim", claim)
    spans = spans_of(claim)
    if claim["text"] != " … ".join(text[start:end] for start, end in spans):
        yield f"{claim['id']} does not quote its text"
    if (claim["start"], claim["end"]) != (spans[0][0], spans[-1][1]):
        yield f"{claim['id']} has other outer offsets than its spans"
    if claim["act"]:
        yield from _without_keys("act", claim["act"])
        ActKind(claim["act"]["kind"])
    for fact in claim["facts"]:
        yield from _without_keys("fact", fact)
        FactKind(fact["kind"])
        if not _holds(spans, fact["start"], fact["end"]):
            yield f"a fact stands outside {claim['id']}"


def _row(row: Json, texts: dict[str, str], claims: dict[str, tuple[str, Json]]) -> Iterator[str]:
    yield from _without_keys("row", row)
    Relation(row["relation"])
    Origin(row["origin"])
    columns = [name for name in texts if name in row["cells"]]
    if [(pair["left"], pair["right"]) for pair in row["pairs"]] != list(combinations(columns, 2)):
        yield f"{row['id']} has not one pair for every two cells"
    if any(claims[c][0] != name for name, cell in row["cells"].items() for c in cell):
        yield f"{row['id']} has a claim in a foreign cell"
    if (row["relation"] == "only") != (len(columns) == 1) or not all(row["cells"].values()):
        yield f"{row['id']} has the wrong cells"
    if set(row["nearest"]) & set(columns):
        yield f"{row['id']} has a nearest claim of a readout that is not silent"
    for name, near in row["nearest"].items():
        if claims[near["claim"]][0] != name:
            yield f"{row['id']} has a nearest claim of another readout"
    shares = [row["confidence"], *(near["score"] for near in row["nearest"].values())]
    if not all(0 <= share <= 1 for share in (*shares, *(pair["score"] for pair in row["pairs"]))):
        yield f"{row['id']} has a share beyond 0 to 1"
    for pair in row["pairs"]:
        yield from _without_keys("pair", pair)
        for difference in pair["differences"]:
            yield from _difference(difference, pair, row, claims)


def _difference(
    difference: Json, pair: Json, row: Json, claims: dict[str, tuple[str, Json]]
) -> Iterator[str]:
    yield from _without_keys("difference", difference)
    DifferenceKind(difference["kind"])
    if not difference["left"] and not difference["right"]:
        yield f"a difference in {row['id']} stands nowhere"
    for side in ("left", "right"):
        cell = [claims[name][1] for name in row["cells"][pair[side]]]
        if difference[side] and not any(_holds(spans_of(c), *difference[side]) for c in cell):
            yield f"a difference in {row['id']} stands outside its cell"


def _finding(finding: Json, export: Json, claims: dict[str, tuple[str, Json]]) -> Iterator[str]:
    yield from _without_keys("finding", finding)
    rows = {row["id"] for row in export["rows"]}
    if not set(finding["rows"]) <= rows or not claims.keys() >= set(finding["claims"]):
        yield f"{finding['kind']} rests on what is not there"
    if not finding["headline"].endswith((".", "!", "?")) or finding["headline"].endswith(".."):
        yield f"no sentence: {finding['headline']}"


def _lost(export: Json, claims: dict[str, tuple[str, Json]]) -> list[str]:
    placed = {c for row in export["rows"] for cell in row["cells"].values() for c in cell}
    return [f"{name} stands in no row" for name in claims if name not in placed]


def spans_of(claim: Json) -> list[list[int]]:
    """Return the stretches of a claim, however it tells them."""
    spans: list[list[int]] = claim.get("spans", [[claim["start"], claim["end"]]])
    return spans


def _holds(spans: list[list[int]], start: int, end: int) -> bool:
    return any(first <= start < end <= last for first, last in spans)
