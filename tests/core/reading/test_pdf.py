"""PDFs built by hand; what LibreOffice and Chromium write is read in test_real_files."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading.apart import Apart
from crossread.core.reading.source import Extract, Source
from made_files import page_of, pdf_of

LINES = ["The mayors of both cities spoke by", "telephone on Tuesday. They agreed", "to meet."]


Read = Callable[[bytes], Extract]


@pytest.fixture(scope="module")
def read() -> Iterator[Read]:
    with Apart() as apart:
        yield lambda data: apart.read("pdf", Source(data, "a.pdf"))


def test_lines_are_joined_to_paragraphs(read: Read) -> None:
    assert read(pdf_of([page_of(LINES)])).text == " ".join(LINES)


def test_a_paragraph_goes_on_over_the_page_and_page_numbers_are_dropped(read: Read) -> None:
    pages = [page_of([*LINES[:2], "1"]), page_of([*LINES[2:], "2"])]
    extract = read(pdf_of(pages))
    assert extract.text == " ".join(LINES)
    assert extract.dropped == ("1", "2")


def test_pages_without_text_are_named(read: Read) -> None:
    extract = read(pdf_of([page_of(LINES), "", page_of(LINES)]))
    assert [say(note) for note in extract.notes] == [
        (
            "Pages without text, blank or scanned: 2. If they are scans, run OCR on the file and "
            "open it again."
        )
    ]


def test_the_mark_of_a_footnote_is_no_number_of_the_account(read: Read) -> None:
    text = (
        "BT /F 12 Tf 20 360 Td (They agreed on 5 May) Tj /F 6 Tf 5 Ts (1) Tj /F 12 Tf 0 Ts "
        "( to meet again.) Tj ET BT /F 6 Tf 20 40 Td 4 Ts (1) Tj /F 10 Tf 0 Ts ( If so.) Tj ET"
    )
    assert read(pdf_of([text])).text == "They agreed on 5 May to meet again.\n\n¹ If so."


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.4\ntrailer <<>>", b"%PDF-" + b"\0" * 999])
def test_a_damaged_file_is_told(read: Read, data: bytes) -> None:
    with pytest.raises(InputError, match=r"“a\.pdf” is damaged or incomplete\. Get the file once"):
        read(data)


def test_a_file_without_text_is_a_scan(read: Read) -> None:
    with pytest.raises(InputError, match=r"“a\.pdf” has no text layer: it is a scan\. Run OCR"):
        read(pdf_of([""]))
