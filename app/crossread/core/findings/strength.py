"""Agreed here, discussed there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.differing import Contrast, contrasts
from crossread.core.findings.evidence import News
from crossread.core.kinds import DifferenceKind
from crossread.core.messages import message

_LOOSE, _FIRM = "strength.loose", "strength.firm"


def find_strength(case: Case) -> Iterable[News]:
    """Yield the rows in which one text has settled what the other has only talked about."""
    for contrast in contrasts(case, {DifferenceKind.MODALITY}):
        told = _firmer_first(case, contrast)
        if told is not None:
            headline = message(
                "{firm:name} puts it more firmly than {loose:name}: {words:quote}, "
                "against {others:quote}.",
                firm=case.name(told.left.readout),
                loose=case.name(told.right.readout),
                words=told.left.words,
                others=told.right.words,
            )
            finding = replace(told.finding("strength-of-act"), headline=headline)
            yield News(76 + told.row.confidence, finding)


def _firmer_first(case: Case, contrast: Contrast) -> Contrast | None:
    """Return the contrast with its firmer side on the left; None where neither clearly is."""
    left, right = _grade(case, contrast), _grade(case, contrast.turned())
    match left, right:
        case ("firm", "loose"):
            return contrast
        case ("loose", "firm"):
            return contrast.turned()
        case _:
            return None


def _grade(case: Case, contrast: Contrast) -> str:
    """Return whether the left side's cue is of what was settled or of what was talked about."""
    side = contrast.left
    if side.span is None:
        return ""
    grades = {
        hit.section
        for claim in side.claims
        for hit in case.hits(claim, _LOOSE, _FIRM)
        if hit.span.start < side.span.end and side.span.start < hit.span.end
    }
    loose_word = any(case.hits(claim, _LOOSE) for claim in side.claims)
    if grades == {_FIRM}:
        return "" if loose_word else "firm"
    return "loose" if grades == {_LOOSE} else ""
