from __future__ import annotations

from articles import document_of
from crossread.core.claims import read_claims, split_by_voice
from crossread.core.kinds import Grouping
from crossread.core.types import ReadoutId

TEXT = (
    "It rained. Lima said it snowed. Peru's Trade Ministry said it thawed. "
    "Ministry spokesman Li Oak added that it froze. Quito said it hailed."
)
READOUT = read_claims(document_of(TEXT), ReadoutId("r1"))


def names(by: Grouping) -> list[str]:
    return [voice.name for voice in split_by_voice(READOUT, by)]


def test_every_claim_is_in_one_voice() -> None:
    texts = [claim.text for voice in split_by_voice(READOUT) for claim in voice.claims]
    assert sorted(texts) == sorted(claim.text for claim in READOUT.claims)


def test_who_speaks_for_a_body_is_its_voice_and_the_narrator_comes_last() -> None:
    assert names(Grouping.TELLER) == ["Lima", "Peru's Trade Ministry", "Quito", "narrator"]


def test_voices_of_one_side_are_one_readout_by_party() -> None:
    assert names(Grouping.PARTY) == ["Peru", "Ecuador", "narrator"]


def test_voices_and_their_claims_are_numbered() -> None:
    voices = split_by_voice(READOUT)
    assert [voice.id for voice in voices] == ["r1v1", "r1v2", "r1v3", "r1v4"]
    assert [claim.id for claim in voices[1].claims] == ["r1v2.c1", "r1v2.c2"]
    assert all(voice.text == TEXT for voice in voices)


def test_a_voice_has_its_side() -> None:
    assert [voice.document.party for voice in split_by_voice(READOUT)] == [
        "Peru",
        "Peru",
        "Ecuador",
        "",
    ]
