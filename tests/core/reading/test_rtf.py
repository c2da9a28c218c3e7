"""Rich Text's own constructions; what LibreOffice writes is read in test_real_files."""

from __future__ import annotations

from datetime import date

import pytest

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading.rtf import read_rtf
from crossread.core.reading.source import Extract, Source


def read(text: str | bytes, encoding: str | None = None) -> Extract:
    data = text if isinstance(text, bytes) else text.encode("ascii")
    return read_rtf(Source(b"{\\rtf1\\ansi" + data + b"}", "a.rtf", encoding))


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (r" They \b agreed\b0 .\par Twice.", "They agreed.\n\nTwice."),
        (r" 1\u8364? \u8364\'80 {\uc2\u8364 EU}\uc0\u8364 a", "1€ € €€a"),
        (r" \u-10179?\u-8704?", "\U0001f600"),
        (r"\ansicpg1251 \'cc\'fd\'f0\'fb", "Мэры"),
        (r"{\fonttbl{\f0\fcharset204 T;}{\f1\fcharset0 X;}}\f0 \'cc\'fd\f1 \'e9", "Мэé"),
        (r"{\fonttbl{\f0\fcharset128 x;}}\f0 \'93\'fa", "日"),
        (r"{\colortbl;\red0;}{\stylesheet{\s1 Normal;}}{\*\generator X;} They", "They"),
        (r"{\info{\title Talks}} They", "They"),
        (r" a\tab b\line c\~d\_e\-f\emdash g\ldblquote h\rdblquote", "a b\nc d-ef—g“h”"),
        (r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt They}} agreed', "They agreed"),
        (r"{\pict\bin5 }}}}}ff} They", "They"),
        (r"\pard\intbl a\cell b\par c\cell\row\pard d", "a | b c\n\nd"),
        (r"{\listtext 1.\tab}\ls1 a\par{\listtext 2.\tab}b\par\pard c", "a\nb\n\nc"),
        (r" They{\footnote \pard If so.} agreed", "They agreed\n\n¹ If so."),
        (
            r" They{\shp{\*\shpinst{\sp}{\shptxt In a box\par}}{\shprslt Again}} agreed",
            "In a box\n\nThey agreed",
        ),
        (r" They\revised  agreed", "They agreed"),
    ],
)
def test_what_is_shown_is_read(rtf: str, text: str) -> None:
    assert read(rtf).text == text


@pytest.mark.parametrize(
    "gone", [r"{\v not }", r"\v not \v0 ", r"{\deleted not }", r"\deleted not \plain "]
)
def test_what_is_deleted_or_hidden_is_dropped(gone: str) -> None:
    extract = read(rf" They {gone}agreed")
    assert (extract.text, extract.dropped) == ("They agreed", ("not",))


def test_comments_heads_and_feet_are_dropped() -> None:
    extract = read(r"{\header Northland\par}{\footerl Page 1} They{\*\annotation Is it?} agreed")
    assert (extract.text, extract.dropped) == ("They agreed", ("Northland", "Page 1", "Is it?"))


def test_the_file_says_who_when_and_what() -> None:
    extract = read(
        r"{\info{\title Talks}{\company Ministry of Ports of Malta}{\author A typist}"
        r"{\creatim\yr2031\mo3\dy4\hr10}} They agreed"
    )
    assert (extract.title, extract.issuer) == ("Talks", "Ministry of Ports of Malta")
    assert (extract.date, extract.stale) == (date(2031, 3, 4), True)


def test_the_users_encoding_wins() -> None:
    extract = read(r"\ansicpg1252 \'cc\'fd\'f0\'fb", "cp1251")
    assert extract.text == "Мэры"
    with pytest.raises(InputError, match="no text encoding called “klingon”"):
        read("x", "klingon")


def test_a_file_that_ends_early_says_so() -> None:
    extract = read_rtf(Source(b"{\\rtf1 {They {agreed", "a.rtf"))
    assert extract.text == "They agreed"
    assert [say(note) for note in extract.notes] == [
        "The file ends in the middle; what came after is missing."
    ]


def test_a_document_without_text_is_refused() -> None:
    with pytest.raises(InputError, match=r"“a\.rtf” is a document without text in it"):
        read(r"{\info{\title Talks}}\par")
