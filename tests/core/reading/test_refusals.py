from __future__ import annotations

from collections.abc import Callable

import pytest

from crossread.core.messages import LANGUAGES, Message, say
from crossread.core.reading import refusals


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "refusal",
    [
        refusals.no_text,
        refusals.damaged,
        refusals.nothing_but_pictures,
        refusals.packed,
        refusals.too_deep,
        refusals.locked,
        refusals.harmful,
        refusals.too_large,
        refusals.no_encoding,
    ],
)
def test_every_refusal_names_what_it_is_about_and_is_whole_sentences(
    refusal: Callable[[str], Message], language: str
) -> None:
    told = say(refusal("{a} b.txt"), language)
    assert "{a} b.txt" in told
    assert told.endswith(".")


def test_a_harmful_file_comes_with_what_to_do() -> None:
    assert "save its text as .txt" in say(refusals.harmful("a.pdf"))
