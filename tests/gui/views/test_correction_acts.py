from __future__ import annotations

from crossread.gui.views.correction_acts import CORRECTION_SPECS


def test_every_action_says_what_it_does_and_has_a_key() -> None:
    assert all(spec.tip and spec.shortcuts for spec in CORRECTION_SPECS.values())
