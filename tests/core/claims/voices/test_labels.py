from __future__ import annotations

from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.labels import joined, label_as
from crossread.core.claims.voices.mention import Mention, Sort


def test_a_name_in_another_case_is_brought_to_the_nominative() -> None:
    mention = Mention(Sort.BODY, "министерстве транспорта", oblique=True)
    assert label_as(mention, Sort.BODY, load_cues("ru")) == "министерство транспорта"


def test_two_are_called_by_both_names() -> None:
    pair = (Figure("Lima", Sort.BODY), Figure("Quito", Sort.BODY))
    both = joined(pair, load_cues("en"))
    assert (both.label, both.members) == ("Lima and Quito", pair)
