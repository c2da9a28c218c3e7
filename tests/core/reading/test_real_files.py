"""Files that real programs made, from the sources beside them: tests/make_reading_files.py."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading import Apart, read_document
from crossread.core.types import Document

FILES = Path(__file__).resolve().parents[2] / "data" / "reading"
ENGLISH = """\
Mayors speak about the bridge

Northland City Council

4 March 2031

The mayors of Northland and Southport spoke by telephone on Tuesday about the long bridge between \
their cities. They agreed to reopen it to lorries on 5 May, and to share the cost of the repairs.

The two sides settled three points:

Lorries wait on both banks.

Northland pays four million crowns.
Southport lends two engineers.
Ferries sail until midnight.

The costs were given as follows.

City | Crowns
Northland | 4,000,000
Southport | 1,500,000

The mayor of Northland, who had asked for the call, thanked his colleague for her patience. The \
engineers of both cities will meet in the harbour office on 9 March and present their plan a week \
later. Nobody spoke of the tolls.

Southport has not yet said when its council will vote. The bridge has been closed since the flood \
of last November, and the detour takes drivers an hour and a half.

¹ Unless the council of Southport votes against it."""
RUSSIAN = """\
О телефонном разговоре мэров

Администрация города Северска

4 марта 2031 года

Мэры Северска и Южной Пристани поговорили во вторник по телефону о длинном мосте между их \
городами. Они договорились открыть его для грузовиков 5 мая и разделить расходы на ремонт.

Стороны условились о трёх вещах:

Грузовики ждут на обоих берегах.

Северск платит четыре миллиона крон.
Южная Пристань даёт двух инженеров.
Паромы ходят до полуночи.

Расходы названы так.

Город | Кроны
Северск | 4 000 000
Южная Пристань | 1 500 000

Мэр Северска, по просьбе которого состоялся разговор, поблагодарил коллегу за терпение. Инженеры \
обоих городов встретятся 9 марта в управлении порта и через неделю представят свой план. О плате \
за проезд никто не говорил.

Южная Пристань ещё не сказала, когда проголосует её совет. Мост закрыт с прошлогоднего ноябрьского \
наводнения, а объезд занимает у водителей полтора часа.

¹ Если городской совет Южной Пристани не проголосует против."""
PAGE = """\
Southport answers on the bridge

The mayor of Southport held a telephone call with her colleague from Northland on Tuesday. She \
said that the bridge could open to lorries on 9 May if the council agrees.

Southport will lend two engineers and pay for the lamps. “We want the bridge back, but not at any \
price,” the mayor said after the call, which took forty minutes. The council votes on 20 March.

Lorries pay three crowns.
Cars cross without a charge.

