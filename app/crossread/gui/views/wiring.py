"""What each action does: one table from action to call."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QActionGroup, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from crossread.core.kinds import Grouping, Relation
from crossread.core.messages import message
from crossread.gui.languages import retold, tell
from crossread.gui.theme.appearance import Scheme
from crossread.gui.views.actions import SPECS, Act, Actions
from crossread.gui.views.aligned.fonts import ZOOM_STEP
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.browsing import Browsing
from crossread.gui.views.claim_editing import ClaimEditing
from crossread.gui.views.copying import Copying
from crossread.gui.views.correcting import Correcting
from crossread.gui.views.files import (
    article_example,
    choose_to_open,
    example_files,
    mixed_example_files,
)
from crossread.gui.views.filter_bar import FilterBar
from crossread.gui.views.help import show_about, show_shortcuts
from crossread.gui.views.marking import Marking
from crossread.gui.views.opening import Opening
from crossread.gui.views.parts import Parts
from crossread.gui.views.problem import show_problem
from crossread.gui.views.recent import label_of
from crossread.gui.views.remaking import Remaking
from crossread.gui.views.saving import Saving
from crossread.gui.views.texts.view import TextsView

_SCHEMES = {
    Act.THEME_SYSTEM: Scheme.SYSTEM,
    Act.THEME_LIGHT: Scheme.LIGHT,
    Act.THEME_DARK: Scheme.DARK,
}
_NEED_COMPARISON = (
    Act.ADD, Act.READOUTS, Act.READING, Act.SAVE, Act.SAVE_AS, Act.EXPORT, Act.FIND, Act.FIND_NEXT,
    Act.FIND_PREVIOUS, Act.FILTER, Act.ONLY_MATCHES, Act.CLEAR_FILTER,
    Act.TABLE, Act.TEXTS, Act.OVERVIEW,
    Act.SORT_COMPARED, Act.SORT_READOUT, Act.SORT_RELATION, Act.SORT_IMPORTANCE,
    Act.FOLD, Act.BASE, Act.ZOOM_IN, Act.ZOOM_OUT, Act.ZOOM_RESET,
)  # fmt: skip


_NEED_ROW = (
    Act.CONFIRM, Act.CONFIRM_ABOVE, Act.NOTE, Act.TAG, Act.REALIGN_ROWS, Act.COPY_ROWS,
    Act.COPY_MARKDOWN,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tools:
    """What acts in one window."""

    opening: Opening
    saving: Saving
    correcting: Correcting
    marking: Marking
    claims: ClaimEditing
    copying: Copying
    remaking: Remaking
    browsing: Browsing
    bar: FilterBar
    view: AlignedView
    texts: TextsView


def connect_actions(window: QMainWindow, actions: Actions, parts: Parts, tools: Tools) -> None:
    """Connect every action that changes files, rows or the view."""
    stack = parts.session.undo_stack
    calls: dict[Act, Callable[[], object]] = {
        Act.CLOSE: window.close,
        Act.QUIT: parts.quit,
        Act.NEW_WINDOW: lambda: parts.open_window((), None),
        Act.SAVE: tools.saving.save,
        Act.SAVE_AS: tools.saving.save_as,
        Act.EXPORT: lambda: tools.saving.export(row.id for row in tools.marking.rows),
        Act.UNDO: stack.undo,
        Act.REDO: stack.redo,
        Act.JOIN: tools.correcting.join,
        Act.MOVE_UP: lambda: tools.correcting.move_beside(-1),
        Act.MOVE_DOWN: lambda: tools.correcting.move_beside(1),
        Act.MOVE_NEW: tools.correcting.move_new,
        Act.SPLIT: tools.correcting.split,
        Act.FIND_NEXT: lambda: tools.browsing.go(1),
        Act.FIND_PREVIOUS: lambda: tools.browsing.go(-1),
        Act.CLEAR_FILTER: tools.browsing.clear,
        Act.FIND: lambda: _find(tools.bar),
        Act.ZOOM_IN: lambda: zoom(tools, tools.view.zoom * ZOOM_STEP),
        Act.ZOOM_OUT: lambda: zoom(tools, tools.view.zoom / ZOOM_STEP),
        Act.ZOOM_RESET: lambda: zoom(tools, 1.0),
        Act.SHORTCUTS: lambda: show_shortcuts(window),
        Act.PROBLEM: lambda: show_problem(window, parts),
        Act.ABOUT: lambda: show_about(window),
        **_marking_calls(tools),
        **_opening_calls(window, parts, tools.opening),
    }
    for act, call in calls.items():
        actions[act].triggered.connect(lambda _checked=False, call=call: call())
    actions[Act.MEANING].triggered.connect(tools.opening.use_meaning)
    _name_steps(actions, stack)
    _connect_themes(window, actions, parts)


def _marking_calls(tools: Tools) -> dict[Act, Callable[[], object]]:
    marking, claims = tools.marking, tools.claims
    return {
        Act.CONFIRM: marking.confirm,
        Act.CONFIRM_ABOVE: marking.confirm_above,
        Act.MARK_AGREE: lambda: marking.relate(Relation.AGREE),
        Act.MARK_DIFFER: lambda: marking.relate(Relation.DIFFER),
        Act.MARK_CONTRADICT: lambda: marking.relate(Relation.CONTRADICT),
        Act.JOIN_ROWS: marking.join,
        Act.SPLIT_CLAIM: claims.split,
        Act.MERGE_NEXT: lambda: claims.merge(1),
        Act.MERGE_PREVIOUS: lambda: claims.merge(-1),
        Act.REALIGN: tools.remaking.realign,
        Act.REALIGN_ROWS: lambda: tools.remaking.realign(frozenset(row.id for row in marking.rows)),
        Act.COPY: tools.copying.copy,
        Act.COPY_ROWS: tools.copying.copy_rows,
        Act.COPY_MARKDOWN: tools.copying.copy_markdown,
    }


def _opening_calls(
    window: QMainWindow, parts: Parts, opening: Opening
) -> dict[Act, Callable[[], object]]:
    def show(paths: Sequence[Path], voices: Grouping | None = None) -> None:
        show_files(parts, opening, paths, voices)

    def choose_article(what: str, voices: Grouping) -> None:
        choose_to_open(window, what, lambda paths: show(paths, voices), projects=False)

    return {
        Act.OPEN: lambda: choose_to_open(
            window, tell(message("Open readouts or a comparison")), show
        ),
        Act.EXAMPLE: lambda: show(example_files()),
        Act.EXAMPLE_RUSSIAN: lambda: show(mixed_example_files()),
        Act.EXAMPLE_VOICES: lambda: show(article_example(), Grouping.TELLER),
        Act.ADD: lambda: choose_to_open(
            window, tell(message("Add readouts")), opening.add, projects=False
        ),
        Act.OPEN_VOICES: lambda: choose_article(
            tell(message("Open an article by voice")), Grouping.TELLER
        ),
        Act.OPEN_SIDES: lambda: choose_article(
            tell(message("Open an article by side")), Grouping.PARTY
        ),
    }


def show_files(
    parts: Parts, opening: Opening, paths: Sequence[Path], voices: Grouping | None = None
) -> None:
    """Show files here where the window is empty, else in a window of their own."""
    if parts.session.comparison is None and not opening.is_taken:
        opening.open_files(paths, voices)
    else:
        parts.open_window(paths, voices)


def fill_recent(menu: QMenu, parts: Parts, opening: Opening) -> None:
    """List what was opened last."""
    menu.clear()
    for files in parts.recent.entries:
        action = menu.addAction(label_of(files).replace("&", "&&"))
        action.triggered.connect(
            lambda _checked=False, files=files: show_files(parts, opening, files)
        )
    menu.setEnabled(not menu.isEmpty())


def connect_recent(menus: Mapping[str, QMenu], parts: Parts, opening: Opening) -> None:
    """List what was opened last in its menu, now and whenever the menu above it opens."""
    recent = menus["Open &recent"]
    fill_recent(recent, parts, opening)
    # Asked for when it opens: looking whether files are there takes time on a slow disk.
    menus["&File"].aboutToShow.connect(lambda: fill_recent(recent, parts, opening))


def enable_actions(actions: Actions, parts: Parts, tools: Tools) -> None:
    """Offer only what can be done now."""
    correcting, claims, rows = tools.correcting, tools.claims, tools.marking.rows
    comparison, row = parts.session.comparison, correcting.row
    stack = parts.session.undo_stack
    for act in _NEED_COMPARISON:
        actions[act].setEnabled(comparison is not None)
    for act in _NEED_ROW:
        actions[act].setEnabled(row is not None)
    for act in (Act.MOVE_NEW, Act.SPLIT_CLAIM, Act.VOICE):
        actions[act].setEnabled(correcting.claim is not None)
    for act in (Act.MARK_AGREE, Act.MARK_DIFFER, Act.MARK_CONTRADICT):
        actions[act].setEnabled(row is not None and len(row.cells) > 1)
    actions[Act.COPY].setEnabled(correcting.claim is not None or len(rows) > 1)
    actions[Act.JOIN_ROWS].setEnabled(len(rows) > 1)
    actions[Act.MERGE_NEXT].setEnabled(claims.neighbour(1) is not None)
    actions[Act.MERGE_PREVIOUS].setEnabled(claims.neighbour(-1) is not None)
    actions[Act.MOVE_UP].setEnabled(correcting.claim is not None and bool(correcting.beside(-1)))
    actions[Act.MOVE_DOWN].setEnabled(correcting.claim is not None and bool(correcting.beside(1)))
    actions[Act.JOIN].setEnabled(correcting.nearest is not None)
    actions[Act.SPLIT].setEnabled(row is not None and sum(len(c.claims) for c in row.cells) > 1)
    actions[Act.UNDO].setEnabled(stack.canUndo())
    actions[Act.REDO].setEnabled(stack.canRedo())
    actions[Act.MEANING].setEnabled(comparison is not None and len(comparison.readouts) > 1)
    actions[Act.MEANING].setChecked(comparison is None or comparison.settings.meaning)
    actions[Act.REALIGN].setEnabled(comparison is not None and len(comparison.readouts) > 1)
    actions[Act.CONFIRM].setChecked(tools.marking.all_confirmed)


def _connect_themes(window: QMainWindow, actions: Actions, parts: Parts) -> None:
    group = QActionGroup(window)
    for act, scheme in _SCHEMES.items():
        group.addAction(actions[act])
        actions[act].setChecked(parts.appearance.scheme is scheme)
        actions[act].triggered.connect(
            lambda _checked=False, scheme=scheme: parts.appearance.choose(scheme)
        )
        actions[act].triggered.connect(
            lambda _checked=False, scheme=scheme: parts.recent.keep_scheme(scheme)
        )


def zoom(tools: Tools, size: float) -> None:
    """Show text in another size, 1 being its normal one."""
    tools.view.set_zoom(size)
    tools.texts.set_zoom(size)


def _find(bar: FilterBar) -> None:
    bar.search.setFocus()
    bar.search.selectAll()


def _name_steps(actions: Actions, stack: QUndoStack) -> None:
    """Say in the menu which change is undone or made again."""

    def name(act: Act, what: str) -> None:
        actions[act].setText(_named(tell(SPECS[act].text), what))

    stack.undoTextChanged.connect(lambda what: name(Act.UNDO, what))
    stack.redoTextChanged.connect(lambda what: name(Act.REDO, what))
    retold(stack, lambda: name(Act.UNDO, stack.undoText()))
    retold(stack, lambda: name(Act.REDO, stack.redoText()))


def _named(word: str, what: str) -> str:
    return f"{word} {what.replace('&', '&&')}" if what else word
