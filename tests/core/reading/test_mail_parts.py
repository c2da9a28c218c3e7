from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.errors import InputError
from crossread.core.reading.mail_parts import Part, parse_mail, readable_parts

HEAD = "From: a@b.example\nMIME-Version: 1.0\n"


def parts_of(mail: str) -> tuple[list[Part], list[str]]:
    return readable_parts(parse_mail(mail.encode(), "a.eml"), "a.eml")


def multipart(kind: str, *parts: str) -> str:
    inside = "".join(f"--b\n{part}\n" for part in parts)
    return f"{HEAD}Content-Type: multipart/{kind}; boundary=b\n\n{inside}--b--\n"


PLAIN = "Content-Type: text/plain; charset=koi8-r; format=flowed; delsp=yes\n\nplain"
HTML = "Content-Type: text/html\n\n<p>html"
ATTACHED = "Content-Disposition: attachment; filename=a.txt"
PICTURE = "Content-Type: image/png\nContent-Disposition: attachment; filename=a.png\n\nx"


def test_a_simple_mail_is_one_part() -> None:
    parts, attachments = parts_of(f"{HEAD}{PLAIN}")
    assert parts == [Part(b"plain", "koi8-r", is_html=False, flowed=True, del_space=True)]
    assert attachments == []


@pytest.mark.parametrize(
    ("mail", "kinds", "attachments"),
    [
        (multipart("alternative", PLAIN, HTML), [False], []),
        (multipart("alternative", "Content-Type: text/plain\n\n \n", HTML), [True], []),
        (multipart("mixed", PLAIN, HTML, PICTURE), [False, True], ["a.png"]),
        (multipart("related", HTML, PICTURE, HTML), [True], []),
        (multipart("mixed", f"Content-Type: message/rfc822\n\n{HEAD}{PLAIN}"), [False], []),
        (multipart("mixed", f"{ATTACHED}\n{PLAIN}"), [], ["a.txt"]),
    ],
)
def test_the_parts_with_the_text_are_found(
    mail: str, kinds: list[bool], attachments: list[str]
) -> None:
    parts, names = parts_of(mail)
    assert ([part.is_html for part in parts], names) == (kinds, attachments)


def test_too_many_parts_are_refused() -> None:
    with pytest.raises(InputError, match=r"“a\.eml” has too many parts inside each other"):
        parts_of(multipart("mixed", *["\nplain"] * 300))


@given(st.text("abc:;=\n\t \"'?-/", max_size=200), st.binary(max_size=100))
def test_any_bytes_are_a_mail_or_a_sentence(head: str, body: bytes) -> None:
    data = f"{HEAD}Content-Type: {head}\n\n".encode() + body
    try:
        readable_parts(parse_mail(data, "a.eml"), "a.eml")
    except InputError as error:
        assert "“a.eml”" in str(error)  # noqa: PT017 - both ends are right
