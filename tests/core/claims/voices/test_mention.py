from __future__ import annotations

from crossread.core.claims.voices.mention import Mention, Sort


def test_a_mention_of_a_bare_word_knows_nothing_more() -> None:
    mention = Mention(Sort.NAME, "Alderton")
    assert mention.country is None
    assert mention.home is None
    assert mention.female is None
    assert not mention.roles | mention.stems
