from __future__ import annotations

import pytest

from crossread.core.errors import InputError
from crossread.core.reading.xml import parse_xml


def test_a_document_is_a_tree_without_comments() -> None:
    root = parse_xml(b"<a>one<!-- no --><b c='d'>two</b>three<?x y?></a>", "a.odt")
    assert "".join(root.itertext()) == "onetwothree"
    assert [child.tag for child in root] == ["b"]


@pytest.mark.parametrize("data", [b"", b"text", b"<a>", b"<a>&x;</a>", b"<a></b>", b"\xff\xfe<"])
def test_what_is_no_xml_is_damaged(data: bytes) -> None:
    with pytest.raises(InputError, match=r"“a.odt” is damaged or incomplete\. Get the file"):
        parse_xml(data, "a.odt")


@pytest.mark.parametrize(
    "declared",
    ["<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY x 'y'>]>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>"],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_declarations_are_refused_in_every_encoding(declared: str, codec: str) -> None:
    head = f"<?xml version='1.0' encoding='{codec}'?>"
    with pytest.raises(InputError, match="declares things that no text document needs"):
        parse_xml(f"{head}{declared}<a>text</a>".encode(codec), "a.odt")


def test_deep_nesting_is_told() -> None:
    with pytest.raises(InputError, match="nested too deeply"):
        parse_xml(b"<a>" * 1_000 + b"</a>" * 1_000, "a.odt")


def test_too_many_elements_are_refused_before_they_fill_the_memory() -> None:
    with pytest.raises(InputError, match="is too large to be read"):
        parse_xml(b"<a>" + b"<b/>" * 2_000_001 + b"</a>", "a.odt")
