"""Name, quote and date in English sentences, as a newspaper does."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

_ARTICLE = re.compile(
    r"(?:agency|alliance|assembly|association|authority|board|bureau|chancellery|chancellor|"
    r"city|commission|committee|company|council|court|delegation|department|desk|embassy|"
    r"federation|foundation|government|house|institute|kremlin|league|mayor|minister|"
    r"ministry|mission|municipality|office|organisation|organization|parliament|"
    r"presidency|president|republic|secretariat|secretary|senate|service|side|sides|"
    r"spokesman|spokesperson|spokeswoman|union|bahamas|emirates|eu|gambia|kingdom|"
    r"maldives|nations|netherlands|philippines|states|uae|uk|un|us|usa|vatican)",
    re.IGNORECASE,
)
"""What stands with “the” where it is the last word of a name before “of …” or a bracket."""
_TAIL = re.compile(r" (?:of|for|in|to|on) |[,(/:]")
_WORD = re.compile(r"[A-Za-z.]+")
_OWNER = re.compile(r"[’']s?\b")
_OPENING, _CLOSING = "“«„", "”»"
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def in_sentence(name: str) -> str:
    """Return the name as it stands inside a sentence: “the Ministry of Rivers”, “Oslo”."""
    if name.startswith("The "):
        return f"the {name[4:]}"
    head = _TAIL.split(name, maxsplit=1)[0]
    words = _WORD.findall(head)
    known = bool(words) and _ARTICLE.fullmatch(words[-1].replace(".", "")) is not None
    if not known or name.startswith("the ") or _OWNER.search(head):
        return name
    return f"the {name}"


def listed(parts: Sequence[str]) -> str:
    """Return the parts as a list in a sentence: “a, b and c”."""
    return " and ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)


def capital(text: str) -> str:
    """Return the text with a capital at its start."""
    return text[:1].upper() + text[1:]


def quotation(text: str) -> str:
    """Return the text in quotation marks; those inside it become single ones."""
    words = text.strip()
    if len(words) > 1 and words[0] in _OPENING and words[-1] in _CLOSING:
        inner = words[1:-1]
        if not set(inner) & set(_OPENING + _CLOSING):
            words = inner
    return f"“{_with_single_marks(words)}”"


def _with_single_marks(text: str) -> str:
    signs = []
    for before, sign in zip(f" {text}", text, strict=False):
        match sign:
            case "“" | "„":
                signs.append("‘")
            case "”":
                signs.append("’")
            case '"':
                signs.append("‘" if before.isspace() or before in "([—–" else "’")
            case _:
                signs.append(sign)
    return "".join(signs)


def long_date(day: date | None) -> str:
    """Return a date as a newspaper writes it, such as ``4 March 2031``; empty for none."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""
