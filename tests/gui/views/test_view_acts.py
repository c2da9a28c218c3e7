from __future__ import annotations

from crossread.gui.views.view_acts import VIEW_SPECS


def test_every_action_says_what_it_does_and_has_a_menu_letter() -> None:
    assert all(spec.tip.text and "&" in spec.text.text for spec in VIEW_SPECS.values())
