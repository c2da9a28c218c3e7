"""What is to come next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from crossread.core.findings.case import Case
from crossread.core.findings.evidence import News, one_claim, quoted_claim, stands_alone
from crossread.core.kinds import FactKind
from crossread.core.messages import message
from crossread.core.types import Claim


def find_next_steps(case: Case) -> Iterable[News]:
    """Yield the next meetings and other steps that one account alone announces."""
    for readout in case.readouts:
        for claim in case.alone(readout):
            if _is_step(case, claim) and not case.texts.is_doubtful(claim, readout):
                headline = message(
                    "Only {who:name} announces what is to come: {words:quote}.",
                    who=case.name(readout),
                    words=quoted_claim(claim),
                )
                found = replace(one_claim("next-step", claim, case), headline=headline)
                dated = any(fact.kind is FactKind.DATE for fact in claim.facts)
                yield News(53 + dated - 3 * (not stands_alone(claim, case)), found)


def _is_step(case: Case, claim: Claim) -> bool:
    """Tell whether the claim announces something about the talks themselves."""
    cues = case.hits(claim, "steps.cue")
    return bool(cues and case.hits(claim, "future.cue") and case.hits(claim, "occasion.noun"))
