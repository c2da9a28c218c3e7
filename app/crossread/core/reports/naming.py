"""Call things in reports as readers know them, and let no text act on what stands around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from crossread.core.messages import Message, Value, Wording, say
from crossread.core.types import Readout

_CONTROLS = dict.fromkeys(
    [
        *(code for code in range(0x20) if chr(code) not in "\n\t"),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),  # bidirectional embeddings and overrides: they would reorder
        *range(0x2066, 0x206A),  # what stands after them, outside the quotation, too
        *range(0xD800, 0xE000),  # halves of pairs, which no file can hold
        0xFEFF,
        0xFFFE,
        0xFFFF,
    ]
)
_ISOLATE, _END = "\u2068", "\u2069"
_ISOLATED = re.compile(f"{_ISOLATE}[^{_END}]*{_END}")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def visible(text: str) -> str:
    """Return the text without control characters, which only act on what stands around them."""
    return text.translate(_CONTROLS)


def isolated(text: str) -> str:
    """Return the text so that its direction does not spread; as it is where none would."""
    return f"{_ISOLATE}{text}{_END}" if _RIGHT_TO_LEFT.search(text) else text


def reads_leftwards(text: str) -> bool:
    """Tell whether the first letter that has a direction belongs to a right-to-left script."""
    if not _RIGHT_TO_LEFT.search(text):
        return False
    directions = (unicodedata.bidirectional(sign) for sign in _ISOLATED.sub("", text))
    return next((each for each in directions if each in {"L", "R", "AL"}), "L") != "L"


def told(wording: Wording, language: str) -> str:
    """Return a sentence in the report's language; nothing in its fields acts outside them."""
    if isinstance(wording, str):
        return visible(wording)
    return say(_guarded(wording), language)


def _guarded(wording: Message) -> Message:
    values = tuple((name, _safe(value)) for name, value in wording.values)
    return Message(wording.text, values, wording.plural)


def _safe(value: Value) -> Value:
    if isinstance(value, Message):
        return _guarded(value)
    if isinstance(value, tuple):
        return tuple(isolated(visible(v)) if isinstance(v, str) else _guarded(v) for v in value)
    return isolated(visible(value)) if isinstance(value, str) else value


def flat(text: str) -> str:
    """Return the text on one line."""
    return " ".join(text.split())


def cut(text: str, longest: int) -> str:
    """Return the text on one line, cut between words where it is longer."""
    whole = flat(text)
    if len(whole) <= longest:
        return whole
    short = whole[:longest]
    return f"{short.rsplit(' ', 1)[0].rstrip(',;:–- ') if ' ' in short else short} …"


def readout_names(readouts: Iterable[Readout], numbered: str = "Readout {n}") -> tuple[str, ...]:
    """Return what to call each readout in a heading; equal ones are told apart."""
    known = tuple(readouts)
    names = [
        flat(visible(readout.name)) or numbered.format(n=n) for n, readout in enumerate(known, 1)
    ]
    files = [f"{n} ({visible(r.document.file_name)})" for n, r in zip(names, known, strict=True)]
    shown = [f if names.count(n) > 1 else n for n, f in zip(names, files, strict=True)]
    return tuple(f"{n} [{at}]" if shown.count(n) > 1 else n for at, n in enumerate(shown, 1))


def language_tag(language: str) -> str:
    """Return what a format may call a text's language; empty for what is none."""
    return language if _LANGUAGE.fullmatch(language) else ""


def language_name(code: str, language: str) -> str:
    """Return the name of a language in another: “Russian”, «русский»."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - 40 ms, and only reports need it

    try:
        return Locale.parse(code).get_language_name(language) or visible(code)
    except (UnknownLocaleError, ValueError):
        return visible(code)
