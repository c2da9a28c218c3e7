"""Put rows into an order in which every readout can be followed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from crossread.core.types import Readout, ReadoutId

Group = frozenset[tuple[ReadoutId, int]]


def in_reading_order(groups: Collection[Group], readouts: Sequence[Readout]) -> list[Group]:
    """Return the groups in the first readout's order; others follow what precedes them.

    A group that the first readout has not comes right after the group of the claim before it in
    the first readout that has it.
    """
    group_of = {member: group for group in groups for member in group}
    ordered: list[Group] = []
    placed: set[Group] = set()
    for readout in readouts:
        at = 0
        for number in range(len(readout.claims)):
            group = group_of[readout.id, number]
            if group in placed:
                at = ordered.index(group) + 1
                continue
            ordered.insert(at, group)
            placed.add(group)
            at += 1
    return ordered
