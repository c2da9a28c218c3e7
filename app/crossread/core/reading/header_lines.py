"""What each of the first lines of a text looks like: a date, a name, a label, a headline."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from crossread.core.reading.countries import Way, find_countries
from crossread.core.reading.dates import WrittenDate, find_date, words_beside
from crossread.core.reading.lexicon import load_lexicon
from crossread.core.reading.names import is_name
from crossread.core.types import Span

LONGEST = 240
"""Characters of a line that may belong to a header."""

_MOST_WORDS = 30
_BYLINE_WORDS = 6
_PLACE_WORDS = 3
_LABEL = re.compile(r"([^\W\d_][^:\n]{0,30}?)\s*:\s+(\S.*)")
_BULLET = re.compile(r"(?:[-*•–—]|\d{1,2}[.)])\s")
_SENTENCE_END = re.compile(r"[.…]['’”\"»)\]]*$")
_ABBREVIATION = re.compile(
    r"(?:\b[^\W\d_]\.|\b(?:Inc|Ltd|Co|Corp|Bros|No|St|Jr|Sr|г|гг|др|руб)\.)\)?$"
)
_SEPARATORS = " \t,;·|•—–-/()"
_FIRM_SEPARATOR = re.compile(r"\s[·|•—–/-]\s|[(|·•]")
_BRACKETED = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_LETTER = re.compile(r"[^\W\d_]")


class Look(StrEnum):
    """What a line looks like by itself."""

    TITLE = "title"
    ISSUER = "issuer"
    DATE = "date"
    NOTE = "note"
    NAME = "name"
    SHORT = "short"
    ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Line:
    """One of the first lines of a text."""

    span: Span
    """Without white space around it."""
    text: str
    block: int
    """Counts from 0; a blank line starts the next."""
    look: Look = Look.ACCOUNT
    value: str = ""
    """What a label is for, or the issuer on a date's line."""
    date: date | None = None


def look_at(line: Line) -> Line:
    """Return the line with what it looks like."""
    text = line.text
    if len(text) > LONGEST or _BULLET.match(text):
        return line
    return _labelled(line) or _noted(line) or _dated(line) or _plain(line)


def ends_sentence(text: str) -> bool:
    """Say whether a line ends as a sentence does, with a full stop that is no abbreviation's."""
    return _SENTENCE_END.search(text) is not None and _ABBREVIATION.search(text) is None


def _labelled(line: Line) -> Line | None:
    found = _LABEL.fullmatch(line.text)
    if found is None:
        return None
    label, value = found[1].lower(), found[2].strip()
    lexicon = load_lexicon()
    written = find_date(value) if label in lexicon.date_labels else None
    if written is not None:
        return replace(line, look=Look.DATE, date=written.value)
    if label in lexicon.issuer_labels and not ends_sentence(value):
        return replace(line, look=Look.ISSUER, value=value)
    if label in lexicon.title_labels:
        return replace(line, look=Look.TITLE, value=value)
    return replace(line, look=Look.NOTE) if label in lexicon.note_labels else None


def _noted(line: Line) -> Line | None:
    flat = line.text.lower()
    start = next((start for start in load_lexicon().note_starts if flat.startswith(start)), None)
    if start is not None and (not start.endswith(" ") or _is_byline(line.text, len(start))):
        return replace(line, look=Look.NOTE)
    if _BRACKETED.fullmatch(line.text) or not _LETTER.search(line.text):
        written = find_date(line.text)
        if written is None:
            return replace(line, look=Look.NOTE)
    return None


def _is_byline(text: str, start: int) -> bool:
    return (
        text[start : start + 1].isupper()
        and len(text.split()) <= _BYLINE_WORDS
        and not ends_sentence(text)
    )


def _dated(line: Line) -> Line | None:
    """Read a date, alone or beside an issuer (``Issuer · 4 March 2031``) or a place."""
    written = find_date(line.text)
    if written is None:
        return None
    if not words_beside(line.text, written):
        return replace(line, look=Look.DATE, date=written.value)
    beside = _beside(line.text, written)
    if beside and (is_name(beside) or _FIRM_SEPARATOR.search(_seam(line.text, written))):
        issuer = "" if _is_place(beside) else beside
        return replace(line, look=Look.DATE, date=written.value, value=issuer)
    if beside and (_is_place(beside) or _is_capitalised(beside, _PLACE_WORDS)):
        return replace(line, look=Look.DATE, date=written.value)
    return replace(_plain(line), date=written.value)


def _beside(text: str, written: WrittenDate) -> str:
    """Return what stands beside a date on one side of it, if it could be a name."""
    before = text[: written.start].strip(_SEPARATORS)
    after = text[written.end :].strip(_SEPARATORS)
    beside = before or after
    if (before and after) or not beside[:1].isupper() or ends_sentence(beside):
        return ""
    return beside


def _seam(text: str, written: WrittenDate) -> str:
    """Return the separator between a date and what stands beside it."""
    before, after = text[: written.start], text[written.end :]
    return (
        before[len(before.rstrip(_SEPARATORS)) :]
        + after[: len(after) - len(after.lstrip(_SEPARATORS))]
    )


def _is_capitalised(text: str, most: int) -> bool:
    words = text.split()
    return len(words) <= most and all(word[0].isupper() for word in words)


def _is_place(text: str) -> bool:
    """Say whether the text is a capital, perhaps with its country."""
    mentions = find_countries(text)
    return any(mention.way is Way.CAPITAL for mention in mentions) and sum(
        len(mention.span.of(text)) for mention in mentions
    ) >= len(text) - 2 * len(mentions)


def _plain(line: Line) -> Line:
    text = line.text
    if ends_sentence(text) or text[-1] in ",;:" or len(text.split()) > _MOST_WORDS:
        return replace(line, look=Look.ACCOUNT)
    if is_name(text):
        return replace(line, look=Look.NAME)
    first = _LETTER.search(text)
    capital = first is not None and (first.group().isupper() or not first.group().islower())
    return replace(line, look=Look.SHORT if capital or text[0].isdigit() else Look.ACCOUNT)
