from __future__ import annotations

from crossread.gui.views.acts import Act
from crossread.gui.views.archive_acts import ARCHIVE_SPECS


def test_every_action_on_archives_can_be_done_by_key() -> None:
    assert set(ARCHIVE_SPECS) == {act for act in Act if act.name.startswith("ARCHIVE")}
    assert all(spec.shortcuts for spec in ARCHIVE_SPECS.values())
