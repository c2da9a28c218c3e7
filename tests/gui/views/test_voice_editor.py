from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from crossread.core.corrections import SetVoice, apply
from crossread.core.types import Comparison, ReadoutId, Voice
from crossread.gui.views.main_window import MainWindow
from crossread.gui.views.selection import place_of
from crossread.gui.views.voice_editor import names_in
from values import COMPARISON, NORTH

R1 = ReadoutId("r1")
Settled = Callable[[MainWindow], Comparison | None]
TOLD = apply(
    COMPARISON,
    SetVoice(tuple(claim.id for claim in NORTH.claims[:3]), "The union", "Ada Brook"),
)


def voices(window: MainWindow) -> list[Voice]:
    assert window.session.comparison is not None
    return [claim.voice for claim in window.session.comparison.readouts[0].claims]


def open_editor(window: MainWindow, qtbot: QtBot, row: int = 0) -> None:
    assert window.session.comparison is not None
    window.selection.select(place_of(window.session.comparison.rows[row], R1))
    window.activateWindow()
    window.view.setFocus()
    qtbot.keySequence(window.view, "V")


def type_into(window: MainWindow, name: str, text: str) -> None:
    window.inspector.voice.lines[name].selectAll()
    QTest.keyClicks(window.inspector.voice.fields[name], text)


def test_a_voice_is_typed_by_key_and_undone_to_the_same_value(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_editor(open_window, qtbot)
    type_into(open_window, "teller", "The divers")
    type_into(open_window, "party", "Harbour")
    QTest.keyClick(open_window.inspector.voice.fields["party"], Qt.Key.Key_Return)
    assert voices(open_window)[0] == Voice("The divers", None, None, "Harbour")
    assert voices(open_window)[1:] == [Voice()] * 3
    assert "The divers" in "".join(c.text.text() for c in open_window.inspector._cards)  # noqa: SLF001 - what is shown
    assert open_window.view.hasFocus()
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is COMPARISON


def test_all_claims_of_a_teller_follow_where_that_is_wanted(
    qtbot: QtBot, open_window: MainWindow, settled: Settled
) -> None:
    open_window.session.open(TOLD)
    open_editor(open_window, qtbot)
    editor = open_window.inspector.voice
    assert "2 other claims that The union tells" in editor.all.text()
    editor.all.setChecked(True)
    type_into(open_window, "speaker", "Cy Dell")
    editor.apply.click()
    settled(open_window)
    assert [voice.speaker for voice in voices(open_window)] == ["Cy Dell"] * 3 + [None]
    open_window.session.undo_stack.undo()
    assert open_window.session.comparison is TOLD


def test_a_side_alone_is_given_to_the_teller(
    qtbot: QtBot, open_window: MainWindow, settled: Settled
) -> None:
    open_window.session.open(TOLD)
    open_editor(open_window, qtbot)
    open_window.inspector.voice.all.setChecked(True)
    type_into(open_window, "party", "Labour")
    open_window.inspector.voice.apply.click()
    settled(open_window)
    assert [voice.party for voice in voices(open_window)] == ["Labour"] * 3 + [None]
    assert "side of Labour" in open_window.session.undo_stack.undoText()


def test_escape_takes_back_what_was_typed(qtbot: QtBot, open_window: MainWindow) -> None:
    open_editor(open_window, qtbot)
    type_into(open_window, "teller", "Nobody")
    QTest.keyClick(open_window.inspector.voice.fields["teller"], Qt.Key.Key_Escape)
    assert open_window.inspector.voice.lines["teller"].text() == ""
    assert open_window.session.comparison is COMPARISON
    assert open_window.view.hasFocus()


def test_the_fields_follow_the_selected_claim_and_fold_away(
    qtbot: QtBot, open_window: MainWindow
) -> None:
    open_window.session.open(TOLD)
    open_editor(open_window, qtbot)
    assert open_window.inspector.voice.lines["teller"].text() == "The union"
    open_window.selection.select(place_of(TOLD.rows[3], R1))
    assert open_window.inspector.voice.lines["teller"].text() == ""
    assert not open_window.inspector.voice.all.isVisible()
    open_window.inspector.voice.fold.setChecked(False)
    assert not open_window.inspector.voice.body.isVisible()
    open_window.selection.select(place_of(TOLD.rows[3], ReadoutId("r2")))
    assert not open_window.inspector.voice.isVisible()


def test_every_name_of_the_texts_is_offered() -> None:
    names = names_in(TOLD)
    assert names.of_field["teller"] == ("Ada Brook", "The union")
    assert names.claims_of == {"The union": tuple(claim.id for claim in NORTH.claims[:3])}
