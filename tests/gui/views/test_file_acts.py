from __future__ import annotations

from crossread.gui.views.file_acts import FILE_SPECS


def test_every_action_says_what_it_does_and_has_a_menu_letter() -> None:
    assert all(spec.tip.text and "&" in spec.text.text for spec in FILE_SPECS.values())
