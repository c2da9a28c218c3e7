from __future__ import annotations

from PySide6.QtCore import QSettings

from crossread.gui.views.choices import Choices


def test_what_was_chosen_is_there_again(settings: QSettings) -> None:
    choices = Choices(settings)
    assert (choices.meaning, choices.profile, choices.toured) == (True, "", False)
    choices.keep_meaning(on=False)
    choices.keep_profile("brief")
    choices.keep_toured()
    again = Choices(settings)
    assert (again.meaning, again.profile, again.toured) == (False, "brief", True)
    assert not again.settings().meaning


def test_forgetting_leaves_nothing(settings: QSettings) -> None:
    choices = Choices(settings)
    choices.keep_meaning(on=False)
    choices.forget()
    assert choices.meaning
    assert settings.allKeys() == []
