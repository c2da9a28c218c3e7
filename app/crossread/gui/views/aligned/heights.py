"""Heights of many rows with fast sums: a Fenwick tree (Fenwick 1994)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """Heights in pixels that may change one by one; sums and look-ups take log n steps."""

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._heights = list(heights)
        sums = [0, *accumulate(self._heights)]
        self._tree = [sums[end] - sums[end & (end - 1)] for end in range(len(sums))]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        change = height - self._heights[index]
        self._heights[index] = height
        at = index + 1
        while change and at < len(self._tree):
            self._tree[at] += change
            at += at & -at

    def top(self, index: int) -> int:
        """Return the sum of the heights before *index*."""
        total = 0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        """Return the sum of all heights."""
        return self.top(len(self._heights))

    def at(self, y: int) -> int:
        """Return the row that covers *y*; the first or last one where y lies outside."""
        index, left = 0, max(y, 0)
        step = 1 << len(self._heights).bit_length()
        while step:
            following = index + step
            if following < len(self._tree) and self._tree[following] <= left:
                index = following
                left -= self._tree[following]
            step >>= 1
        return min(index, len(self._heights) - 1)
