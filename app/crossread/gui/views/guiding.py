"""Messages that offer what to do next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from crossread.core.kinds import Grouping
from crossread.core.messages import message
from crossread.gui.languages import tell
from crossread.gui.session import Session
from crossread.gui.views.actions import Act, Actions
from crossread.gui.views.autosaving import Autosaving
from crossread.gui.views.banner import Banner
from crossread.gui.views.loading import ALONE
from crossread.gui.views.opening import Opening
from crossread.gui.views.saving import Saving

HERE = message("Your work is still open here, and nothing of it is lost.")
UNKEPT = message("Your work could not be kept aside for the case of a crash: save it soon.")


class Guiding(QObject):
    """Says what happened, and offers the next step as a button.

    Signals:
        backup_wished: a backup is to be looked at; carries its path.
    """

    backup_wished = Signal(object)

    def __init__(self, banner: Banner, session: Session, actions: Actions) -> None:
        super().__init__(banner)
        self._banner, self._session, self._actions = banner, session, actions
        session.refused.connect(banner.say)

    def follow(self, opening: Opening, saving: Saving, keeping: Autosaving) -> None:
        """Say what opening, saving and keeping aside have to say."""
        self._opening = opening
        opening.said.connect(self._say)
        opening.alone.connect(self._offer_company)
        opening.rescued.connect(self._offer_backup)
        saving.said.connect(self._say)
        saving.exported.connect(self._offer_report)
        saving.failed.connect(lambda message: self._offer_elsewhere(message, tell(HERE)))
        keeping.failed.connect(lambda message: self._offer_elsewhere(tell(UNKEPT), message))

    def _say(self, messages: tuple[str, ...]) -> None:
        self._banner.say(*messages)

    def _offer_elsewhere(self, *messages: str) -> None:
        self._banner.say(
            *messages, offers={tell(message("Save as…")): self._actions[Act.SAVE_AS].trigger}
        )

    def _offer_backup(self, backup: Path) -> None:
        self._banner.say(
            self._banner.text,
            tell(message("What was saved before is in {file:quote}.", file=backup.name)),
            offers={tell(message("Open the backup")): lambda: self.backup_wished.emit(backup)},
        )

    def _offer_company(self) -> None:
        comparison = self._session.comparison
        if comparison is None:
            return
        path = Path(comparison.readouts[0].document.path)
        offers: dict[str, Callable[[], object]] = {
            tell(message("Add readouts…")): self._actions[Act.ADD].trigger,
            tell(message("Paste another…")): self._actions[Act.PASTE].trigger,
        }
        if path.is_file():
            offers[tell(message("Open by voice"))] = lambda: self._opening.open_files(
                (path,), Grouping.TELLER
            )
        said = [self._banner.text] if self._banner.text else []
        self._banner.say(
            *said,
            tell(ALONE),
            offers=offers,
        )

    def _offer_report(self, path: Path) -> None:
        url = QUrl.fromLocalFile(str(path))
        self._banner.say(
            tell(message("The report was written to {path}.", path=str(path))),
            offers={tell(message("Open it")): lambda: QDesktopServices.openUrl(url)},
        )
