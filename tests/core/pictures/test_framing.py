"""What leaves Crossread names its event and says what silence does not prove."""

from __future__ import annotations

import pytest

from crossread.core.pictures import Kind, Label, draw, framed
from crossread.core.pictures.framing import SILENCE
from values import COMPARISON


@pytest.mark.parametrize("kind", Kind)
def test_event_and_note_are_there(kind: Kind) -> None:
    picture = framed(draw(kind, COMPARISON), "A call between two cities")
    labels = [shape for shape in picture.shapes if isinstance(shape, Label)]
    texts = [label.text for label in labels]
    assert {"A call between two cities", SILENCE.text, picture.title} <= {*texts}
    assert all(0 < label.y <= picture.height for label in labels)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.NAMES])
def test_places_move_along(kind: Kind) -> None:
    plain = draw(kind, COMPARISON)
    moved = framed(plain, "").areas[0].y - plain.areas[0].y
    assert moved == framed(plain, "").height - plain.height - 30
