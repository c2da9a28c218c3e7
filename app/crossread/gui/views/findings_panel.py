"""What an analyst would publish about the comparison, the most newsworthy first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from crossread.core.corrections import JudgeFinding
from crossread.core.kinds import FindingState
from crossread.core.messages import message, plural
from crossread.core.types import Finding, Verdict
from crossread.gui.languages import languages, retold, tell, worded
from crossread.gui.views.actions import Act, Actions, plain_text
from crossread.gui.views.headline import NUMBER, STATE, Headline

CAUTION = message("Silence is no proof that a thing was not said.")
_SIDE = 18
_NONE = message("Nothing stands out between these readouts.")
_ALL_HIDDEN = message("All findings are hidden.")
_ACTS = (Act.FINDING_ACCEPT, Act.FINDING_WORD, Act.FINDING_HIDE, Act.FINDING_COPY)


class FindingsPanel(QWidget):
    """Lists findings; hands on what the user thinks of them.

    Signals:
        chosen: the evidence of a finding is wanted; carries the `Finding`.
        judged: the user thinks otherwise of a finding; carries a `JudgeFinding`.
        current_changed: another finding is the current one, or none.
    """

    chosen = Signal(object)
    judged = Signal(object)
    current_changed = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._verdicts: dict[str, Verdict] = {}
        self._listed: tuple[Finding, ...] = ()
        self._actions = actions
        self.list = QListWidget(self)
        self._set_up_list()
        self.hidden = QToolButton(self)
        self.hidden.setCheckable(True)
        self.hidden.setAutoRaise(True)
        self.hidden.toggled.connect(lambda _on: self._fill())
        self.caution = QLabel(self)
        worded(self.caution.setText, CAUTION)
        self.caution.setWordWrap(True)
        self.caution.setContentsMargins(_SIDE, 6, _SIDE, 8)
        self._arrange()
        languages().changed.connect(self._fill)

    @property
    def current(self) -> Finding | None:
        """Return the current finding, in the words in which it is shown."""
        at = self.list.currentRow()
        if not 0 <= at < len(self._listed):
            return None
        finding = self._listed[at]
        wording = self._verdicts.get(finding.key, Verdict(finding.key)).wording
        return replace(finding, headline=wording) if wording else finding

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """List these findings from now on, keeping the current one where it is still there."""
        if findings != self._findings or not self.list.count():
            self._findings = findings
            self._fill()

    def show_verdicts(self, verdicts: tuple[Verdict, ...]) -> None:
        """Show what the user thinks of the findings."""
        judged = {verdict.finding: verdict for verdict in verdicts}
        if judged != self._verdicts:
            self._verdicts = judged
            self._fill()

    def accept(self) -> None:
        """Accept the current finding, or take that back."""
        self._judge(FindingState.ACCEPTED)

    def hide_current(self) -> None:
        """Hide the current finding, or put it back."""
        self._judge(FindingState.HIDDEN)

    def word(self) -> None:
        """Let the user word the current finding."""
        item = self.list.currentItem()
        if self.current is not None and item is not None:
            self.list.editItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Judge by key: Space accepts, F2 words, Delete hides."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            calls = {
                Qt.Key.Key_Space: self.accept,
                Qt.Key.Key_F2: self.word,
                Qt.Key.Key_Delete: self.hide_current,
            }
            call = calls.get(Qt.Key(event.key()))
            if call is not None and self.current is not None:
                call()
                return True
        return super().eventFilter(watched, event)

    def _judge(self, state: FindingState) -> None:
        finding = self.current
        if finding is not None:
            back = _state(finding, self._verdicts) is state
            self.judged.emit(JudgeFinding(finding.key, FindingState.OPEN if back else state))

    def _fill(self) -> None:
        current = self.current
        hidden = [f for f in self._findings if _state(f, self._verdicts) is FindingState.HIDDEN]
        self._listed = tuple(
            f for f in self._findings if f not in hidden or self.hidden.isChecked()
        )
        self.list.clear()
        for number, finding in enumerate(self._listed, start=1):
            self.list.addItem(self._item(number, finding))
        keys = [finding.key for finding in self._listed]
        if current is not None and current.key in keys:
            self.list.setCurrentRow(keys.index(current.key))
        if not self._listed:
            self.list.addItem(tell(_ALL_HIDDEN if hidden else _NONE))
            self.list.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        self.hidden.setVisible(bool(hidden))
        self.hidden.setText(
            tell(plural("Show {count} hidden", "Show {count} hidden", count=len(hidden)))
        )
        self.current_changed.emit()

    def _item(self, number: int, finding: Finding) -> QListWidgetItem:
        verdict = self._verdicts.get(finding.key, Verdict(finding.key))
        item = QListWidgetItem(verdict.wording or tell(finding.headline))
        item.setData(NUMBER, f"{number}.")
        item.setData(STATE, verdict.state)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    def _worded(self, row: int, text: str) -> None:
        """Hand on other words for a finding; those that were found, where there are none."""
        if 0 <= row < len(self._listed):
            finding = self._listed[row]
            found = tell(finding.headline)
            wording = "" if " ".join(text.split()) in ("", found) else text
            if wording != self._verdicts.get(finding.key, Verdict("")).wording:
                correction = JudgeFinding(finding.key, wording=wording)
                # Once the editor has closed: the answer lists the findings anew.
                QTimer.singleShot(0, self, lambda: self.judged.emit(correction))

    def _choose(self) -> None:
        if self.current is not None:
            self.chosen.emit(self.current)

    def _set_up_list(self) -> None:
        listed = self.list
        listed.setFrameShape(QFrame.Shape.NoFrame)
        worded(listed.setAccessibleName, message("Findings"))
        listed.setWordWrap(True)
        listed.setResizeMode(QListView.ResizeMode.Adjust)
        listed.setTextElideMode(Qt.TextElideMode.ElideNone)
        listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        listed.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        listed.setEditTriggers(QListWidget.EditTrigger.NoEditTriggers)
        delegate = Headline(listed)
        delegate.worded.connect(self._worded)
        listed.setItemDelegate(delegate)
        listed.installEventFilter(self)
        listed.currentRowChanged.connect(lambda _row: self.current_changed.emit())
        listed.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        listed.addActions([self._actions[act] for act in (*_ACTS, Act.FINDING_MARKDOWN)])
        for wish in (listed.itemClicked, listed.itemActivated):
            wish.connect(lambda _item: self._choose())

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(_SIDE - 6, 4, _SIDE - 6, 0)
        line.setSpacing(2)
        for act in _ACTS:
            button = QToolButton(self)
            button.setDefaultAction(self._actions[act])
            button.setAutoRaise(True)
            _name(button, act)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.list, 1)
        column.addWidget(self.caution)


def _state(finding: Finding, verdicts: Mapping[str, Verdict]) -> FindingState:
    return verdicts.get(finding.key, Verdict(finding.key)).state


def _name(button: QToolButton, act: Act) -> None:
    retold(button, lambda: button.setAccessibleName(plain_text(act)))
