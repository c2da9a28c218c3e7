"""“Energy and infrastructure” here, “energy infrastructure” there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.differing import Contrast, contrasts
from crossread.core.findings.evidence import LONGEST_QUOTE, News, around
from crossread.core.findings.lexicon import Hit
from crossread.core.kinds import DifferenceKind
from crossread.core.messages import message
from crossread.core.types import Finding


def find_scopes(case: Case) -> Iterable[News]:
    """Yield the rows in which one text narrows down what the other tells in general."""
    for contrast in contrasts(case, {DifferenceKind.SCOPE}):
        for told in (contrast, contrast.turned()):
            limit = _limit(case, told)
            if limit is not None and _limit(case, told.turned()) is None:
                yield News(58 + told.row.confidence, _narrowed(case, told, limit))


def _narrowed(case: Case, told: Contrast, limit: Hit) -> Finding:
    headline = message(
        "{who:name} narrows down what {other:name} tells without limits: {words:quote}.",
        who=case.name(told.left.readout),
        other=case.name(told.right.readout),
        words=around(limit.span, told.left.claims[0], told.left.readout.text, LONGEST_QUOTE),
    )
    return replace(told.finding("scope"), headline=headline)


def _limit(case: Case, told: Contrast) -> Hit | None:
    return next(iter(case.hits(told.left.claims[0], "scope.only")), None)
