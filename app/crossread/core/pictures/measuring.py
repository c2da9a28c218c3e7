"""How wide text is, about: a picture is drawn before it is known in which font."""

from __future__ import annotations

import unicodedata

_NARROW = frozenset("ijlt.,:;'’‘|!I()[]f r")
_BROAD = frozenset("mwMWШЩЖЮМшщжюмЫыФф@%—…")


def width_of(text: str, size: float = 13.0) -> float:
    """Return about how many pixels *text* takes, rather more than less."""
    return sum(_share(letter) for letter in text) * size


def shorten(text: str, width: float, size: float = 13.0) -> str:
    """Return *text*, cut with an ellipsis where it is wider than *width* pixels."""
    room = width / size
    if sum(_share(letter) for letter in text) <= room:
        return text
    room -= _share("…")
    for index, letter in enumerate(text):
        room -= _share(letter)
        if room < 0:
            return f"{text[:index].rstrip()}…"
    return text


def _share(letter: str) -> float:
    """Return a letter's width as a share of the size of the font."""
    if letter in _NARROW:
        return 0.38
    if letter in _BROAD:
        return 0.95
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.05
    return 0.7 if letter.isupper() else 0.62
