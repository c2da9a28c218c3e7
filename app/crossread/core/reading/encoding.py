"""Bytes to text: byte order mark, strict UTF-8, what is declared, then a guess that is said."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from crossread.core.errors import InputError
from crossread.core.messages import Wording, message, plural
from crossread.core.reading.guessing import guess
from crossread.core.reading.refusals import no_encoding, no_text

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WEB_NAMES = {"ascii": "cp1252", "iso8859-1": "cp1252", "cp1252": "cp1252"}
"""What browsers take these names to mean."""

_GUESS_FROM = 200_000
_MANY = 3
_PLAUSIBLE = 0.7
_BLANKS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\ud800-\udfff]")
_INVISIBLE = re.compile("[\u00ad\ufeff]")
_EVERYDAY = re.compile("[\t\n\r\x20-\x7e\u00a0-\u052f\u2010-\u2044\u20a0-\u2122]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text out of bytes."""

    text: str
    """Lines end with LF; without byte order mark and control characters."""
    encoding: str
    notes: tuple[Wording, ...] = ()
    """What a user should know, one sentence each."""


def decode(data: bytes, name: str, encoding: str | None = None, declared: str = "") -> Decoded:
    """Return the text that the bytes hold; *encoding* is the user's choice, *declared* the file's.

    Raises:
        InputError: the user's encoding is unknown or does not fit, or the bytes are no text.
    """
    text, used, notes = _decode(data, name, encoding, declared)
    text, note = clean(text)
    if note:
        notes = (*notes, note)
    if not text.strip():
        raise InputError(no_text(name))
    return Decoded(text, used, notes)


def clean(text: str) -> tuple[str, Wording]:
    """Return the text with LF line ends and no control characters, and a note if any went."""
    text = _INVISIBLE.sub("", _BLANKS.sub("\n", text))
    text, count = _CONTROLS.subn(_stand_in, text)
    if not count:
        return text, ""
    return text, plural(
        "{count} control character was replaced, which a text does not have.",
        "{count} control characters were replaced, which a text does not have.",
        count,
    )


def _stand_in(found: re.Match[str]) -> str:
    return "\ufffd" if "\ud800" <= found.group() <= "\udfff" else " "


def _decode(
    data: bytes, name: str, encoding: str | None, declared: str
) -> tuple[str, str, tuple[Wording, ...]]:
    if encoding is not None:
        return (*_as_told(data, name, encoding), ())
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _forgiving(data[len(mark) :], codec)
    if b"\0" in data:
        wide = _sixteen_bits(data)
        if wide is None:
            raise InputError(
                message(
                    "“{name}” is a binary file, not a text. Save the text in it as .txt and use "
                    "that.",
                    name=name,
                )
            )
        return _forgiving(data, wide)
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        return _as_declared(data, declared) or _as_damaged(data) or _as_guessed(data)


def _as_told(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    try:
        codec = codecs.lookup(encoding).name
        text = data.decode(codec)
    except (LookupError, ValueError) as error:
        if isinstance(error, UnicodeError):
            raise InputError(
                message(
                    "“{name}” is not written in {encoding}. Choose another encoding, or none, so "
                    "that Crossread finds it out.",
                    name=name,
                    encoding=encoding,
                )
            ) from error
        raise InputError(no_encoding(encoding)) from error
    return text, codec


def _forgiving(data: bytes, codec: str) -> tuple[str, str, tuple[Wording, ...]]:
    """Decode what is known to be *codec* even where a piece is damaged."""
    try:
        return data.decode(codec), codec, ()
    except UnicodeDecodeError:
        text = data.decode(codec, errors="replace")
        return text, codec, (_damaged(codec),)


def _sixteen_bits(data: bytes) -> str | None:
    """Return which UTF-16 the bytes are in without saying so; None if they look like neither."""
    best, share = None, _PLAUSIBLE
    for codec in ("utf-16-le", "utf-16-be"):
        try:
            text = data[: _GUESS_FROM & ~1].decode(codec)
        except UnicodeDecodeError:
            continue
        everyday = len(_EVERYDAY.findall(text)) / max(1, len(text))
        if everyday > share:
            best, share = codec, everyday
    return best


def _as_declared(data: bytes, declared: str) -> tuple[str, str, tuple[Wording, ...]] | None:
    if not declared:
        return None
    try:
        codec = codecs.lookup(declared).name
        codec = _WEB_NAMES.get(codec, codec)
        return data.decode(codec), codec, ()
    except (LookupError, ValueError):
        return None


def _as_damaged(data: bytes) -> tuple[str, str, tuple[Wording, ...]] | None:
    """Decode UTF-8 in which single bytes are broken: many good sequences for each bad one."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    good = sum(letter > "\x7f" for letter in text) - broken
    if good < broken * _MANY:
        return None
    return text, "utf-8", (_damaged("utf-8"),)


def _as_guessed(data: bytes) -> tuple[str, str, tuple[Wording, ...]]:
    codec = guess(data)
    note = message(
        "The file does not say its encoding; {encoding} was guessed. "
        "If letters look wrong, choose another.",
        encoding=codec.replace("_", "-"),
    )
    return data.decode(codec, errors="replace"), codec, (note,)


def _damaged(codec: str) -> Wording:
    return message("Parts of the text are damaged: they are not {encoding}.", encoding=codec)
