from __future__ import annotations

from crossread.gui.languages import Languages
from crossread.gui.models.weighing import Weighed
from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.weights import weights_table

PAIR = Weighed(
    "Northland", "Southport <Press>", 0.5, 0.3, 0.2, (("bridge", 0.8), ("reopen", 0.2)), ("5 May",)
)


def test_each_signal_is_told_with_its_share_and_what_it_rests_on() -> None:
    table = weights_table([PAIR], LIGHT)
    for part in ("Meaning", "50%", "30%", "bridge 80%, reopen 20%", "20%", "5 May"):
        assert part in table
    assert "Southport" not in table


def test_many_pairs_are_named_and_names_escaped() -> None:
    assert "Northland / Southport &lt;Press&gt;" in weights_table([PAIR, PAIR], LIGHT)


def test_without_the_model_meaning_is_not_spoken_of() -> None:
    table = weights_table([Weighed("A", "B", 0.0, 0.3, 0.0, (("bridge", 1.0),))], LIGHT)
    assert "Meaning" not in table
    assert "none in common" in table


def test_where_nothing_speaks_for_it_that_is_said() -> None:
    assert "No signal" in weights_table([Weighed("A", "B", 0.0, 0.0, 0.0)], LIGHT)
    assert weights_table([], LIGHT) == ""


def test_it_speaks_russian(spoken: Languages) -> None:
    spoken.choose("ru")
    assert "Смысл" in weights_table([PAIR], LIGHT)
