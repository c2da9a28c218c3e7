"""OpenDocument's own constructions; what LibreOffice writes is read in test_real_files."""

from __future__ import annotations

import pytest

from crossread.core.errors import InputError
from crossread.core.reading.odt import read_odt
from crossread.core.reading.source import Extract, Source
from made_files import odt_of

HIDDEN = (
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
)


def read(body: str) -> Extract:
    return read_odt(Source(odt_of(body, HIDDEN), "a.odt"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<text:p>They <text:span>agreed</text:span>.</text:p>", "They agreed."),
        ('<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>', "a b c\nd"),
        ("<text:p>a<text:soft-page-break/>b</text:p>", "ab"),
        ("<text:section><text:p>a</text:p></text:section><text:h>b</text:h>", "a\n\nb"),
        ("<text:p>a<text:change-start/>b<text:change-end/>c</text:p>", "abc"),
        (
            (
                "<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b"
                "</text:p></text:list-item></text:list></text:list-item></text:list><text:p>c</text:p>"
            ),
            "a\nb\n\nc",
        ),
        (
            (
                "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a"
                "</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>"
                "<table:covered-table-cell/></table:table-row></table:table-header-rows></table:table>"
            ),
            "a | b",
        ),
        (
            (
                "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>"
                "If so.</text:p></text:note-body></text:note>b</text:p>"
            ),
            "ab\n\n¹ If so.",
        ),
        (
            (
                "<text:p>a<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box>"
                "</draw:frame>b</text:p>"
            ),
            "ab\n\nIn a box",
        ),
    ],
)
def test_what_is_shown_is_read(body: str, text: str) -> None:
    assert read(body).text == text


@pytest.mark.parametrize(
    "gone",
    [
        "<office:annotation><text:p>not</text:p></office:annotation>",
        '<text:span text:style-name="T1">not</text:span>',
        "<text:hidden-text>not</text:hidden-text>",
    ],
)
def test_what_is_hidden_or_commented_is_dropped(gone: str) -> None:
    extract = read(f"<text:p>They {gone}agreed</text:p>")
    assert (extract.text, extract.dropped) == ("They agreed", ("not",))


def test_what_was_deleted_is_dropped() -> None:
    changes = "<text:tracked-changes><text:p>not</text:p></text:tracked-changes>"
    section = '<text:section text:display="none"><text:p>nor</text:p></text:section>'
    extract = read(f"{changes}{section}<text:p>They agreed</text:p>")
    assert (extract.text, extract.dropped) == ("They agreed", ("not", "nor"))


def test_the_title_is_the_paragraph_in_that_style() -> None:
    assert read(
        '<text:p text:style-name="P1">Talks</text:p><text:p>They agreed</text:p>'
    ).title == ("Talks")


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(InputError, match=r"“a\.odt” is a document without text in it"):
        read("<text:p/>")
