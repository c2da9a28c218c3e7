"""A Rich Text document: its text in reading order, without what was deleted or is hidden."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field, replace

from crossread.core.errors import InputError
from crossread.core.messages import Wording, message
from crossread.core.reading.encoding import clean
from crossread.core.reading.office import declared_in
from crossread.core.reading.paragraphs import Kind
from crossread.core.reading.refusals import no_encoding, nothing_but_pictures, too_deep
from crossread.core.reading.rtf_sheet import Sheet
from crossread.core.reading.rtf_tokens import Sign, Token, tokens
from crossread.core.reading.rtf_words import (
    CHARSETS,
    ENDS,
    FROM_NOWHERE,
    SIGNS,
    TARGETS,
    Target,
    code_page,
    paired,
)
from crossread.core.reading.source import Extract, Source

_DEEPEST = 1_000


def read_rtf(source: Source) -> Extract:
    """Return the text of a Rich Text document.

    Raises:
        InputError: it is nested too deeply, holds no text, or is not in the user's encoding.
    """
    reader = _Reader(source.name, _codec(source))
    for token in tokens(source.data):
        reader.take(token)
    notes: list[Wording] = []
    if reader.outer:
        notes.append(message("The file ends in the middle; what came after is missing."))
    reader.finish()
    text, cleaned = clean(reader.sheet.pile.text())
    if not text.strip():
        raise InputError(nothing_but_pictures(source.name))
    facts = reader.facts
    declared = declared_in(
        facts.get("title", ""),
        (facts.get("company", ""), facts.get("author", "")),
        (facts.get("creatim", ""), facts.get("revtim", "")),
    )
    return Extract(
        text,
        reader.codec,
        (*notes, *([cleaned] if cleaned else [])),
        declared.title,
        declared.issuer,
        declared.date,
        dropped=tuple(reader.sheet.pile.dropped),
        stale=True,
    )


def _codec(source: Source) -> str:
    """Return the user's encoding, or nothing."""
    if source.encoding is None:
        return ""
    try:
        b"a".decode(source.encoding)
        return codecs.lookup(source.encoding).name
    except (LookupError, ValueError) as error:
        raise InputError(no_encoding(source.encoding)) from error


@dataclass(slots=True)
class _Group:
    """What holds inside a pair of braces."""

    target: Target = Target.TEXT
    name: str = ""
    """Of the destination."""
    pieces: list[str] = field(default_factory=list)
    """Where text goes; a group shares it with the one around it unless it is a destination."""
    hidden: bool = False
    deleted: bool = False
    after_unicode: int = 1
    """How many characters stand in for one in Unicode."""
    font: str = ""
    """Encoding of the font."""
    starred: bool = False
    boxed: bool = False
    """In a text box, whose paragraphs come after the one that it hangs on."""


