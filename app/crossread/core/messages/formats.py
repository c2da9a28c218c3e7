"""Write quotations, names, lists, dates and numbers as a language does."""

from __future__ import annotations

import re
from datetime import date, datetime

from crossread.core.messages.message import Value
from crossread.core.messages.places import place_in

_LOCALES = {"en": "en_GB"}
"""British English: “a, b and c”, “4 March 2031”. Other languages are their own locales."""
_MARKS = {"en": ("“", "”"), "ru": ("«", "»")}
_INNER = {
    "en": str.maketrans("“„”", "‘‘’"),
    "ru": str.maketrans("«»", "„“"),
}
"""What becomes of a language's own marks inside a quotation; those of others stay."""
_OPENING, _CLOSING = "“«„", "”»"
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


def formatted(value: Value, formats: str, language: str) -> str:
    """Return the value in the formats that a field names, the first one first.

    Raises ValueError for a format that there is none of.
    """
    for name in filter(None, formats.split(",")):
        if name == "list":
            value = _listed(value if isinstance(value, tuple) else (value,), language)
        elif isinstance(value, tuple):
            value = tuple(_one(part, name, language) for part in value)
        else:
            value = _one(value, name, language)
    return _listed(value, language) if isinstance(value, tuple) else str(value)


def _one(value: Value, name: str, language: str) -> str:
    match name:
        case "quote":
            return quotation(str(value), language)
        case "name":
            place = place_in(str(value), language)
            return in_sentence(place) if language == "en" else place
        case "date":
            return long_date(date.fromisoformat(str(value)), language)
        case "moment":
            return _moment(datetime.fromisoformat(str(value)), language)
        case "number" | "percent":
            return _number(value, language, percent=name == "percent")
    raise ValueError(f"there is no format “{name}”")


def quotation(text: str, language: str = "en") -> str:
    """Return the text in quotation marks; those inside it become the inner ones."""
    words = text.strip()
    if len(words) > 1 and words[0] in _OPENING and words[-1] in _CLOSING:
        inner = words[1:-1]
        if not set(inner) & set(_OPENING + _CLOSING):
            words = inner
    known = language if language in _MARKS else "en"
    opening, closing = _MARKS[known]
    return f"{opening}{_curled(words, opening, closing).translate(_INNER[known])}{closing}"


def _curled(text: str, opening: str, closing: str) -> str:
    """Return the text with the language's marks for straight ones."""
    if '"' not in text:
        return text
    signs = []
    for before, sign in zip(f" {text}", text, strict=False):
        if sign == '"':
            signs.append(opening if before.isspace() or before in "([—–" else closing)
        else:
            signs.append(sign)
    return "".join(signs)


def in_sentence(name: str) -> str:
    """Return an English name as it stands inside a sentence: “the Ministry of Rivers”, “Oslo”."""
    if name.startswith("The "):
        return f"the {name[4:]}"
    head = _TAIL.split(name, maxsplit=1)[0]
    words = _WORD.findall(head)
    known = bool(words) and _ARTICLE.fullmatch(words[-1].replace(".", "")) is not None
    if not known or name.startswith("the ") or _OWNER.search(head):
        return name
    return f"the {name}"


def long_date(day: date, language: str = "en") -> str:
    """Return a date as a newspaper writes it: “4 March 2031”."""
    from babel.dates import format_date  # noqa: PLC0415 - 40 ms, and few commands need it

    return format_date(day, "long", _locale(language)).removesuffix("\u202fг.")


def _moment(moment: datetime, language: str) -> str:
    """Return date and time of day: “4 March 2031, 10:05 UTC”; no zone where none is known."""
    zone = "" if moment.tzinfo is None else f" {moment.tzname()}"
    return f"{long_date(moment.date(), language)}, {moment:%H:%M}{zone}"


def _listed(parts: tuple[Value, ...], language: str) -> str:
    from babel.lists import format_list  # noqa: PLC0415 - as above

    return format_list([str(part) for part in parts], "standard", _locale(language))


def _number(value: Value, language: str, *, percent: bool) -> str:
    from babel.numbers import format_decimal, format_percent  # noqa: PLC0415 - as above

    if not isinstance(value, int | float):
        raise TypeError(f"{value!r} is no number")
    write = format_percent if percent else format_decimal
    return write(value, locale=_locale(language))


def _locale(language: str) -> str:
    return _LOCALES.get(language, language)
