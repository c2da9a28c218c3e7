"""Every kind of picture is drawn, named and described, in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crossread.core.messages import LANGUAGES, say
from crossread.core.pictures import NAMES, PICTURES, Kind, Label, Line, draw
from values import COMPARISON


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_says_what_it_is(kind: Kind, language: str) -> None:
    picture = draw(kind, COMPARISON, 700, language)
    assert picture.title == say(NAMES[kind], language)
    assert len(picture.description) > 40


def test_every_kind_can_be_drawn() -> None:
    assert {*PICTURES} == {*NAMES} == {*Kind}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("width", [320.0, 960.0, 2000.0])
def test_words_stay_inside_the_picture(kind: Kind, width: float) -> None:
    picture = draw(kind, COMPARISON, width)
    assert picture.width >= width
    for shape in picture.shapes:
        if isinstance(shape, Label):
            assert 0 <= shape.x <= picture.width
            assert 0 < shape.y <= picture.height
        elif isinstance(shape, Line):
            assert 0 <= shape.x1 <= shape.x2 <= picture.width or shape.x1 >= shape.x2


@pytest.mark.parametrize("kind", Kind)
def test_one_readout_alone_can_be_drawn(kind: Kind) -> None:
    alone = replace(COMPARISON, readouts=COMPARISON.readouts[:1], rows=COMPARISON.rows[3:])
    assert draw(kind, alone).shapes
