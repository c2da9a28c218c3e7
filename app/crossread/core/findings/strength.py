"""Agreed here, discussed there."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.evidence import News, from_differences
from crossread.core.kinds import DifferenceKind
from crossread.core.types import Comparison


def find_strength(comparison: Comparison) -> Iterable[News]:
    """Yield the rows whose texts commit their speakers to a different degree."""
    return from_differences(comparison, "strength-of-act", {DifferenceKind.MODALITY}, 70)
