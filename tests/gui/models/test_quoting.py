from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from crossread.core.types import Comparison, Finding, RowId
from crossread.gui.models.quoting import (
    finding_as_html,
    finding_as_markdown,
    finding_as_text,
    rows_as_html,
    rows_as_markdown,
    rows_as_text,
)
from strategies import comparisons
from values import COMPARISON, NORTH, readout_of

ROWS = COMPARISON.rows
FINDING = Finding("details", "They name <two> days.", (RowId("row2"),))


@given(comparisons())
def test_every_claim_of_a_row_is_in_every_form(comparison: Comparison) -> None:
    text = rows_as_text(comparison, comparison.rows)
    for readout in comparison.readouts:
        for claim in readout.claims:
            assert " ".join(claim.text.split()) in text
    assert rows_as_html(comparison, comparison.rows).count("<tr>") == len(comparison.rows) + 1


@given(comparisons())
def test_no_text_becomes_a_tag_or_a_mark(comparison: Comparison) -> None:
    assert "<script" not in rows_as_html(comparison, comparison.rows)
    bare = rows_as_markdown(comparison, comparison.rows).replace("\\<", "")
    assert "<" not in bare


def test_a_row_as_text_names_its_sources() -> None:
    assert rows_as_text(COMPARISON, ROWS[1:2]) == (
        "~ Differ\n"
        "Northland, 4 March 2031: They agreed to reopen the bridge on 5 May.\n"
        "Southport, 4 March 2031: They discussed reopening the bridge on 9 May.\n"
        "— 5 May here, 9 May there"
    )


def test_a_quotation_in_markdown_stands_above_its_source_and_silence_is_said() -> None:
    assert rows_as_markdown(COMPARISON, ROWS[3:]) == (
        "**Only one**\n\n"
        "> The mayor thanked the divers of the harbour.\n>\n> — Northland, 4 March 2031\n\n"
        "*Southport, 4 March 2031: not mentioned*"
    )


def test_a_source_without_a_day_is_its_name_alone() -> None:
    undated = replace(NORTH, document=replace(NORTH.document, date=None, issuer=""))
    made = replace(COMPARISON, readouts=(undated, COMPARISON.readouts[1]))
    assert "\nA call: They" in rows_as_text(made, ROWS[1:2])


def test_a_finding_brings_its_evidence() -> None:
    headline = "They name <two> days."
    assert "bridge" in finding_as_text(COMPARISON, FINDING, headline)
    assert finding_as_text(COMPARISON, FINDING, headline).startswith(headline)
    assert finding_as_markdown(COMPARISON, FINDING, headline).startswith("**They name \\<two\\>")
    assert "&lt;two&gt;" in finding_as_html(COMPARISON, FINDING, headline)
    lone = Finding("length", "More.", figures=(("words", 3.0),))
    assert finding_as_text(COMPARISON, lone, "More.") == "More."


def test_a_file_is_named_without_its_folders() -> None:
    made = readout_of(1, "", ["They agreed to reopen the bridge on 5 May."] * 2, title="")
    moved = replace(made, document=replace(made.document, path="/home/somebody/a.txt"))
    text = rows_as_text(replace(COMPARISON, readouts=(moved, *COMPARISON.readouts[1:])), ROWS[1:2])
    assert "somebody" not in text
    assert "a.txt" in text
