"""War here, conflict there; Kyiv here, Kiev there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News
from crossread.core.findings.lexicon import Hit, naming_groups
from crossread.core.messages import message
from crossread.core.types import Claim, Finding, Readout, Span

_TABLE = "naming."

_Used = Mapping[str, tuple[Claim, Hit]]
"""By variant, the first place where a text has it."""


def find_naming(case: Case) -> Iterable[News]:
    """Yield the things that two texts call by different names, each keeping to its own."""
    used = {one.id: _used(case, one) for one in case.readouts}
    for key, group in naming_groups().items():
        for left, right in combinations(case.readouts, 2):
            ours, theirs = used[left.id].get(key, {}), used[right.id].get(key, {})
            if ours and theirs and not ours.keys() & theirs.keys():
                pair = _places(case, ours, theirs, apart=group.get("apart", False))
                if pair is not None:
                    yield News(59, _finding(case, key, (left, pair[0]), (right, pair[1])))
                    break


def _used(case: Case, readout: Readout) -> Mapping[str, _Used]:
    """Return for each group of names which of them the text has."""
    found: dict[str, dict[str, tuple[Claim, Hit]]] = {}
    for claim in readout.claims:
        sections = case.texts.hits[claim.id].items()
        named = [hit for section, hits in sections if section.startswith(_TABLE) for hit in hits]
        for hit in _longest(named):
            group = hit.section.removeprefix(_TABLE).rsplit(".", 1)[0]
            found.setdefault(group, {}).setdefault(hit.section, (claim, hit))
    return found


def _longest(hits: list[Hit]) -> Iterable[Hit]:
    """Yield the hits that lie inside no longer one: “Republic of China” is no second China."""
    longest = Span(0, 0)
    for hit in sorted(hits, key=lambda one: (one.span.start, -one.span.end)):
        if hit.span.end > longest.end or hit.span == longest:
            longest = hit.span
            yield hit


def _places(
    case: Case, ours: _Used, theirs: _Used, *, apart: bool
) -> tuple[tuple[Claim, Hit], tuple[Claim, Hit]] | None:
    """Return where both texts name it: in one row, or anywhere where names stand *apart*."""
    for one in ours.values():
        for two in theirs.values():
            row = case.row_of(one[0].id)
            if row is not None and row == case.row_of(two[0].id):
                return one, two
    return (next(iter(ours.values())), next(iter(theirs.values()))) if apart else None


def _finding(
    case: Case,
    key: str,
    ours: tuple[Readout, tuple[Claim, Hit]],
    theirs: tuple[Readout, tuple[Claim, Hit]],
) -> Finding:
    (left, (one, hit)), (right, (two, other)) = ours, theirs
    headline = message(
        "Where {left:name} writes {words:quote}, {right:name} writes {others:quote}.",
        left=case.name(left),
        words=hit.span.of(left.text),
        right=case.name(right),
        others=other.span.of(right.text),
    )
    claims = (one.id, two.id)
    return Finding("naming", headline, case.rows_of(claims), claims, subject=key)
