from __future__ import annotations

from crossread.gui.views.actions import SPECS
from crossread.gui.views.acts import Act


def test_whatever_the_user_can_do_has_a_name_in_the_window() -> None:
    assert set(SPECS) == set(Act)
