"""Forms of English words: past, participles and plural, for glosses that read like English."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache, lru_cache

from crossread.resources import resource_path


class Form(Enum):
    """How a word of a gloss stands."""

    PLAIN = auto()
    FINITE = auto()
    """Present or future: like the infinitive, but for ``be``."""
    PAST = auto()
    PASSIVE = auto()
    """``to be`` is left out: the Russian has a participle."""
    IS_DONE = auto()
    WAS_DONE = auto()
    ING = auto()
    PLURAL = auto()


_VOWELS = frozenset("aeiou")
_DOUBLED_ENDS = frozenset("tnmg")


@dataclass(frozen=True, slots=True)
class _Odd:
    """Words whose forms follow no rule."""

    doubled: frozenset[str]
    uncounted: frozenset[str]
    plurals: Mapping[str, str]
    irregular: Mapping[str, tuple[str, str]]
    """Past and participle."""


@cache
def _odd() -> _Odd:
    told = tomllib.loads(resource_path("lexicon", "english-forms.toml").read_text("utf-8"))
    verbs = {verb: (past, done) for verb, (past, done) in told["irregular"].items()}
    return _Odd(frozenset(told["doubled"]), frozenset(told["uncounted"]), told["plurals"], verbs)


@lru_cache(maxsize=65_536)
def inflected(english: str, form: Form) -> str:
    """Return an English equivalent in a form: a verb with what follows it, a noun with its head."""
    if form is Form.PLAIN:
        return english
    if form is Form.PLURAL:
        head, of, rest = english.partition(" of ")
        before, space, noun = head.rpartition(" ")
        return f"{before}{space}{_plural(noun)}{of}{rest}"
    verb, space, rest = english.partition(" ")
    if verb == "be" and form in {Form.FINITE, Form.IS_DONE, Form.WAS_DONE}:
        return f"{'was' if form is Form.WAS_DONE else 'is'}{space}{rest}"
    match form:
        case Form.FINITE:
            changed = verb
        case Form.PAST:
            changed = _past(verb)
        case Form.PASSIVE:
            changed = _done(verb)
        case Form.ING:
            changed = _ing(verb)
        case Form.IS_DONE:
            changed = f"is {_done(verb)}"
        case Form.WAS_DONE:
            changed = f"was {_done(verb)}"
    return f"{changed}{space}{rest}"


def _past(verb: str) -> str:
    known = _odd().irregular.get(verb)
    return known[0] if known else _regular(verb)


def _done(verb: str) -> str:
    known = _odd().irregular.get(verb)
    return known[1] if known else _regular(verb)


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{_doubled(verb)}ed"


def _ing(verb: str) -> str:
    if verb == "lie":
        return "lying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe")) and verb != "be":
        return f"{verb[:-1]}ing"
    return f"{_doubled(verb)}ing"


def _doubled(verb: str) -> str:
    odd = _odd()
    short = verb in odd.irregular and verb[-1] in _DOUBLED_ENDS
    single = verb[-2:-1] in _VOWELS and verb[-3:-2] not in _VOWELS
    return verb + verb[-1] if verb in odd.doubled or (short and single) else verb


def _plural(noun: str) -> str:
    odd = _odd()
    if noun in odd.uncounted or noun.endswith(("s", "ed")) or not noun.isalpha():
        return noun
    if noun in odd.plurals:
        return odd.plurals[noun]
    if noun.endswith(("ch", "sh", "x", "z")):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return f"{noun[:-1]}ies"
    return f"{noun}s"
