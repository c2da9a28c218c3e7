from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from crossread.gui.session import Session
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.parts import Parts


def test_nothing_is_exchanged_later(parts: Parts) -> None:
    with pytest.raises(FrozenInstanceError):
        parts.session = Session()  # type: ignore[misc]  # that it cannot be set is the promise


def test_session_and_jobs_end_with_their_window(window: MainWindow) -> None:
    parts = window.parts
    assert all(part.parent() is window for part in (parts.session, parts.reading, parts.writing))
    assert parts.appearance.parent() is None
