"""A saved e-mail, or a web page that a browser saved as one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from crossread.core.errors import InputError
from crossread.core.messages import message
from crossread.core.reading.encoding import Decoded, decode
from crossread.core.reading.guessing import guess
from crossread.core.reading.mail_parts import Part, parse_mail, readable_parts
from crossread.core.reading.origins import address_of, in_iso
from crossread.core.reading.plain_text import unwrap
from crossread.core.reading.refusals import no_text
from crossread.core.reading.source import Extract, Source
from crossread.core.reading.web_page import read_web_page

_REPLY = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|sv|отв|пересл)\s*:\s*)+", re.IGNORECASE)
_FLOWED_QUOTE = re.compile(r">+ ?")
_NAMED = 5
_LONGEST = 2_000
"""Characters of a header."""


def read_mail(source: Source) -> Extract:
    """Return the text of an e-mail, or the article of a web page saved as MHTML.

    Raises:
        InputError: it is damaged, has far too many parts, or holds no text.
    """
    mail = parse_mail(source.data, source.name)
    parts, attachments = readable_parts(mail, source.name)
    shown = [part for part in parts if part.is_html] if _is_page(mail) else parts
    if not shown:
        raise InputError(
            message(
                "“{name}” is an e-mail without text in it. If the text is in an attachment, "
                "save the attachment as a file and open that.",
                name=source.name,
            )
        )
    if _is_page(mail):
        page = _page(source, shown[0])
        saved_from = _header(mail, "Snapshot-Content-Location")
        return replace(page, address=page.address or address_of(saved_from))
    return _letter(source, mail, shown, attachments)


def _page(source: Source, part: Part) -> Extract:
    """Return the page that a browser saved; its date is its own, not the day it was saved."""
    encoding = source.encoding or part.charset or None
    try:
        return read_web_page(Source(part.data, source.name, encoding))
    except InputError:
        if source.encoding is not None or not part.charset:
            raise
        return read_web_page(Source(part.data, source.name))


def _letter(
    source: Source, mail: EmailMessage, parts: list[Part], attachments: list[str]
) -> Extract:
    read = [_text_of(source, part) for part in parts]
    texts = [one.text.strip() for one in read if one.text.strip()]
    if not texts:
        raise InputError(no_text(source.name))
    notes = dict.fromkeys(note for one in read for note in one.notes)
    if attachments:
        note = message(
            "Attachments were not read: {names:quote,list}. Save them as files to compare them.",
            names=tuple(attachments[:_NAMED]),
        )
        notes[note] = None
    sent = _sent(mail)
    return Extract(
        "\n\n".join(texts),
        read[0].encoding,
        tuple(notes),
        _subject(mail),
        _sender(mail),
        sent.date() if sent else None,
        tuple(piece for one in read for piece in one.dropped),
        locale=_header(mail, "Content-Language"),
        address=address_of(_header(mail, "Archived-At").strip("<>")),
        published=in_iso(sent) if sent else "",
    )


def _text_of(source: Source, part: Part) -> Extract:
    if part.is_html:
        try:
            page = _page(source, part)
        except InputError:
            return Extract("", "utf-8")
        return replace(page, title="", issuer="", date=None)
    decoded = _decoded(source, part)
    text = _flowed(decoded.text, part) if part.flowed else unwrap(decoded.text)
    return Extract(text, decoded.encoding, decoded.notes)


def _decoded(source: Source, part: Part) -> Decoded:
    if not part.data.strip():
        return Decoded("", "utf-8")
    try:
        return decode(part.data, source.name, source.encoding or part.charset or None)
    except InputError:
        if source.encoding is not None:
            raise
        return decode(part.data, source.name)


def _flowed(text: str, part: Part) -> str:
    """Join the lines that a mail program broke (RFC 3676): they end with a space."""
    written: list[str] = []
    open_line = False
    for line in text.split("\n"):
        quote = _FLOWED_QUOTE.match(line)
        plain = line[quote.end() :] if quote else line.removeprefix(" ")
        if open_line and not quote:
            written[-1] += plain
        else:
            written.append(line if quote else plain)
        open_line = plain.endswith(" ") and plain != "-- " and not quote
        if open_line and part.del_space:
            written[-1] = written[-1][:-1]
    return "\n".join(line.rstrip() for line in written)


def _is_page(mail: EmailMessage) -> bool:
    """Say whether a browser wrote it."""
    return "Snapshot-Content-Location" in mail or (
        mail.get_content_type() == "multipart/related"
        and not parseaddr(_raw(mail, "From")[:_LONGEST])[1].count("@")
    )


def _header(mail: EmailMessage, name: str) -> str:
    """Return a header in one line, in letters; empty where there is none."""
    return _in_letters(_raw(mail, name))


def _raw(mail: EmailMessage, name: str) -> str:
    """Return a header as it was sent: parsing it puts blanks inside words that were broken."""
    return next((str(value) for key, value in mail.raw_items() if key.lower() == name.lower()), "")


def _in_letters(written: str) -> str:
    """Return a header decoded: from what mails may write, and from what some write all the same."""
    written = written[:_LONGEST]
    try:
        written.encode()
    except UnicodeEncodeError:
        data = written.encode("utf-8", "surrogateescape")
        try:
            written = data.decode()
        except UnicodeDecodeError:
            written = data.decode(guess(data), errors="replace")
    try:
        return " ".join(str(make_header(decode_header(written))).split())
    except (MessageError, LookupError, ValueError):
        return " ".join(written.split())


def _subject(mail: EmailMessage) -> str:
    return _REPLY.sub("", _header(mail, "Subject")).strip()


def _sender(mail: EmailMessage) -> str:
    """Return the sender's name, without the address."""
    name = _in_letters(parseaddr(_raw(mail, "From")[:_LONGEST])[0])
    return "" if "@" in name else name.strip("\"'")


def _sent(mail: EmailMessage) -> datetime | None:
    """Return when it was sent, by the clock where it was sent."""
    try:
        return parsedate_to_datetime(_header(mail, "Date"))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
