"""The parts of an e-mail: which of them hold its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import default

from crossread.core.errors import InputError
from crossread.core.messages import Message as Sentence
from crossread.core.messages import message

_MOST_PARTS = 200
_DEEPEST = 20
_PART = re.compile(rb"^content-type:", re.IGNORECASE | re.MULTILINE)
_MOST_DECLARED = 1_000


@dataclass(frozen=True, slots=True)
class Part:
    """A part that holds text."""

    data: bytes
    charset: str
    """As it declares; empty where it does not."""
    is_html: bool
    flowed: bool = False
    """Its lines were broken by the mail program, which marked where."""
    del_space: bool = False


def parse_mail(data: bytes, name: str) -> EmailMessage:
    """Return the e-mail that the bytes are.

    Raises:
        InputError: it has too many parts, or they are nested too deeply.
    """
    if sum(1 for _ in _PART.finditer(data)) > _MOST_DECLARED:
        raise InputError(_too_many(name))
    try:
        mail = BytesParser(policy=default).parsebytes(data)
    except RecursionError as error:
        raise InputError(_too_many(name)) from error
    except (ValueError, LookupError, TypeError, AttributeError, IndexError) as error:
        raise InputError(
            message(
                "“{name}” is damaged and cannot be read as an e-mail. Copy its text into a "
                ".txt file and use that.",
                name=name,
            )
        ) from error
    assert isinstance(mail, EmailMessage)
    return mail


def readable_parts(mail: EmailMessage, name: str) -> tuple[list[Part], list[str]]:
    """Return the parts with the text, in reading order, and the names of the attachments.

    Where the same text is there twice, as plain text and as a page, the plain text is taken.
    """
    parts: list[Part] = []
    attachments: list[str] = []
    for seen, found in enumerate(_walk(mail, 0, name)):
        if seen == _MOST_PARTS:
            raise InputError(_too_many(name))
        kind = found.get_content_type()
        file_name = _file_name(found)
        if kind in {"text/plain", "text/html"} and not _is_attached(found):
            parts.append(_part(found, kind))
        elif file_name:
            attachments.append(file_name)
    return parts, attachments


def _walk(mail: Message, depth: int, name: str) -> Iterator[Message]:
    """Yield the parts that are no containers; of alternatives, one."""
    if depth > _DEEPEST:
        raise InputError(_too_many(name))
    if not mail.is_multipart():
        yield mail
        return
    messages = [child for child in mail.get_payload() if isinstance(child, Message)]
    if mail.get_content_subtype() == "alternative":
        messages = _chosen(messages)
    elif mail.get_content_type() == "multipart/related":
        messages = messages[:1]  # the others are its pictures
    for child in messages:
        yield from _walk(child, depth + 1, name)


def _chosen(alternatives: list[Message]) -> list[Message]:
    """Return the alternative in plain text, unless it is empty; else the best, which comes last."""
    plain = [
        one
        for one in alternatives
        if one.get_content_type() == "text/plain" and _payload(one).strip()
    ]
    return plain[:1] or alternatives[-1:]


def _part(found: Message, kind: str) -> Part:
    return Part(
        _payload(found),
        _parameter(found, "charset"),
        kind == "text/html",
        _parameter(found, "format").lower() == "flowed",
        _parameter(found, "delsp").lower() == "yes",
    )


def _payload(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, TypeError, AssertionError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _parameter(part: Message, name: str) -> str:
    try:
        value = part.get_param(name)
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""
    return value if isinstance(value, str) else ""


def _file_name(part: Message) -> str:
    try:
        return " ".join((part.get_filename() or "").split())
    except (ValueError, LookupError, TypeError, AttributeError):
        return ""


def _is_attached(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except (ValueError, LookupError, TypeError, AttributeError):
        return False


def _too_many(name: str) -> Sentence:
    return message(
        "“{name}” has too many parts inside each other for an e-mail. Copy its text "
        "into a .txt file and use that.",
        name=name,
    )
