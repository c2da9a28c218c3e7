from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.core.kinds import ActKind, DifferenceKind, Origin, Relation, Strength
from crossread.core.types import Act, Claim, Difference, Pair, Voice
from crossread.gui.models.reasons import Reasons
from crossread.gui.views.describing import (
    describe_differences,
    describe_origin,
    describe_reasons,
    describe_voice,
    kind_label,
    short_names,
)
from values import COMPARISON, NORTH, readout_of

CLAIM = NORTH.claims[0]


@pytest.mark.parametrize(
    ("claim", "line"),
    [
        (CLAIM, ""),
        (replace(CLAIM, voice=Voice("a spokesman", "the mayor", "the press")),
         "A spokesman → the mayor → the press"),
        (replace(CLAIM, voice=Voice("a spokesman")), "Told by a spokesman"),
        (replace(CLAIM, voice=Voice(addressee="the press")), "To the press"),
        (replace(CLAIM, voice=Voice("a spokesman", party="Harbour")),
         "Told by a spokesman · side: Harbour"),
        (replace(CLAIM, voice=Voice(speaker="Northland")), ""),
        (replace(CLAIM, act=Act("thank", ActKind.THANK, Strength.NOTED)),
         "Thanks (“thank”)"),
        (replace(CLAIM, voice=Voice(speaker="the mayor"),
                 act=Act("offer", ActKind.OFFER, Strength.READY, negated=True)),
         "Speaker: the mayor · offers (“not offer”)"),
    ],
)  # fmt: skip
def test_a_voice_is_told_in_plain_words(claim: Claim, line: str) -> None:
    assert describe_voice(claim, NORTH) == line


@pytest.mark.parametrize("kind", ActKind)
def test_every_act_has_words(kind: ActKind) -> None:
    assert describe_voice(replace(CLAIM, act=Act("say", kind, Strength.NOTED)), NORTH)


def test_differences_are_sentences() -> None:
    assert list(describe_differences(COMPARISON.rows[1], COMPARISON)) == [
        ("Date", "5 May here, 9 May there")
    ]
    assert list(describe_differences(COMPARISON.rows[0], COMPARISON)) == []


def test_with_many_readouts_a_difference_names_both() -> None:
    third = readout_of(3, "Harbour", ["It reopens on 7 May."])
    difference = Difference(DifferenceKind.DATE, None, None, "5 May here, 7 May there")
    more = Pair(NORTH.id, third.id, Relation.DIFFER, 0.7, (difference,))
    row = COMPARISON.rows[1]
    row = replace(row, pairs=(*row.pairs, more))
    comparison = replace(COMPARISON, readouts=(*COMPARISON.readouts, third))
    sentences = [sentence for _kind, sentence in describe_differences(row, comparison)]
    assert sentences[1] == "Northland / Harbour: 5 May here, 7 May there"


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        (Origin.AUTOMATIC, "Found automatically, 80% sure"),
        (Origin.CONFIRMED, "Confirmed by you"),
        (Origin.USER, "Changed by you"),
    ],
)
def test_the_state_says_who_vouches(origin: Origin, words: str) -> None:
    assert describe_origin(replace(COMPARISON.rows[0], origin=origin)) == words


def test_every_kind_of_difference_has_a_word() -> None:
    assert len({kind_label(kind) for kind in DifferenceKind}) == len(DifferenceKind)


@pytest.mark.parametrize(
    ("issuers", "parties", "names"),
    [
        (("Northland", "Southport"), ("the north", "the south"), ("Northland", "Southport")),
        (("Ministry of Bridges and Tunnels", "Southport"), ("Northland", ""),
         ("Northland", "Southport")),
        (("Ministry of Bridges and Tunnels", "Northland"), ("Northland", "Northland"),
         ("Ministry of Bridges and Tunnels", "Northland")),
        (("Ministry of Bridges and Tunnels", "Southport"), ("", ""),
         ("Ministry of Bridges and Tunnels", "Southport")),
    ],
)  # fmt: skip
def test_a_short_name_is_the_party_of_a_long_issuer_where_it_has_it_alone(
    issuers: tuple[str, str], parties: tuple[str, str], names: tuple[str, str]
) -> None:
    readouts = tuple(
        replace(readout, document=replace(readout.document, issuer=issuer, party=party))
        for readout, issuer, party in zip(COMPARISON.readouts, issuers, parties, strict=True)
    )
    assert short_names(replace(COMPARISON, readouts=readouts)) == names
    assert short_names(None) == ()


def test_reasons_name_what_both_have_and_between_whom() -> None:
    reasons = Reasons("Northland", "Southport", 0.8, ("bridge", "reopen"), ("5 May",))
    assert describe_reasons(reasons, names=False) == (
        "80% alike. Both state 5 May. Both say bridge and reopen."
    )
    assert describe_reasons(reasons, names=True).startswith("Northland / Southport: 80% alike.")
    bare = replace(reasons, words=(), facts=())
    assert "matched by meaning" in describe_reasons(bare, names=False)
