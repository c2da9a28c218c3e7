"""Connects what corrects: inspector, findings, and the actions on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from crossread.core.types import Comparison, Finding
from crossread.gui.views.actions import Act
from crossread.gui.views.findings_panel import FindingsPanel

if TYPE_CHECKING:
    from crossread.gui.views.main_window import MainWindow

FINDING_ACTS = (
    Act.FINDING_ACCEPT, Act.FINDING_WORD, Act.FINDING_HIDE, Act.FINDING_COPY, Act.FINDING_MARKDOWN
)  # fmt: skip


def connect_corrections(window: MainWindow) -> None:
    """Connect the panels of a window with what corrects its comparison."""
    tools, inspector = window.tools, window.inspector
    inspector.note_written.connect(tools.marking.note)
    inspector.tags.added.connect(tools.marking.tag)
    inspector.tags.removed.connect(lambda tag: tools.marking.tag(tag, present=False))
    inspector.voice.voiced.connect(tools.claims.voice)
    for part in (inspector.tags, inspector.voice):
        part.left.connect(window.view.setFocus)
    window.source.split_wished.connect(tools.claims.split_at)
    tools.remaking.said.connect(lambda messages: window.banner.say(*messages))
    for act, call in (
        (Act.NOTE, inspector.edit_note),
        (Act.TAG, inspector.edit_tags),
        (Act.VOICE, inspector.edit_voice),
    ):
        window.actions_[act].triggered.connect(_shown_first(window, call))
    _connect_findings(window)


def _shown_first(window: MainWindow, call: Callable[[], object]) -> Callable[[], None]:
    """Return the call, made once the inspector can be seen."""

    def shown() -> None:
        window.actions_[Act.INSPECTOR].setChecked(True)
        call()

    return shown


def _connect_findings(window: MainWindow) -> None:
    panel, copying, actions = window.findings, window.tools.copying, window.actions_
    panel.chosen.connect(window.tools.browsing.show_evidence)
    panel.judged.connect(window.session.correct)
    window.session.changed.connect(lambda comparison: _show_verdicts(panel, comparison))

    def enable() -> None:
        for act in FINDING_ACTS:
            actions[act].setEnabled(panel.current is not None)

    def with_current(call: Callable[[Finding], None]) -> Callable[[], None]:
        def called() -> None:
            if panel.current is not None:
                call(panel.current)

        return called

    calls: dict[Act, Callable[[], object]] = {
        Act.FINDING_ACCEPT: panel.accept,
        Act.FINDING_WORD: panel.word,
        Act.FINDING_HIDE: panel.hide_current,
        Act.FINDING_COPY: with_current(copying.copy_finding),
        Act.FINDING_MARKDOWN: with_current(copying.copy_finding_markdown),
    }
    for act, call in calls.items():
        actions[act].triggered.connect(lambda _checked=False, call=call: call())
    panel.current_changed.connect(enable)
    enable()


def _show_verdicts(panel: FindingsPanel, comparison: Comparison) -> None:
    panel.show_verdicts(comparison.verdicts)
