"""Who tells more."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, of_one_text
from crossread.core.messages import message
from crossread.core.types import Finding, Readout

_CLEARLY_LONGER = 2.0
"""Times as many words; less is no news."""
_PAIR = 2


def find_length(case: Case) -> Iterable[News]:
    """Yield how much longer the longest account is than the shortest."""
    words = {one.id: _words(case, one) for one in case.readouts if one.claims}
    told = sorted((one for one in case.readouts if one.claims), key=lambda one: -words[one.id])
    if len(told) < _PAIR or of_one_text(told):
        return
    longest, shortest = told[0], told[-1]
    many, few = words[longest.id], words[shortest.id]
    if many < _CLEARLY_LONGER * few:
        return
    headline = message(
        "{who:name} tells {times:number} times as much as {other:name}: {many:number} words "
        "against {few:number}.",
        who=case.name(longest),
        other=case.name(shortest),
        times=round(many / few, 1),
        many=many,
        few=few,
    )
    figures = tuple((f"words {name}", float(count)) for name, count in words.items())
    yield News(29 + min(many / few, 9) / 10, Finding("length", headline, figures=figures))


def _words(case: Case, readout: Readout) -> int:
    """Count the words of its claims: several voices may share one text."""
    return max(1, sum(len(case.line(claim)) for claim in readout.claims))
