"""Sections come back as they were, and damage to one leaves the others alone."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.project_file.container import Section, pack, unpack, version_of

NAMES = st.sampled_from(["basis", "claims:0", "claims:1", "rows:0", "rows:12", "findings"])
VALUES = st.recursive(
    st.none() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
SECTIONS = st.lists(
    st.builds(
        Section,
        NAMES,
        VALUES.map(lambda value: json.dumps(value).encode()),
        st.booleans(),
    ),
    unique_by=lambda section: section.name,
    max_size=6,
)
THREE = (
    Section("basis", b'{"a":"x"}', twice=True),
    Section("rows:0", b"[1,2,3]"),
    Section("claims:0", b'["one"]', twice=True),
)


def contents_of(sections: list[Section] | tuple[Section, ...]) -> dict[str, bytes]:
    return {section.name: section.content for section in sections}


@given(SECTIONS)
def test_what_was_packed_is_unpacked(sections: list[Section]) -> None:
    unpacked = unpack(pack(sections, 7, "crossread 1.0"))
    assert unpacked.sections == contents_of(sections)
    assert unpacked.contents is not None
    assert (unpacked.contents.version, unpacked.contents.generator) == (7, "crossread 1.0")
    assert not unpacked.missing
    assert not unpacked.spoilt


@given(SECTIONS)
def test_a_file_is_json(sections: list[Section]) -> None:
    data = pack(sections, 2, "crossread 1.0")
    assert json.loads(data)["version"] == version_of(data) == 2


@given(st.data())
def test_one_stretch_of_damage_never_shows_as_content(data: st.DataObject) -> None:
    raw = pack(THREE, 2, "crossread 1.0")
    start = data.draw(st.integers(0, len(raw) - 1))
    spoilt = raw[:start] + data.draw(st.binary(max_size=20)) + raw[start + 9 :]
    unpacked = unpack(spoilt)
    for name, content in unpacked.sections.items():
        assert content == contents_of(THREE)[name]


@pytest.mark.parametrize("start", range(0, len(pack(THREE, 2, "x")), 3))
def test_what_stands_twice_outlives_damage_in_one_place(start: int) -> None:
    raw = pack(THREE, 2, "x")
    unpacked = unpack(raw[:start] + b"\0" * 12 + raw[start + 12 :])
    assert unpacked.contents is not None
    assert {"basis", "claims:0"} <= set(unpacked.sections)


@pytest.mark.parametrize("share", [0.5, 0.7, 0.9])
def test_a_file_cut_short_keeps_what_stands_at_its_beginning(share: float) -> None:
    raw = pack(THREE, 2, "x")
    unpacked = unpack(raw[: int(len(raw) * share)])
    assert unpacked.spoilt
    assert {"basis", "claims:0"} <= set(unpacked.sections)


def test_a_section_of_another_save_is_not_taken() -> None:
    older = pack((Section("basis", b'"old"'),), 2, "x").splitlines()[2]
    newer = pack((Section("basis", b'"new"'),), 2, "x").splitlines()
    assert unpack(b"\n".join([newer[0], newer[1], older, newer[3]])).sections == {}


def test_a_text_that_looks_like_a_section_is_a_text() -> None:
    line = pack((Section("basis", b'"other"'),), 2, "x").splitlines()[2].decode()
    section = Section("basis", json.dumps({"text": f"\n{line}\n"}).encode())
    assert unpack(pack((section,), 2, "x")).sections == contents_of((section,))


@pytest.mark.parametrize("data", [b"", b"\0" * 1000, b'{"section":"' * 10_000, b"\n" * 10_000])
def test_what_is_no_file_of_ours_holds_nothing(data: bytes) -> None:
    unpacked = unpack(data)
    assert unpacked.contents is None
    assert unpacked.spoilt
    assert version_of(data) is None
