"""Divide a text into sentences: English and Russian, in linear time on any input."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crossread.core.claims.lexicon import Abbreviations, abbreviations
from crossread.core.claims.paragraphs import split_paragraphs
from crossread.core.types import Span

LOOK_BACK = 40
"""How many characters before a full stop may decide about it: more would not be linear."""
_AHEAD = 80

_STOP = re.compile(
    r"""(?:\.(?:[ \u00a0]\.){1,8}|[.!?…]+|[。！？।؟])["'”’»)\]}*_]*(?=\s|$)|[。！？](?=\S)"""
)
_BEFORE = re.compile(r"(?:№|[^\W_])(?:[^\W_]|[.\-'’&]|\.\s(?=[^\W\d_](?:\.|$)))*$")
_LAST_PART = re.compile(r"[ .\-]")
_ACRONYM = re.compile(r"(?:[A-Z]\.)+[A-Z]$")
_NUMBER_BEFORE = re.compile(r"(?:\d|\b[IVXLC]+)[\s\u00a0]*$")
_NEXT = re.compile(r"""\s*(?P<open>["'“‘„«(\[]*)(?P<dash>[-–—]?)\s*(?P<open2>["'“‘„«(\[]*)""")
_WORD = re.compile(r"\d+|[^\W\d_]+(?:['’\-][^\W\d_]+)*|№|\$|€|£")
_LIST_NUMBER = re.compile(r"[(]?(?:\d{1,3}|[^\W\d_])$")
_GREETING = re.compile(r"(?P<greeting>[^.,:;!?\n]{2,80}(?P<mark>[,:]))\s+(?P<next>[^\W\d_]+)\b")
_SAID = re.compile(r"(?:[^\W\d_][\w’'\-]*\s+){1,3}?(?P<verb>[a-z]+(?:ed|aid|ote|old|ys))\b")
_INITIAL_NEXT = re.compile(r"[^\W\d_]\.$")
_AFTER_WORD = " \u00a0\n,.:;!?'’\"”»)-"
_CLOSERS = "\"'”’»)]}"


def split_sentences(text: str, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
    """Return the sentences of ``text[start:end]`` in order, without the white space around them."""
    words = abbreviations()
    return tuple(
        sentence
        for paragraph in split_paragraphs(text, start, len(text) if end is None else end)
        for sentence in _split_paragraph(text, paragraph, words)
    )


def _split_paragraph(text: str, paragraph: Span, words: Abbreviations) -> Iterator[Span]:
    begin = paragraph.start
    greeting = _GREETING.match(text, begin, paragraph.end)
    if greeting is not None and _greets(greeting, words):
        yield Span(begin, greeting.end("greeting"))
        begin = greeting.start("next")
    for found in _STOP.finditer(text, paragraph.start, paragraph.end):
        stop = found.end()
        if stop >= paragraph.end:
            break
        if _ends(text, Span(begin, paragraph.end), found, words):
            yield Span(begin, stop)
            begin = _skip_space(text, stop, paragraph.end)
    if begin < paragraph.end:
        yield Span(begin, paragraph.end)


def _greets(greeting: re.Match[str], words: Abbreviations) -> bool:
    """Say whether a paragraph opens by addressing somebody: “Dear neighbours, The bridge …”."""
    follower = greeting["next"]
    if not follower[0].isupper() or follower.lower() not in words.starters:
        return False
    addressed = greeting["greeting"].split(maxsplit=1)[0].lower() in words.greetings
    return addressed or greeting["mark"] == ","


def _skip_space(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _ends(text: str, sentence: Span, found: re.Match[str], words: Abbreviations) -> bool:
    """Say whether a sentence ends with the stop that was *found*."""
    ahead = text[found.end() : min(found.end() + _AHEAD, sentence.end)].lstrip()
    opening = _NEXT.match(ahead)
    follower = _WORD.match(ahead, opening.end() if opening else 0)
    if follower is None:
        return bool(ahead.strip(_CLOSERS + " "))
    closed = found.group()[-1] in _CLOSERS
    if opening and opening["dash"] and closed:
        return False
    if follower.group()[0].islower():
        return False
    if closed and found.group()[0] in "?!" and _SAID.match(ahead):
        return follower.group().lower() in words.starters
    single = found.group().rstrip(_CLOSERS) == "." and (not closed or found.group()[-1] in ")]")
    if not single or _before_quotation(text, found, opening):
        return True
    follow = follower.group() + ahead[follower.end() : follower.end() + 1]
    return _full_stop_ends(text, Span(sentence.start, found.start()), follow, words)


def _before_quotation(text: str, found: re.Match[str], opening: re.Match[str] | None) -> bool:
    """Say whether a quotation follows one letter, which is no initial: “a post on X. “We …”."""
    if opening is None or not (opening["open"] or opening["open2"]):
        return False
    return found.group() == "." and text[found.start() - 2].isspace()


def _full_stop_ends(text: str, before: Span, follower: str, words: Abbreviations) -> bool:
    """Say whether a single full stop after *before* ends the sentence, *follower* being next."""
    near = text[max(before.start, before.end - LOOK_BACK) : before.end]
    token = _BEFORE.search(near)
    if token is None:
        return True
    word = token.group()
    if before.end - before.start == len(word) and _LIST_NUMBER.match(word):
        return False
    return _after_word(word, near[: token.start()], follower, words)


def _after_word(word: str, context: str, follower: str, words: Abbreviations) -> bool:
    """Judge a stop by the word before it; *follower* is the next word and one more character."""
    flat = word.lower()  # no abbreviation has an ё: «в нём.» is none of “German”
    last = _LAST_PART.split(flat)[-1]
    next_word = follower.lower().replace("ё", "е")
    starts = next_word.rstrip(_AFTER_WORD) in words.starters and not _INITIAL_NEXT.match(follower)
    number_next = follower[0].isdigit() or follower[0] in "№$€£"
    if {flat, last} & words.units:
        inner = (flat if flat in words.units else last) in words.inner
        counted = word[0].isdigit() or bool(_NUMBER_BEFORE.search(context))
        return not number_next and (not inner or counted)
    if flat in words.numbered and number_next:
        return False
    if {flat, last} & words.closing or _ACRONYM.match(word):
        return starts
    if {flat, last} & words.inner:
        return False
    if len(last) == 1 and word[-1].isupper():
        return starts and not context.endswith((". ", "."))
    return True
