"""A sentence with named fields, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Message:
    """A whole sentence in English with named fields; `say` puts it into any language.

    A field may name formats, applied from left to right: ``{words:quote}`` puts quotation marks
    around, ``{who:name}`` writes a name as it stands inside a sentence, ``{day:date}`` an ISO date
    in full, ``{when:moment}`` one with the time of day, ``{count:number}`` and ``{share:percent}``
    a number, ``{names:name,list}`` a list. All but ``list`` apply to each part of a tuple.
    """

    text: str
    """What translators see. With *plural*, the wording where the field ``count`` is one."""
    values: tuple[tuple[str, Value], ...] = ()
    """Name and value of every field."""
    plural: str = ""
    """The English wording where ``count`` is not one; empty where nothing is counted."""


Value = str | int | float | Message | tuple[str | Message, ...]
"""What a field can hold; a date as ISO 8601."""

Wording = str | Message
"""A sentence of the program, or one that a user wrote and nobody translates."""


def message(text: str, /, **values: Value) -> Message:
    """Return a sentence; *text* must be a literal, which translators are shown."""
    return Message(text, tuple(values.items()))


def plural(one: str, many: str, /, count: int, **values: Value) -> Message:
    """Return a sentence that depends on ``count``; both texts must be literals."""
    return Message(one, (("count", count), *values.items()), many)
