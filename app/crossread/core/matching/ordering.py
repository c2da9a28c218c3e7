"""Put rows into an order in which every readout can be followed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from crossread.core.types import Readout, ReadoutId

Group = frozenset[tuple[ReadoutId, int]]
_START = -1
"""What the first group follows."""


def in_reading_order(groups: Collection[Group], readouts: Sequence[Readout]) -> list[Group]:
    """Return the groups in the first readout's order; others follow what precedes them.

    A group that the first readout has not comes right after the group of the claim before it in
    the first readout that has it.
    """
    every = list(groups)
    number_of = {member: number for number, group in enumerate(every) for member in group}
    following: dict[int, int] = {}
    placed: set[int] = set()
    for readout in readouts:
        at = _START
        for claim in range(len(readout.claims)):
            number = number_of[readout.id, claim]
            if number not in placed:
                placed.add(number)
                if at in following:
                    following[number] = following[at]
                following[at] = number
            at = number
    return [every[number] for number in _chain(following)]


def _chain(following: dict[int, int]) -> Iterator[int]:
    at = _START
    while at in following:
        at = following[at]
        yield at
