"""Tell a text's headline, issuer and date from its account."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from crossread.core.reading.dates import find_date
from crossread.core.reading.header_lines import LONGEST, Line, Look, ends_sentence, look_at
from crossread.core.types import Span

_MOST_LINES = 12
_MOST_SHORT = 4
_LINE = re.compile(r"\S[^\n]*")
_EVIDENCE = frozenset({Look.TITLE, Look.ISSUER, Look.DATE, Look.NOTE, Look.NAME})
_CLEARLY_LONGER = 1.5
_NAME_WORDS = 2
_AGENCY_WORDS = 6
_DATELINE = re.compile(r"[^\W\d_][^.\n]{0,80}?(?:\s[—–-]|:)\s")


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above an account, and where the account is."""

    body: Span
    """The account; the whole text where there is no header."""
    title: str = ""
    issuer: str = ""
    date: date | None = None


def read_header(text: str, title: str = "") -> Header:
    """Return the header of *text*; *title* is its headline where that is known already.

    Nothing is lost: every word stands in a header line above the body, or in the body. A text
    whose first lines are not clearly a header is all body.
    """
    lines = _first_lines(text, title)
    header = _header(lines)
    if not header:
        whole = _strip(text, 0)
        return Header(whole, date=_dateline_date(text, whole))
    below = lines[len(header)].span.start if len(header) < len(lines) else 0
    found = _values(header, _strip(text, below))
    return replace(found, date=found.date or _dateline_date(text, found.body))


def _header(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of the header: to the last one that looks like it, and a headline below."""
    looked = _until_account(lines)
    last = max((at for at, line in enumerate(looked) if line.look in _EVIDENCE), default=-1)
    header = looked[: last + 1 + _closes_block(lines, looked, last)]
    if not any(_is_titled(header, line) for line in header) and _is_headline(lines, len(header)):
        header = list(lines[: len(header) + 1])
    return header


def _first_lines(text: str, title: str) -> list[Line]:
    """Return the first lines that are not blank, each with what it looks like."""
    lines: list[Line] = []
    for found in islice(_LINE.finditer(text), _MOST_LINES + 1):
        words = found.group().rstrip()
        span = Span(found.start(), found.start() + len(words))
        block = 0
        if lines:
            gap = text.count("\n", lines[-1].span.end, span.start)
            block = lines[-1].block + (gap > 1)
        line = Line(span, words, block)
        known = (
            bool(title)
            and words == title.strip()
            and not any(one.look is Look.TITLE for one in lines)
        )
        lines.append(replace(line, look=Look.TITLE, value=words) if known else look_at(line))
    return lines


def _until_account(lines: Sequence[Line]) -> list[Line]:
    """Return the lines before the account: up to a sentence, a second date, a heap of headlines."""
    taken: list[Line] = []
    for at, line in enumerate(lines[:_MOST_LINES]):
        if line.look is Look.ACCOUNT and not (at == 0 and _is_stopped_headline(lines)):
            break
        if line.look is Look.DATE and any(other.look is Look.DATE for other in taken):
            break
        if sum(other.look is Look.SHORT for other in taken) >= _MOST_SHORT:
            break
        taken.append(line)
    return taken


def _is_stopped_headline(lines: Sequence[Line]) -> bool:
    """Say whether a first line with a full stop has an issuer or a date right under it."""
    under = [line for line in lines[1:4] if line.block == lines[0].block]
    return (
        len(lines[0].text) <= LONGEST
        and any(line.look is Look.DATE for line in under)
        and all(line.look in _EVIDENCE or line.look is Look.SHORT for line in under)
    )


def _is_headline(lines: Sequence[Line], at: int) -> bool:
    """Say whether the line is a headline by itself: no full stop, and then clearly the account."""
    if at + 1 >= len(lines) or lines[at].look not in {Look.SHORT, Look.NAME}:
        return False
    if not any(line.look is Look.ACCOUNT for line in lines[at + 1 :]):
        return False
    line, under = lines[at], lines[at + 1]
    if at > 0 and lines[at - 1].block == line.block and lines[at - 1].look is Look.SHORT:
        return False
    return under.block > line.block or (
        len(under.text) >= _CLEARLY_LONGER * len(line.text)
        and not under.text[0].islower()
        and ends_sentence(under.text)
    )


def _closes_block(lines: Sequence[Line], looked: Sequence[Line], last: int) -> bool:
    """Say whether one more short line (an agency, a place) ends the block of the date."""
    at = last + 1
    return (
        0 < at < len(looked)
        and lines[at].look is Look.SHORT
        and lines[at].block == lines[last].block
        and len(lines[at].text.split()) <= _AGENCY_WORDS
        and any(line.look in {Look.SHORT, Look.TITLE} for line in looked[:at])
        and any(line.look is Look.DATE for line in looked[:at])
        and (at + 1 < len(lines) and lines[at + 1].block > lines[at].block)
    )


def _is_titled(header: Sequence[Line], line: Line) -> bool:
    if line.look is Look.SHORT:
        return not _is_bare_issuer(header, line)
    return line.look in {Look.TITLE, Look.ACCOUNT}


def _strip(text: str, start: int) -> Span:
    """Return the text from *start* to its end without white space around it."""
    rest = text[start:]
    start += len(rest) - len(rest.lstrip())
    return Span(start, max(start, len(text.rstrip())))


def _values(header: Sequence[Line], body: Span) -> Header:
    """Give every header line its part."""
    labelled = next((line for line in header if line.look is Look.TITLE), None)
    title = labelled or _headline(header)
    issuer = _issuer(header, title)
    day = next((line.date for line in header if line.look is Look.DATE), None)
    if day is None and title is not None:
        day = title.date
    return Header(body, (title.value or title.text) if title else "", issuer, day)


def _headline(header: Sequence[Line]) -> Line | None:
    short = [line for line in header if line.look in {Look.SHORT, Look.ACCOUNT}]
    if len(short) > 1 and _is_bare_issuer(header, short[0]):
        return short[1]
    return short[0] if short else None


def _is_bare_issuer(header: Sequence[Line], line: Line) -> bool:
    """Say whether a short line right above the date is a name such as an agency's."""
    at = header.index(line)
    under = header[at + 1] if at + 1 < len(header) else None
    words = line.text.split()
    return (
        under is not None
        and under.look is Look.DATE
        and under.block == line.block
        and len(words) <= _NAME_WORDS
        and all(word[0].isupper() for word in words)
    )


def _issuer(header: Sequence[Line], title: Line | None) -> str:
    for look in (Look.ISSUER, Look.NAME, Look.DATE):
        for line in header:
            if line.look is look and line is not title and (line.value or look is Look.NAME):
                return line.value or line.text
    for at, line in enumerate(header):
        if line.look is Look.SHORT and line is not title and _beside_date(header, at):
            return line.text
    return ""


def _beside_date(header: Sequence[Line], at: int) -> bool:
    return any(
        0 <= other < len(header)
        and header[other].look is Look.DATE
        and header[other].block == header[at].block
        for other in (at - 1, at + 1)
    )


def _dateline_date(text: str, body: Span) -> date | None:
    """Return the date in a dateline such as ``LISBON, 4 March 2031 —``."""
    found = _DATELINE.match(text, body.start, body.end)
    written = find_date(found.group()) if found else None
    return written.value if written else None
