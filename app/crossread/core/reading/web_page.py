"""A saved web page: the article in it, without navigation, scripts and styles."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crossread.core.errors import InputError
from crossread.core.messages import Wording, message
from crossread.core.reading.article import find_article
from crossread.core.reading.encoding import clean, decode
from crossread.core.reading.header_lines import ends_sentence
from crossread.core.reading.hidden import without_hidden
from crossread.core.reading.markup import depth_of, strip_tags, without_asides, without_code
from crossread.core.reading.page_facts import page_facts
from crossread.core.reading.source import Extract, Source

_DEEPEST = 200
"""lxml silently drops what stands deeper than 256."""
_LARGEST = 1_500_000
"""Characters without scripts; extraction takes about 1.6 s for a million."""
_DECLARED = re.compile(
    rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})"
    rb"|<\?xml[^<>]{0,100}encoding=[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_HEAD_BYTES = 8_192
_WHOLE_SENTENCE = 10
"""Words of a line that is more than a link or a heading."""
_MUCH = 0.2
_MOST_SEARCHES = 500
_MOST_DROPPED = 2_000
_EARLY = 10
_TOO_MUCH = message(
    "The page is too large or too deeply nested to find its article; all its text was taken."
)
_NO_ARTICLE = message("No article was found in the page; all its text was taken.")


def read_web_page(source: Source) -> Extract:
    """Return the article of a saved web page.

    Raises:
        InputError: the page holds no text.
    """
    declared = _DECLARED.search(source.data[:_HEAD_BYTES])
    charset = (declared[1] or declared[2]).decode("ascii", "replace") if declared else ""
    decoded = decode(source.data, source.name, source.encoding, charset)
    markup, hidden = without_hidden(without_code(decoded.text, keep_head=True))
    bare = without_code(markup)
    whole = strip_tags(bare).split("\n")
    facts = page_facts(decoded.text, whole)
    paragraphs, note = _article(markup, bare, whole)
    text, cleaned = clean("\n\n".join(_from_headline(paragraphs, facts.title)))
    if not text.strip():
        raise InputError(
            message(
                "“{name}” is a web page without text in it. Copy the text from the browser "
                "into a .txt file and use that.",
                name=source.name,
            )
        )
    notes = (*decoded.notes, *(one for one in (note, cleaned) if one))
    return Extract(
        text,
        decoded.encoding,
        notes,
        facts.title,
        facts.site,
        facts.date,
        dropped=_dropped(whole, hidden, text),
        locale=facts.locale,
        address=facts.address,
        published=facts.published,
    )


def _article(markup: str, bare: str, whole: list[str]) -> tuple[list[str], Wording]:
    """Return the paragraphs of the article, and what the user should know about them."""
    if len(markup) > _LARGEST or depth_of(markup) > _DEEPEST:
        return whole, _TOO_MUCH
    paragraphs = find_article(markup)
    if not paragraphs:
        return whole, _NO_ARTICLE
    text = "\n".join(paragraphs)
    lost = _lost_words(strip_tags(without_asides(bare)), text)
    if lost <= _MUCH * (lost + len(text.split())):
        return paragraphs, ""
    note = message(
        "About {count} words of the page were taken to be no part of its article and left out.",
        count=lost,
    )
    return paragraphs, note


def _from_headline(paragraphs: list[str], title: str) -> list[str]:
    """Leave out what little stands above the headline: a menu, a breadcrumb trail."""
    for at, paragraph in enumerate(paragraphs[:_EARLY]):
        if paragraph == title:
            return paragraphs[at:]
        if ends_sentence(paragraph) or len(paragraph.split()) > 2 * _WHOLE_SENTENCE:
            break
    return paragraphs


def _dropped(whole: list[str], hidden: Sequence[str], text: str) -> tuple[str, ...]:
    """Return the lines of the page that its text lacks, and what the page hides."""
    unseen = [line for piece in hidden for line in strip_tags(piece).split("\n")]
    lines = [*_left_out(whole, text), *unseen]
    return tuple(dict.fromkeys(line for line in lines if line.strip()))[:_MOST_DROPPED]


def _lost_words(whole: str, text: str) -> int:
    """Count the words in whole sentences of the page that its article lacks."""
    lines = [line for line in whole.split("\n") if len(line.split()) >= _WHOLE_SENTENCE]
    return sum(len(line.split()) for line in _left_out(lines, text))


def _left_out(lines: Sequence[str], text: str) -> Iterator[str]:
    """Yield the lines that the text lacks, however it is spaced."""
    have = Counter("".join(line.split()) for line in text.split("\n"))
    squeezed = "".join(have)
    searches = 0
    for line in lines:
        key = "".join(line.split())
        if have[key] > 0:
            have[key] -= 1
            continue
        searches += key not in have
        if key in have or searches > _MOST_SEARCHES or key not in squeezed:
            yield line