Residents of the harbour quarter can read the plan in the town hall until the day of the vote. The \
ferry goes on sailing every half hour until the bridge is open."""


def read(name: str) -> Document:
    return read_document(FILES / name)


def as_printed(text: str) -> str:
    """Return what a PDF shows: deletions, the numbers of a list, cells without lines between."""
    for plain, printed in [
        (" agreed to reopen", " possibly agreed to reopen"),
        ("Они договорились", "Они возможно, договорились"),
        ("Northland pays", "1. Northland pays"),
        ("Southport lends", "2. Southport lends"),
        ("Ferries sail", "3. Ferries sail"),
        ("Северск платит", "1. Северск платит"),
        ("Южная Пристань даёт", "2. Южная Пристань даёт"),
        ("Паромы", "3. Паромы"),
        (" | ", " "),
    ]:
        text = text.replace(plain, printed)
    return text


@pytest.mark.parametrize("suffix", ["docx", "odt", "rtf", "pdf"])
@pytest.mark.parametrize(("name", "text"), [("talks", ENGLISH), ("talks-ru", RUSSIAN)])
def test_an_office_document_is_read_word_for_word(name: str, text: str, suffix: str) -> None:
    document = read(f"{name}.{suffix}")
    expected = as_printed(text) if suffix == "pdf" else text
    lines = set(expected.split("\n"))
    assert set(document.text.split("\n")) == lines
    assert document.text.split() == expected.split() or suffix in {
        "rtf",
        "pdf",
    }  # the frame's place
    assert (document.title, document.issuer, document.date) == (
        *text.split("\n\n")[:2],
        date(2031, 3, 4),
    )
    assert document.language == ("ru" if name.endswith("ru") else "en")
    assert document.notes == ()
    assert document.body.of(document.text).startswith(("The mayors", "Мэры"))


@pytest.mark.parametrize("suffix", ["docx", "odt", "rtf"])
def test_what_is_no_part_of_the_text_can_be_looked_at(suffix: str) -> None:
    dropped = read(f"talks.{suffix}").dropped
    assert set(dropped) >= {
        "possibly",
        "This sentence is hidden from every reader.",
        "Is that so?",
        "Northland news service",
    }
    assert any(piece.startswith("Page ") for piece in dropped)


def test_running_heads_of_a_pdf_can_be_looked_at() -> None:
    assert read("talks.pdf").dropped == ("Northland news service", "Page 1", "Page 2")


def test_a_printed_page_in_columns_is_read_column_by_column() -> None:
    document = read("columns.pdf")
    assert (document.title, document.issuer) == (
        "Two laboratories agree on samples",
        "River Laboratory",
    )
    paragraphs = document.text.split("\n\n")
    assert [paragraph.split()[0] for paragraph in paragraphs[2:]] == ["The", "The", "The", "Both"]
    assert "The head of the River Laboratory said that the two had found" in document.text


def test_a_scan_is_told_with_what_to_do() -> None:
    with pytest.raises(InputError, match=r"scan.pdf” has no text layer: it is a scan\. Run OCR on"):
        read("scan.pdf")


def test_a_locked_pdf_is_told_with_what_to_do() -> None:
    with pytest.raises(InputError, match=r"locked.pdf” is protected by a password\. Open it in"):
        read("locked.pdf")


@pytest.mark.parametrize("name", ["page.html", "page.mhtml"])
def test_a_saved_page_is_read_as_its_article(name: str) -> None:
    document = read(name)
    assert document.text == PAGE
    assert (document.title, document.issuer) == (
        "Southport answers on the bridge",
        "Southport Town Hall",
    )
    assert document.date == date(2031, 3, 5)
    assert set(document.dropped) >= {
        "7 May",
        "This paragraph is hidden from every reader of the page, whatever they do.",
        "All news of the town",
        "Southport Town Hall, 1 Harbour Street. Imprint. Cookies.",
    }


def test_a_mail_is_read_with_its_sender_subject_and_day() -> None:
    document = read("letter.eml")
    assert (document.title, document.issuer, document.date) == (
        "The bridge",
        "Southport Town Hall",
        date(2031, 3, 5),
    )
    assert "mayor of Southport spoke with her colleague from Northland on Tuesday." in document.text
    assert "> Did she speak of the tolls?\n" in document.text
    assert [say(note) for note in document.notes] == [
        "Attachments were not read: “plan.pdf”. Save them as files to compare them."
    ]


def test_a_russian_mail_is_read_in_its_own_encoding() -> None:
    document = read("letter-ru.eml")
    assert (document.title, document.issuer, document.encoding, document.language) == (
        "О мосте",
        "Администрация города Южная Пристань",
        "koi8-r",
        "ru",
    )
    assert "Она согласилась дать двух инженеров и попросила открыть мост не раньше" in document.text


def test_a_mail_that_is_a_page_is_read_as_its_article() -> None:
    document = read("letter-html.eml")
    assert (document.text, document.title, document.issuer) == (
        PAGE,
        "Southport answers on the bridge",
        "",
    )


def test_several_files_share_a_process() -> None:
    names = ["talks.docx", "scan.pdf", "talks.pdf", "page.mhtml"]
    told = []
    with Apart() as apart:
        for name in names:
            try:
                told.append(read_document(FILES / name, apart=apart).title)
            except InputError:
                told.append("")
    assert told == [
        "Mayors speak about the bridge",
        "",
        "Mayors speak about the bridge",
        "Southport answers on the bridge",
    ]