@dataclass(slots=True)
class _Reader:
    """Takes tokens one by one and piles up the text."""

    name: str
    told: str
    """The user's encoding, which counts before all others."""
    codec: str = "cp1252"
    sheet: Sheet = field(default_factory=Sheet)
    facts: dict[str, str] = field(default_factory=dict)
    outer: list[_Group] = field(default_factory=list)
    group: _Group = field(default_factory=_Group)
    fonts: dict[int, str] = field(default_factory=dict)
    font: int = 0
    raw: bytearray = field(default_factory=bytearray)
    gone: list[str] = field(default_factory=list)
    skip: int = 0
    """Characters that stand in for one in Unicode and are still to come."""

    def take(self, token: Token) -> None:
        """Take the next token."""
        match token.sign:
            case Sign.BYTES | Sign.ESCAPED:
                self._bytes(token.data)
            case Sign.OPEN:
                self._open()
            case Sign.CLOSE:
                self._close()
            case Sign.WORD:
                self._word(token.data.decode("ascii", "replace"), token.number)

    def finish(self) -> None:
        """End what the file leaves open."""
        while self.outer:
            self._close()
        self.sheet.finish(self.group.pieces)
        self._end_gone()

    def _bytes(self, data: bytes) -> None:
        if self.skip:
            gone = min(self.skip, len(data))
            self.skip -= gone
            data = data[gone:]
        if self.group.target is not Target.NOWHERE:
            self.raw += data

    def _flush(self) -> None:
        """Decode the bytes that have come together."""
        if self.raw:
            codec = self.told or self.group.font or self.codec
            self._text(self.raw.decode(codec, errors="replace"))
            self.raw.clear()

    def _text(self, text: str) -> None:
        group = self.group
        if group.target is Target.TEXT and (group.hidden or group.deleted):
            self.gone.append(text)
        elif group.target not in {Target.NOWHERE, Target.FONTS}:
            self._end_gone()
            group.pieces.append(text)

    def _end_gone(self) -> None:
        if self.gone:
            self.sheet.pile.drop(paired("".join(self.gone)))
            self.gone.clear()

    def _open(self) -> None:
        self._flush()
        self.skip = 0
        if len(self.outer) >= _DEEPEST:
            raise InputError(too_deep(self.name))
        self.outer.append(self.group)
        self.group = replace(self.group, starred=False, name="")

    def _close(self) -> None:
        self._flush()
        self.skip = 0
        group = self.group
        if not self.outer:
            return
        self.group = self.outer.pop()
        if not group.name or group.pieces is self.group.pieces:
            return
        text = "".join(group.pieces)
        match group.target:
            case Target.NOTE:
                self.sheet.pile.notes.append(" ".join(text.split()))
            case Target.ASIDE:
                self.sheet.pile.drop(text)
            case Target.FACT:
                self.facts.setdefault(group.name, " ".join(text.split()).rstrip(";"))
            case Target.TEXT if self.group.target is not Target.TEXT:
                for paragraph in text.split("\n"):
                    self.sheet.pile.add(Kind.PARAGRAPH, paragraph)
            case _:
                pass

    def _word(self, name: str, number: int | None) -> None:
        self._flush()
        if self.skip:
            self.skip -= 1
            return
        group = self.group
        if name == "*":
            group.starred = True
        elif group.starred or name in TARGETS:
            self._destination(name)
        elif name in SIGNS:
            self._text(SIGNS[name])
        elif name in ENDS:
            self._end(name)
        elif group.target is Target.FACT:
            self._time(name, number)
        else:
            self._set(name, number)

    def _destination(self, name: str) -> None:
        group = self.group
        target = TARGETS.get(name, Target.NOWHERE)
        group.starred = False
        if group.target is Target.NOWHERE and name not in FROM_NOWHERE:
            return
        if name in {"listtext", "pntext"}:
            self.sheet.item = True
        group.target, group.name, group.pieces = target, name, []
        group.boxed = name == "shptxt"

    def _set(self, name: str, number: int | None) -> None:
        """Set what holds from here on."""
        group = self.group
        match name:
            case "u" if number is not None:
                self._text(chr(number % 0x10000))
                self.skip = group.after_unicode
            case "uc":
                group.after_unicode = min(16, max(0, number or 0))
            case "mac":
                self.codec = "mac_roman"
            case "ansicpg":
                self.codec = code_page(number) or self.codec
            case "f" if number is not None:
                self.font = number
                group.font = self.fonts.get(number, "")
            case "fcharset" if group.target is Target.FONTS:
                self.fonts[self.font] = CHARSETS.get(number or 0, "")
            case _:
                self._look(name, on=number != 0)

    def _look(self, name: str, *, on: bool) -> None:
        """Set how text and paragraphs look from here on."""
        group = self.group
        match name:
            case "v":
                group.hidden = on
            case "deleted":
                group.deleted = on
            case "plain":
                group.hidden = group.deleted = False
            case "pard" if group.target is Target.TEXT and not group.boxed:
                self.sheet.item = self.sheet.in_table = False
            case "intbl":
                self.sheet.in_table = True
            case "ls":
                self.sheet.item = on
            case _:
                pass

    def _time(self, name: str, number: int | None) -> None:
        """Write a date of the file's facts as ISO 8601 does."""
        if name in {"yr", "mo", "dy"} and number is not None:
            width = 4 if name == "yr" else 2
            self.group.pieces.append(f"{'' if name == 'yr' else '-'}{number:0{width}}")
        elif name == "u" and number is not None:
            self._text(chr(number % 0x10000))
            self.skip = self.group.after_unicode

    def _end(self, name: str) -> None:
        if self.group.target is not Target.TEXT or self.group.boxed:
            self._text("\n")
        elif self.sheet.end(name, self.group.pieces):
            self._end_gone()
