from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.voices.endings import goes_over, has_verb, is_gerund


@pytest.mark.parametrize(
    ("text", "verb"),
    [("The university commissioned three studies.", True), ("The university doctor left.", False)],
)
def test_a_body_may_have_its_verb_behind_it(text: str, *, verb: bool) -> None:
    assert has_verb(scene_of(text), 2) is verb


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The hospital shut a ward.", True),
        ("The hospital director left.", False),
        ("The hospital medical director left.", False),
        ("The hospital of the town shut.", False),
    ],
)
def test_a_phrase_ends_with_a_body_unless_it_goes_on_to_a_part(text: str, *, ends: bool) -> None:
    assert goes_over(scene_of(text), 2) is ends


@pytest.mark.parametrize(("text", "gerund"), [("of going", True), ("of Welling", False)])
def test_a_name_is_no_gerund(text: str, *, gerund: bool) -> None:
    assert is_gerund(scene_of(text), 1) is gerund
