"""Relations can be told apart without colour; the legend says which is which."""

from __future__ import annotations

from itertools import pairwise

from crossread.core.kinds import Relation
from crossread.core.pictures import Box, Label
from crossread.core.pictures.relations import SIGNS, block, legend
from crossread.gui.theme import colours


def outline(relation: Relation) -> tuple[tuple[float, float], ...]:
    return tuple(
        (shape.y, shape.height)
        for shape in block(relation, (0, 0, 20, 30))
        if isinstance(shape, Box)
    )


def test_no_two_relations_have_the_same_shape() -> None:
    assert len({outline(relation) for relation in Relation}) == len(Relation)


def test_the_legend_has_sign_word_and_count() -> None:
    shapes = [*legend(0, 0, dict.fromkeys(Relation, 7), "en")]
    texts = [shape.text for shape in shapes if isinstance(shape, Label)]
    assert texts == ["= Agree (7)", "~ Differ (7)", "≠ Contradict (7)", "+ Only one (7)"]


def test_labels_of_the_legend_stand_beside_each_other() -> None:
    places = [s.x for s in legend(0, 0, None, "en") if isinstance(s, Label)]
    assert all(after - before > 40 for before, after in pairwise(places))


def test_signs_are_those_of_the_window() -> None:
    assert SIGNS == colours.SIGNS
