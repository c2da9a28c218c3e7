"""Arranges the panels of one window and connects them; holds no logic."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from crossread.core.kinds import Grouping
from crossread.core.messages import message
from crossread.core.types import Comparison
from crossread.gui.jobs import Jobs
from crossread.gui.languages import retold, tell
from crossread.gui.models.rows_model import RowsModel
from crossread.gui.theme.colours import Colours
from crossread.gui.views.actions import Act, make_actions, recolour
from crossread.gui.views.aligned.view import AlignedView
from crossread.gui.views.archive.connecting import archive_among, connect_archive
from crossread.gui.views.archive.opening_archives import OpeningArchives
from crossread.gui.views.archive.page import ArchivePage
from crossread.gui.views.autosaving import Autosaving
from crossread.gui.views.banner import Banner
from crossread.gui.views.browsing import Browsing
from crossread.gui.views.claim_editing import ClaimEditing
from crossread.gui.views.copying import Copying
from crossread.gui.views.correcting import Correcting
from crossread.gui.views.correction_wiring import Panels, connect_corrections
from crossread.gui.views.discovering import Discovering
from crossread.gui.views.docks import Docks
from crossread.gui.views.event_bar import EventBar
from crossread.gui.views.files import dropped_files, local_paths
from crossread.gui.views.filter_bar import FilterBar
from crossread.gui.views.findings_panel import FindingsPanel
from crossread.gui.views.guiding import Guiding
from crossread.gui.views.helping import connect_help
from crossread.gui.views.inspector import Inspector
from crossread.gui.views.loading import PROJECT
from crossread.gui.views.marking import Marking
from crossread.gui.views.menus import fill_menu_bar, make_tool_bar
from crossread.gui.views.opening import Opening
from crossread.gui.views.overviews.page import OverviewPage
from crossread.gui.views.overviews.saving import PictureSaving
from crossread.gui.views.pages import Pages
from crossread.gui.views.parts import Parts
from crossread.gui.views.pasting import Pasting
from crossread.gui.views.progress import ProgressStrip
from crossread.gui.views.readouts_dialog import ReadoutsDialog
from crossread.gui.views.recovering import FOLDER
from crossread.gui.views.remaking import Remaking
from crossread.gui.views.saving import Saving
from crossread.gui.views.selection import Selection
from crossread.gui.views.source_panel import SourcePanel
from crossread.gui.views.speaking import fill_language_menu, tell_again
from crossread.gui.views.start_page import StartPage
from crossread.gui.views.status import StatusLine
from crossread.gui.views.texts.view import TextsView
from crossread.gui.views.viewing import connect_views
from crossread.gui.views.wiring import (
    Tools,
    connect_actions,
    connect_recent,
    enable_actions,
    show_files,
)

_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """One comparison, or an invitation to open one."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.resize(_SIZE)
        self.parts, self.session = parts, parts.session
        for part in (parts.session, parts.reading, parts.writing, parts.finding):
            # They end with the window: nothing may reach it after that.
            part.setParent(self)
        self.actions_ = make_actions(self, parts.appearance.colours)
        self.selection = Selection(self)
        self.model = RowsModel(self)
        self.view = AlignedView(self.model, self.selection, parts.appearance, self)
        self.bar = FilterBar(self.actions_, self)
        self.banner = Banner(parts.appearance, self)
        self.texts = TextsView(self.selection, parts.appearance, self)
        self.overview = OverviewPage(parts.appearance, self)
        self.event_bar = EventBar(self.actions_, parts.appearance, self)
        self.pasting = Pasting(self)
        self.start = StartPage(self.actions_, parts.recent, parts.appearance, self)
        self.archive = ArchivePage(self.actions_, parts.appearance, self)
        self.archives = OpeningArchives(self.archive, parts, self.banner, self)
        self.inspector = Inspector(parts.appearance, self.actions_, self)
        self.source = SourcePanel(parts.appearance, self)
        self.findings = FindingsPanel(self.actions_, self)
        self.discovering = Discovering(self.session, parts.finding, self)
        self.keeping = Autosaving(self.session, parts.state / FOLDER, self)
        self.readouts = ReadoutsDialog(self.actions_, self)
        self.status = StatusLine(ProgressStrip(parts.reading, self), self)
        self.tools = _tools_of(self)
        self.pictures = PictureSaving(self.session, parts.appearance, self)
        self._closing = False
        self._arrange()
        self._connect_session()
        self._connect_panels()
        self._colour(parts.appearance.colours)
        self._refresh()

    def open_files(self, paths: Sequence[Path], voices: Grouping | None = None) -> None:
        """Open files in this window; a folder of more than one comparison holds is an archive."""
        if (folder := archive_among(paths)) is not None:
            self.open_folder(folder)
        else:
            self.tools.opening.open_files(paths, voices)

    def open_folder(self, folder: Path) -> None:
        """Show the archive of a folder here, or in another window where this one is taken."""
        if not self.tools.opening.is_free:
            self.parts.open_archive(folder)
            return
        self.tools.opening.is_taken = True
        self._pages.setCurrentWidget(self.archive)
        self.setWindowTitle(f"{folder.name}[*] – Crossread")
        self.archives.open(folder)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self.start.card.want(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Let what is held over the window go."""
        self.start.card.want(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open files that are dropped, and take a text as a readout."""
        event.acceptProposedAction()
        self.start.card.want(False)
        if not event.mimeData().hasUrls():
            self.pasting.ask(event.mimeData().text())
            return
        if (folder := archive_among(local_paths(event.mimeData()))) is not None:
            self.open_folder(folder)
        else:
            self.take_files(dropped_files(event.mimeData()))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Open files where the window is empty; readouts join the comparison that is open."""
        if not paths:
            self.banner.say(
                tell(message("There is nothing here that Crossread can read: drop text files."))
            )
        elif self.session.comparison is None or any(path.suffix == PROJECT for path in paths):
            show_files(self.parts, self.tools.opening, paths)
        else:
            self.tools.opening.add(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once where nothing is lost; else ask, or wait for the file being written."""
        if self.parts.writing.is_busy:
            self.parts.writing.idle.connect(self.close, Qt.ConnectionType.QueuedConnection)
            event.ignore()
        elif self._closing or self.session.is_saved:
            for jobs in self.findChildren(Jobs):
                jobs.cancel()
            if self.session.comparison is not None:  # an empty window has no panels
                self.parts.recent.keep_window(self.saveGeometry(), self.saveState())
                self.parts.recent.keep_zoom(self.view.zoom)
            self.keeping.end()
            self.session.file.release()
            event.accept()
        else:
            event.ignore()
            self.tools.saving.close_after_asking(self._close_now)

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    def _arrange(self) -> None:
        self._menus = fill_menu_bar(self, self.actions_)
        make_tool_bar(self, self.actions_)
        self.setStatusBar(self.status)
        views = {Act.TABLE: self.view, Act.TEXTS: self.texts, Act.OVERVIEW: self.overview}
        self.pages = Pages(self.event_bar, self.bar, views, self.actions_)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.start)
        self._pages.addWidget(self.pages)
        self._pages.addWidget(self.archive)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        panels = {
            Act.INSPECTOR: self.inspector, Act.SOURCE: self.source, Act.FINDINGS: self.findings
        }  # fmt: skip
        self.docks = Docks(self, self.actions_, panels)
        if (kept := self.parts.recent.window) is not None:
            self.restoreGeometry(kept[0])

    def _connect_session(self) -> None:
        self.session.changed.connect(self._on_comparison)
        self.session.unsaved_changed.connect(self.setWindowModified)
        self.session.changed.connect(self.texts.show_comparison)
        self.session.changed.connect(self.overview.show_comparison)
        self.session.changed.connect(lambda shown: self.event_bar.show_event(shown.event))
        self.session.undo_stack.indexChanged.connect(self._refresh)
        self.selection.changed.connect(self._refresh)
        self.discovering.found.connect(self.findings.show_findings)
        self.discovering.said.connect(lambda messages: self.banner.say(*messages))
        opening, saving = self.tools.opening, self.tools.saving
        guiding = Guiding(self.banner, self.session, self.actions_)
        guiding.follow(opening, saving, self.keeping)
        guiding.backup_wished.connect(lambda path: self.parts.open_window((path,), None))
        opening.opened.connect(self.parts.recent.add)
        saving.saved.connect(lambda path: self.parts.recent.add((path,)))
        saving.saved.connect(self.status.tell_saved)

    def _connect_panels(self) -> None:
        correcting, inspector = self.tools.correcting, self.inspector
        connect_actions(self, self.actions_, self.parts, self.tools)
        panels = Panels(inspector, self.findings, self.source, self.banner)
        connect_corrections(self.session, self.actions_, self.tools, panels)
        inspector.join_wished.connect(correcting.join)
        inspector.note.left.connect(self.pages.take_keyboard)
        connect_views(self)
        connect_help(self, self)
        self.source.claim_chosen.connect(correcting.go_to_claim)
        self.source.readout_chosen.connect(correcting.go_to_readout)
        self.start.chosen.connect(self.open_files)
        self.start.archive_chosen.connect(self.open_folder)
        connect_recent(self._menus, self.parts, self.tools.opening)
        connect_archive(self, self)
        fill_language_menu(self._menus["&Language"], self.parts.recent)
        retold(self, lambda: tell_again(self.session))
        self.parts.appearance.changed.connect(self._colour)

    def _colour(self, colours: Colours) -> None:
        recolour(self.actions_, colours)
        self.bar.colour(colours)

    def _on_comparison(self, comparison: Comparison) -> None:
        first = self._pages.currentIndex() != 1
        self._pages.setCurrentIndex(1)
        self.status.show_comparison(comparison)
        self.readouts.show_comparison(comparison)
        name = self.session.path.name if self.session.path else ""
        title = comparison.event.title or name or tell(message("Comparison"))
        self.setWindowTitle(f"{title}[*] – Crossread")
        self._refresh()
        if first:
            self.pages.take_keyboard()
            kept = self.parts.recent.window
            self.docks.arrange(kept[1] if kept else None)

    def _refresh(self) -> None:
        """Bring actions, docks and panels in step with what is selected."""
        comparison, place = self.session.comparison, self.selection.place
        enable_actions(self.actions_, self.parts, self.tools)
        self.docks.show(comparison is not None)
        claim = place.claim if place else None
        self.inspector.show_row(comparison, self.tools.correcting.row, claim)
        self.source.show_place(comparison, place)


def _tools_of(window: MainWindow) -> Tools:
    """Make what acts in the window, on the parts that it has already."""
    marking = Marking(window.session, window.selection, window.model, window)
    choices, reading = window.parts.recent.choices, window.parts.reading
    remaking = Remaking(window.session, reading, choices, window)
    return Tools(
        opening=Opening(window.session, reading, window, choices),
        saving=Saving(window.session, window.parts.writing, window, lambda: choices.profile),
        correcting=Correcting(window.session, window.selection, window.model, window),
        marking=marking,
        claims=ClaimEditing(window.session, window.selection, remaking, window),
        copying=Copying(window.session, window.selection, marking, window),
        remaking=remaking,
        browsing=Browsing(window.session, window.selection, window.bar, window.view),
        bar=window.bar,
        view=window.view,
        texts=window.texts,
    )
