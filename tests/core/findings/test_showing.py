"""What the user thinks of findings decides what is shown, and outlives drawing them again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.findings import find_findings, leading, shown
from crossread.core.findings.showing import LEADING
from crossread.core.kinds import FindingState
from crossread.core.types import ClaimId, Comparison, Finding, Verdict
from strategies import comparisons
from values import COMPARISON

FOUND = tuple(Finding("omission", f"No. {n}", claims=(ClaimId(f"r1.c{n}"),)) for n in range(20))


def judged(**states: FindingState) -> Comparison:
    verdicts = tuple(Verdict(FOUND[int(n[1:])].key, state) for n, state in states.items())
    return replace(COMPARISON, findings=FOUND, verdicts=verdicts)


@given(comparisons(), st.data())
def test_drawing_findings_again_keeps_verdicts_attached(
    comparison: Comparison, data: st.DataObject
) -> None:
    found = replace(comparison, findings=find_findings(comparison))
    states = [data.draw(st.sampled_from(FindingState)) for _ in found.findings]
    verdicts = tuple(
        Verdict(one.key, state) for one, state in zip(found.findings, states, strict=True)
    )
    held = replace(found, verdicts=verdicts)
    again = replace(held, findings=find_findings(held))
    assert shown(again) == shown(held)
    hidden = {one.finding for one in verdicts if one.state is FindingState.HIDDEN}
    assert not hidden & {finding.key for finding in shown(again)}
    assert len(shown(again)) == len(found.findings) - len(hidden)


def test_hidden_findings_are_left_out_and_accepted_ones_come_first() -> None:
    told = shown(judged(_0=FindingState.HIDDEN, _9=FindingState.ACCEPTED))
    assert [finding.headline for finding in told[:2]] == ["No. 9", "No. 1"]
    assert len(told) == len(FOUND) - 1


def test_the_users_own_wording_stands_in_the_place_of_the_headline() -> None:
    comparison = replace(judged(), verdicts=(Verdict(FOUND[0].key, wording="My words."),))
    first = shown(comparison)[0]
    assert first.headline == "My words."
    assert first.key == FOUND[0].key


def test_the_first_seven_lead_and_all_that_is_accepted() -> None:
    assert len(leading(judged())) == LEADING
    accepted = {f"_{n}": FindingState.ACCEPTED for n in range(12)}
    assert len(leading(judged(**accepted))) == 12
