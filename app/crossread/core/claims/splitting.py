"""Make one readout of each voice in an article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from crossread.core.kinds import Grouping
from crossread.core.types import Claim, ClaimId, Readout, ReadoutId, Voice

NARRATOR = "narrator"
_MOUTH = " ("


def split_by_voice(readout: Readout, by: Grouping = Grouping.TELLER) -> tuple[Readout, ...]:
    """Return a readout for each voice in the order of their first claims, the narrator's last.

    The readouts ``r1v1``, ``r1v2``, … share the text; every claim is in exactly one of them.
    """
    voices: dict[str, list[Claim]] = {}
    own: list[Claim] = []
    for claim in readout.claims:
        key = _key(claim.voice, by)
        (own if key is None else voices.setdefault(key, [])).append(claim)
    made = [
        _voice(readout, number, name, claims)
        for number, (name, claims) in enumerate(voices.items(), start=1)
    ]
    if own:
        issuer = readout.document.issuer
        name = f"{issuer}{_MOUTH}{NARRATOR})" if issuer else NARRATOR
        document = replace(readout.document, issuer=name)
        made.append(_numbered(replace(readout, document=document), len(made) + 1, own))
    return tuple(made)


def _key(voice: Voice, by: Grouping) -> str | None:
    if voice.teller is None:
        return None
    match by:
        case Grouping.TELLER:
            return voice.teller.partition(_MOUTH)[0]
        case Grouping.PARTY:
            return voice.party or voice.teller
        case _:
            assert_never(by)


def _voice(readout: Readout, number: int, name: str, claims: list[Claim]) -> Readout:
    party = next((claim.voice.party for claim in claims if claim.voice.party), "")
    document = replace(readout.document, issuer=name, party=party)
    return _numbered(replace(readout, document=document), number, claims)


def _numbered(readout: Readout, number: int, claims: Iterable[Claim]) -> Readout:
    name = ReadoutId(f"{readout.id}v{number}")
    numbered = (
        replace(claim, id=ClaimId(f"{name}.c{place}")) for place, claim in enumerate(claims, 1)
    )
    return replace(readout, id=name, claims=tuple(numbered))
