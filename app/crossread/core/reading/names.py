"""Tell whether a line is the name of an institution, and which side an issuer speaks for."""

from __future__ import annotations

import re

from crossread.core.reading.countries import Mention, Way, find_countries
from crossread.core.reading.lexicon import Lexicon, load_lexicon
from crossread.core.words import is_cyrillic

_LONGEST = 120
_MOST_WORDS = 16
_BEFORE_BODY = 5
_WORD = re.compile(r"[^\W_][\w.’'-]*")
_VERB = re.compile(r"\w\w(?:л[аои]|ил|ал|ет|ит|ют|ят|ут|ат|ся)$")
_AFTER_BODY = re.compile(r"\s*(?:$|[,(/«“\"–—-]|’s?\b|'s?\b|(?:of|for|and|on|to)\b|&)")
_LINKS = frozenset({"of", "and", "the", "for", "de", "du", "des", "la"})


def is_name(line: str) -> bool:
    """Say whether the line is an institution's name, built around a word such as ministry."""
    if len(line) > _LONGEST or any(mark in line for mark in ":;!?"):
        return False
    words = list(_WORD.finditer(line))
    lexicon = load_lexicon()
    if not 0 < len(words) <= _MOST_WORDS or _plain(words[0]) in lexicon.accounts:
        return False
    if is_cyrillic(line):
        return _is_russian_name(words, lexicon)
    return _all_capitals(words, lexicon) and (
        _has_body(line, words, lexicon)
        or _plain(words[-1]) in lexicon.suffixes
        or _is_seat(line, words)
    )


def party_of(issuer: str) -> str:
    """Return the side that an issuer speaks for: its country, else the issuer itself.

    A country in the name makes a side of it only where the name is the country's own, or that of a
    body of the state; a union or a company stands for itself.
    """
    mentions = find_countries(issuer)
    named = _first(mentions, Way.NAME, Way.PEOPLE) or _first(mentions, Way.SEAT)
    if named is None and _speaks_for_state(issuer):
        named = _first(mentions, Way.CAPITAL)
    if named is None or not (
        named.way is Way.SEAT or _speaks_for_state(issuer) or named.span.of(issuer) == issuer
    ):
        return issuer
    return named.country.names["ru" if is_cyrillic(issuer) else "en"]


def _first(mentions: tuple[Mention, ...], *ways: Way) -> Mention | None:
    return next((mention for mention in mentions if mention.way in ways), None)


def _speaks_for_state(issuer: str) -> bool:
    state = load_lexicon().state
    return any(_plain(word) in state for word in _WORD.finditer(issuer)) or any(
        mention.way is Way.SEAT for mention in find_countries(issuer)
    )


def _is_russian_name(words: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """Say whether an institution stands among the first words and no verb follows."""
    plain = [_plain(word) for word in words]
    if not words[0].group()[0].isupper() or not lexicon.bodies.intersection(plain[:3]):
        return False
    return not any(_VERB.search(word) for word in plain if word not in lexicon.bodies)


def _all_capitals(words: list[re.Match[str]], lexicon: Lexicon) -> bool:
    return words[0].group()[0].isupper() and all(
        word.group()[0].isupper()
        or word.group()[0].isdigit()
        or _plain(word) in lexicon.joining
        or _plain(word) in lexicon.bodies
        for word in words
    )


def _has_body(line: str, words: list[re.Match[str]], lexicon: Lexicon) -> bool:
    """Say whether a body stands near the start, and its name ends or goes on after it."""
    for word in words[: _BEFORE_BODY + 1]:
        plain = _plain(word)
        if plain in lexicon.bodies and _AFTER_BODY.match(line, word.start() + len(plain)):
            return True
        if plain in lexicon.joining and plain not in _LINKS:
            return False
    return False


def _is_seat(line: str, words: list[re.Match[str]]) -> bool:
    """Say whether the line is a seat of government, perhaps with an article or a country."""
    mentions = find_countries(line)
    covered = sum(len(_WORD.findall(mention.span.of(line))) for mention in mentions)
    articles = sum(_plain(word) in {"the", "of"} for word in words)
    return any(mention.way is Way.SEAT for mention in mentions) and covered + articles >= len(words)


def _plain(word: re.Match[str]) -> str:
    flat = word.group().lower().rstrip(".’'")
    for ending in ("’s", "'s"):
        flat = flat.removesuffix(ending)
    return flat
