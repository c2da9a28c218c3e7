"""Texts are read once, and tell where words of the lexicon stand and which claims are alike."""

from __future__ import annotations

from cases import readout_of
from crossread.core.findings.texts import Texts
from values import NORTH, SOUTH

WORDS = "The mayors agreed to reopen the eastern bridge."


def test_words_and_stems_are_those_of_the_claims() -> None:
    texts = Texts([NORTH, SOUTH])
    first = NORTH.claims[0]
    line = texts.lines[first.id]
    assert [line.word(at) for at in range(len(line))] == first.text.rstrip(".").split()
    assert "telephon" in texts.stems[NORTH.id]


def test_entries_stand_under_their_section() -> None:
    hits = Texts([NORTH]).hits[NORTH.claims[1].id]
    assert [hit.entry for hit in hits["news.agreement"]] == ["agreed to"]


def test_silence_is_doubtful_where_another_text_has_the_words() -> None:
    near = readout_of(2, "B", [WORDS.replace("reopen", "paint")])
    far = readout_of(2, "B", ["It rained on the quays."])
    one = readout_of(1, "A", [WORDS, "Yes."])
    assert Texts([one, near]).is_doubtful(one.claims[0], one)
    assert not Texts([one, far]).is_doubtful(one.claims[0], one)
    assert not Texts([one, near]).is_doubtful(one.claims[1], one)
