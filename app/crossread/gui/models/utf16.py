"""Qt counts UTF-16 units, Crossread counts code points: translate between them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right


class Utf16:
    """Positions in one text, both ways."""

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() else [at for at, sign in enumerate(text) if sign > "\uffff"]
        self._wide = wide
        """Code points that take two units."""
        self._units = [at + index for index, at in enumerate(wide)]
        """Their first units."""

    def units(self, offset: int) -> int:
        """Return the unit at which code point *offset* starts."""
        return offset + bisect_left(self._wide, offset)

    def offset(self, unit: int) -> int:
        """Return the code point that *unit* belongs to."""
        index = bisect_right(self._units, unit)
        if index and unit <= self._units[index - 1] + 1:
            return self._wide[index - 1]
        return unit - index
