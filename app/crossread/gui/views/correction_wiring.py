"""Connects what corrects: inspector, findings, and the actions on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from crossread.core.types import Comparison, Finding
from crossread.gui.session import Session
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.banner import Banner
from crossread.gui.views.findings_panel import FindingsPanel
from crossread.gui.views.inspector import Inspector
from crossread.gui.views.source_panel import SourcePanel
from crossread.gui.views.wiring import Tools

FINDING_ACTS = (
    Act.FINDING_ACCEPT, Act.FINDING_WORD, Act.FINDING_HIDE, Act.FINDING_COPY, Act.FINDING_MARKDOWN
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Panels:
    """The panels in which things are corrected."""

    inspector: Inspector
    findings: FindingsPanel
    source: SourcePanel
    banner: Banner


def connect_corrections(session: Session, actions: Actions, tools: Tools, panels: Panels) -> None:
    """Connect the panels of a window with what corrects its comparison."""
    inspector = panels.inspector
    inspector.note_written.connect(tools.marking.note)
    inspector.tags.added.connect(tools.marking.tag)
    inspector.tags.removed.connect(lambda tag: tools.marking.tag(tag, present=False))
    inspector.voice.voiced.connect(tools.claims.voice)
    for part in (inspector.tags, inspector.voice):
        part.left.connect(tools.view.setFocus)
    panels.source.split_wished.connect(tools.claims.split_at)
    tools.remaking.said.connect(lambda messages: panels.banner.say(*messages))
    for act, call in (
        (Act.NOTE, inspector.edit_note),
        (Act.TAG, inspector.edit_tags),
        (Act.VOICE, inspector.edit_voice),
    ):
        actions[act].triggered.connect(_shown_first(actions, call))
    _connect_findings(session, actions, tools, panels.findings)


def _shown_first(actions: Actions, call: Callable[[], object]) -> Callable[[], None]:
    """Return the call, made once the inspector can be seen."""

    def shown() -> None:
        actions[Act.INSPECTOR].setChecked(True)
        call()

    return shown


def _connect_findings(
    session: Session, actions: Actions, tools: Tools, panel: FindingsPanel
) -> None:
    copying = tools.copying
    panel.chosen.connect(tools.browsing.show_evidence)
    panel.judged.connect(session.correct)
    session.changed.connect(lambda comparison: _show_verdicts(panel, comparison))

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
