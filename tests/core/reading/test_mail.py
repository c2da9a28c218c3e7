"""Mails written by hand; what mail programs write is read in test_real_files."""

from __future__ import annotations

from datetime import date

import pytest

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading.mail import read_mail
from crossread.core.reading.source import Extract, Source

HEAD = "MIME-Version: 1.0\nFrom: a@b.example\n"


def read(head: str, body: str | bytes = "They agreed.", encoding: str | None = None) -> Extract:
    data = body if isinstance(body, bytes) else body.encode()
    return read_mail(Source(f"{head}\n".encode() + data, "a.eml", encoding))


@pytest.mark.parametrize(
    ("head", "title", "issuer"),
    [
        ("Subject: Talks\nFrom: Town Hall <a@b.example>\n", "Talks", "Town Hall"),
        ("Subject: Re: FW: Talks\nFrom: a@b.example\n", "Talks", ""),
        ('Subject: Отв: О мосте\nFrom: "a@b.example" <a@b.example>\n', "О мосте", ""),
        ("Subject: =?utf-8?q?=D0=9C=D0=BE?=\n =?utf-8?q?=D1=81=D1=82?=\n", "Мост", ""),
        (
            'Subject: =?no?q?Talks?=\nFrom: "Hall, Town" <a@b.example>\n',
            "=?no?q?Talks?=",
            "Hall, Town",
        ),
        ("Subject: Long\n  subject\n", "Long subject", ""),
    ],
)
def test_subject_and_sender_are_title_and_issuer(head: str, title: str, issuer: str) -> None:
    extract = read(head)
    assert (extract.title, extract.issuer) == (title, issuer)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Tue, 04 Mar 2031 23:30:00 -0500", date(2031, 3, 4)),
        ("4 Mar 2031 23:30", date(2031, 3, 4)),
        ("soon", None),
        ("Mon, 99 Foo 0000", None),
        ("", None),
    ],
)
def test_the_day_is_the_senders(written: str, day: date | None) -> None:
    assert read(f"Date: {written}\n").date == day


def test_a_subject_in_a_bare_encoding_is_read() -> None:
    mail = "Subject: О встрече мэров двух городов\n\nThey agreed.".encode("cp1251")
    assert read_mail(Source(mail, "a.eml")).title == "О встрече мэров двух городов"


def test_lines_that_the_mail_program_broke_are_joined() -> None:
    flowed = f"{HEAD}Content-Type: text/plain; format=flowed\n"
    body = "The mayors \nagreed.\n\n> Did \n> they?\n From here on\n-- \nPress office"
    assert read(flowed, body).text == (
        "The mayors agreed.\n\n> Did\n> they?\nFrom here on\n--\nPress office"
    )
    deleted = f"{HEAD}Content-Type: text/plain; format=flowed; delsp=yes\n"
    assert read(deleted, "Mayors and bri \ndges.").text == "Mayors and bridges."


def test_several_parts_are_one_text_and_attachments_are_named() -> None:
    head = f"{HEAD}Content-Type: multipart/mixed; boundary=b\n"
    body = (
        "--b\n\nOne.\n--b\n\nTwo.\n--b\nContent-Disposition: attachment; filename=a.pdf\n\nx\n--b--"
    )
    extract = read(head, body)
    assert extract.text == "One.\n\nTwo."
    assert [say(note) for note in extract.notes] == [
        "Attachments were not read: “a.pdf”. Save them as files to compare them."
    ]


def test_a_charset_that_does_not_fit_is_passed_over_and_the_users_counts() -> None:
    head = f"{HEAD}Content-Type: text/plain; charset=ascii\n"
    russian = "Мэры встретились и договорились."
    assert read(head, russian).text == russian
    assert read(f"{HEAD}Content-Type: text/plain; charset=no-such\n", russian).text == russian
    assert read(head, russian.encode("cp1251"), "cp1251").text == russian
    with pytest.raises(InputError, match="is not written in utf-8"):
        read(head, russian.encode("cp1251"), "utf-8")


@pytest.mark.parametrize(
    "head",
    [f"{HEAD}Content-Type: image/png\n", f"{HEAD}Content-Type: multipart/mixed; boundary=b\n"],
)
def test_a_mail_without_text_is_refused(head: str) -> None:
    with pytest.raises(InputError, match=r"“a\.eml” is an e-mail without text in it\. If the"):
        read(head, "--b--")


@pytest.mark.parametrize("body", ["", " \n "])
def test_an_empty_mail_is_refused(body: str) -> None:
    with pytest.raises(InputError, match=r"“a\.eml” holds no text"):
        read(f"{HEAD}Content-Type: text/plain\n", body)
