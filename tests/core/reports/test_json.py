"""The JSON export keeps to the published schema."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.core.claims import read_claims, split_by_voice
from crossread.core.comparing import compare
from crossread.core.reports.edition import FULL, Edition, Selection
from crossread.core.reports.json import encode_json, readout_json, render_json
from crossread.core.types import GAP, MOST, Comparison, Readout, ReadoutId, RowId, Voice
from goldens import CREATED, EDITION, FINDINGS, check_golden, golden_comparison
from hostile import hostile_comparison
from schema import find_breaches
from strategies import comparisons
from values import COMPARISON, NORTH, readout_of

KEYS = {
    "": "format version generator created event readouts rows findings",
    "readouts": "id issuer party title date language path sha256 text claims",
    "claims": "id start end text teller speaker addressee quoted act facts",
    "act": "verb kind strength",
    "facts": "kind start end value",
    "rows": "id cells relation confidence origin note pairs nearest",
    "pairs": "left right relation score differences",
    "differences": "kind left right explanation",
    "findings": "kind headline rows claims figures",
}


def assert_keys(value: Any, name: str = "") -> None:
    if isinstance(value, list):
        for item in value:
            assert_keys(item, name)
    elif isinstance(value, dict):
        assert set(KEYS.get(name, "").split()) <= set(value)
        for key, item in value.items():
            if key in KEYS and not (name == "findings" or key == "claims" == name):
                assert_keys(item, key)


@given(comparisons())
def test_no_published_key_is_missing_and_spans_point_at_their_words(
    comparison: Comparison,
) -> None:
    export = json.loads(render_json(comparison, EDITION))
    assert_keys(export)
    for readout in export["readouts"]:
        for claim in readout["claims"]:
            spans = claim.get("spans", [[claim["start"], claim["end"]]])
            assert GAP.join(readout["text"][a:b] for a, b in spans) == claim["text"]
            assert (spans[0][0], spans[-1][1]) == (claim["start"], claim["end"])


@given(comparisons())
def test_every_claim_stands_in_a_row(comparison: Comparison) -> None:
    export = json.loads(render_json(comparison, EDITION))
    standing = {c for row in export["rows"] for ids in row["cells"].values() for c in ids}
    assert standing == {c["id"] for readout in export["readouts"] for c in readout["claims"]}


def test_the_same_comparison_and_time_give_the_same_bytes() -> None:
    assert render_json(COMPARISON, EDITION) == render_json(COMPARISON, EDITION)
    moscow = CREATED.astimezone(timezone(timedelta(hours=3)))
    assert json.loads(render_json(COMPARISON, Edition(moscow)))["created"] == "2031-03-05T12:00:00Z"


def test_a_row_reads_as_published() -> None:
    row = json.loads(render_json(golden_comparison(), EDITION))["rows"][1]
    assert row["cells"] == {"r1": ["r1.c2"], "r2": ["r2.c2"]}
    assert row["relation"] == "differ"
    assert row["note"] == "Ask both press offices."
    difference = row["pairs"][0]["differences"][0]
    assert NORTH.text[slice(*difference["left"])] == "5 May"


def test_nearest_misses_stand_under_their_readout() -> None:
    row = json.loads(render_json(COMPARISON, EDITION))["rows"][3]
    assert row["nearest"] == {"r2": {"claim": "r2.c1", "score": 0.3}}


def test_a_voice_of_ones_own_is_the_narrator() -> None:
    claim = replace(NORTH.claims[0], voice=Voice(teller="The mayor", party="Northland"))
    own, told = readout_json(replace(NORTH, claims=(NORTH.claims[1], claim)))["claims"]
    assert (own["teller"], own["party"]) == ("narrator", None)
    assert (told["teller"], told["party"]) == ("The mayor", "Northland")


def test_folders_stay_private() -> None:
    for path in ("/home/me/north.txt", "C:\\me\\north.txt"):
        document = replace(NORTH.document, path=path)
        assert readout_json(replace(NORTH, document=document))["path"] == "north.txt"


def test_hostile_texts_come_back_as_they_were() -> None:
    comparison = hostile_comparison()
    export = json.loads(render_json(comparison, EDITION))
    assert [r["text"] for r in export["readouts"]] == [r.text for r in comparison.readouts]


def test_half_a_surrogate_pair_does_not_stop_the_export() -> None:
    assert json.loads(encode_json({"text": "\ud800"})) == {"text": "\ud800"}


def test_a_naive_time_is_taken_as_local() -> None:
    naive = datetime(2031, 3, 5, 12)  # noqa: DTZ001 - that is the test
    assert json.loads(render_json(COMPARISON, Edition(naive)))["created"].endswith("Z")


def test_a_selection_holds_its_rows_and_findings_alone() -> None:
    selection = Selection((RowId("row1"),), (FINDINGS[1].key,))
    edition = Edition(CREATED, FULL, selection)
    export = json.loads(render_json(golden_comparison(), edition))
    assert [row["id"] for row in export["rows"]] == ["row1", "row4"]
    assert [finding["kind"] for finding in export["findings"]] == ["omission"]


def test_silence_is_no_proof_in_data_either() -> None:
    assert "not proof" in json.loads(render_json(COMPARISON, EDITION))["caution"]


def test_the_export_is_as_it_was_looked_at() -> None:
    check_golden("report.json", render_json(golden_comparison(), EDITION).decode())


_CLAIMS = st.lists(
    st.sampled_from(
        [
            "The two mayors spoke by telephone on Tuesday.",
            "They agreed to reopen the bridge on 5 May.",
            "They discussed reopening the bridge on 9 May.",
            "Northland did not offer to pay 3,000 crowns for the repairs.",
            "Northland offered to pay 2,000 crowns, if the council agrees.",
            "The Southport council said that “the ferry is late”, and welcomed it.",
            "Стороны договорились построить мост к 5 мая.",
            "Мэр заявил, что мост не откроется.",
        ]
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=25)
@given(st.lists(_CLAIMS, min_size=2, max_size=4), st.booleans())
def test_what_the_whole_pipeline_makes_keeps_to_the_schema(
    texts: list[list[str]], by_voice: bool
) -> None:
    readouts: list[Readout] = []
    for number, sentences in enumerate(texts, 1):
        document = readout_of(number, f"Town {number}", sentences).document
        readout = read_claims(document, ReadoutId(f"r{number}"))
        readouts += split_by_voice(readout) if by_voice else [readout]
    export = json.loads(render_json(compare(readouts[:MOST]), EDITION))
    assert find_breaches(export) == []
