"""A comparison taken apart and put together again is the same."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given

from crossread.core.corrections import ConfirmRow, SetNote, TagRows, apply
from crossread.core.project_file.container import Section, pack, unpack
from crossread.core.project_file.sections import (
    WORK,
    Placed,
    has_work,
    kind_of,
    parts_of,
    sections_of,
    was_saved_as,
)
from crossread.core.types import Comparison, RowId
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH


def packed(sections: list[Section]) -> bytes:
    return pack(sections, 2, "crossread")


@given(comparisons())
def test_the_parts_make_the_whole(comparison: Comparison) -> None:
    assert parts_of(unpack(packed([*sections_of(comparison)]))).comparison == comparison


def test_a_text_that_several_readouts_share_is_written_once() -> None:
    both = replace(COMPARISON, readouts=(NORTH, replace(SOUTH, document=NORTH.document)))
    names = [section.name for section in sections_of(both)]
    assert "document:0" in names
    assert "document:1" not in names


@pytest.mark.parametrize(
    "work",
    [ConfirmRow(RowId("row2")), SetNote(RowId("row2"), "Ask."), TagRows((RowId("row2"),), "check")],
)
def test_what_a_user_did_stands_twice_and_apart(work: ConfirmRow | SetNote | TagRows) -> None:
    done = apply(COMPARISON, work)
    [section] = [section for section in sections_of(done) if kind_of(section.name) == WORK]
    assert section.twice
    placed = msgspec.json.decode(section.content, type=tuple[Placed, ...])
    assert placed == (Placed(1, done.rows[1]),)
    assert [has_work(row) for row in done.rows] == [False, True, False, False]


def test_many_rows_make_many_sections_and_keep_their_order() -> None:
    rows = tuple(replace(COMPARISON.rows[0], id=RowId(f"row{n}")) for n in range(450))
    many = replace(COMPARISON, rows=rows)
    names = [s.name for s in sections_of(many) if kind_of(s.name) == "rows"]
    assert names == ["rows:0", "rows:1", "rows:2"]
    assert parts_of(unpack(packed([*sections_of(many)]))).rows == rows


def test_keys_and_sections_of_a_newer_version_are_passed_over() -> None:
    sections = []
    for section in sections_of(COMPARISON):
        value = msgspec.json.decode(section.content)
        if isinstance(value, dict):
            value["mood"] = {"of": "later"}
        sections.append(replace(section, content=msgspec.json.encode(value)))
    sections.append(Section("moods", b"[1]"))
    assert parts_of(unpack(packed(sections))).comparison == COMPARISON


def test_what_an_older_version_did_not_write_gets_its_default() -> None:
    sections = []
    for section in sections_of(COMPARISON):
        value = msgspec.json.decode(section.content)
        if section.name == "basis":
            value = {key: value[key] for key in ("event", "readouts")}
        sections.append(replace(section, content=msgspec.json.encode(value)))
    assert parts_of(unpack(packed(sections))).comparison == COMPARISON


def test_a_section_that_cannot_be_read_is_named() -> None:
    sections = [
        replace(section, content=b'{"no":"rows"}') if section.name == "rows:0" else section
        for section in sections_of(COMPARISON)
    ]
    parts = parts_of(unpack(packed(sections)))
    assert parts.lost == {"rows:0"}
    with pytest.raises(ValueError, match="rows:0"):
        _ = parts.comparison


def test_without_its_basis_there_is_no_comparison() -> None:
    sections = [section for section in sections_of(COMPARISON) if section.name != "basis"]
    with pytest.raises(ValueError, match="which readouts"):
        parts_of(unpack(packed(sections)))


def test_claims_are_known_again_by_their_checksum() -> None:
    unpacked = unpack(packed([*sections_of(COMPARISON)]))
    assert was_saved_as(unpacked, 0, NORTH.claims)
    assert not was_saved_as(unpacked, 0, NORTH.claims[1:])
