"""Take pictures of the window: every view, light and dark, small and large, few texts and many.

    python packaging/screenshots.py FOLDER            the example, as in the README
    python packaging/screenshots.py FOLDER 2 3 8      so many of the texts in pictures/texts

The pictures are for the README and for eyes: what they must show is tested elsewhere. Those in
packaging/pictures are the small ones, made smaller by ImageMagick:

    convert table-light-1280x800.png -dither None -colors 255 PNG8:table-light.png
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from crossread.gui.app import Desk
    from crossread.gui.views.main_window import MainWindow

from pictured_archive import write_archive

SIZES = ((1280, 800), (2560, 1440))
_LOOKED_AT = 2
"""The event of the archive that is shown: one with a reprint."""
_TURNS = 5
"""Turns of the event loop until layouts have come to rest."""
_NOISE = "This plugin does not support propagateSizeHints"
ROOT = Path(__file__).resolve().parents[1]
TEXTS = sorted((ROOT / "packaging" / "pictures" / "texts").glob("*.txt"))
"""Eight composed accounts of one event."""


def take(
    folder: Path, sizes: Sequence[tuple[int, int]] = SIZES, texts: Sequence[Path] = ()
) -> list[Path]:
    """Write a picture for each view, theme and size into *folder*; return their paths.

    *texts* are compared; the example where there are none.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT / "app"))
    # Only now: Qt reads its platform when it is first used.
    from PySide6.QtCore import QCoreApplication, QSettings  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from crossread.gui.app import Desk, make_application  # noqa: PLC0415
    from crossread.gui.theme.appearance import Appearance, Scheme  # noqa: PLC0415
    from crossread.gui.views.files import example_files  # noqa: PLC0415
    from crossread.gui.views.recent import Recent  # noqa: PLC0415

    shared = QCoreApplication.instance()
    application = shared if isinstance(shared, QApplication) else make_application(["crossread"])
    folder.mkdir(parents=True, exist_ok=True)
    taken: list[Path] = []
    with tempfile.TemporaryDirectory() as kept:
        settings = QSettings(str(Path(kept) / "settings.ini"), QSettings.Format.IniFormat)
        appearance = Appearance(application, Scheme.LIGHT)
        desk = Desk(appearance, Recent(settings), Path(kept))
        window = desk.open_window(texts or example_files())
        while window.parts.reading.is_busy:
            application.processEvents()
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            appearance.choose(scheme)
            for width, height in sizes:
                window.resize(width, height)
                name = f"{scheme}-{width}x{height}.png"
                taken += _views(window, application, folder, name)
                if not texts:
                    taken.append(_archive(desk, application, folder, name))
        desk.close_windows()
        desk.wait()
    return taken


def _views(window: MainWindow, application: QApplication, folder: Path, name: str) -> list[Path]:
    """Write a picture of each view."""
    from crossread.gui.views.event_bar import VIEWS  # noqa: PLC0415 - Qt is loaded by now

    taken = []
    for view in VIEWS:
        window.pages.show_view(view)
        application.processEvents()
        while not (window.overview.is_drawn or window.pages.current is not window.overview):
            application.processEvents()
        for _turn in range(_TURNS):
            application.processEvents()
        taken.append(folder / f"{view}-{name}")
        window.grab().save(str(taken[-1]))
    return taken


def _archive(desk: Desk, application: QApplication, folder: Path, name: str) -> Path:
    """Write a picture of a composed archive, in a window as large as the first one."""
    from crossread.core.archive import BESIDE  # noqa: PLC0415 - Qt is loaded by now

    with tempfile.TemporaryDirectory() as made:
        releases = write_archive(Path(made) / "Press releases")
        (releases / BESIDE).touch()  # an empty file becomes a store, which goes with the folder
        window = desk.open_window()
        window.resize(desk.windows[0].size())
        window.open_folder(releases)
        _rest(window, application)
        window.archive.path.setText("~/Press releases")  # no folder of this machine
        window.archive.list.setCurrentIndex(window.archive.model.index(_LOOKED_AT, 1))
        _rest(window, application)
        for _turn in range(_TURNS):
            application.processEvents()
        taken = folder / f"archive-{name}"
        window.grab().save(str(taken))
        window.close()
        desk.wait()
    return taken


def _rest(window: MainWindow, application: QApplication) -> None:
    """Wait until an archive has come to rest."""
    archiving = window.archive.archiving
    while archiving.long.is_busy or archiving.short.is_busy or archiving.listing is None:
        application.processEvents()


def main(folder: Path, counts: Sequence[int]) -> None:
    """Take the pictures and say where they are, without what offscreen windows always warn of."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415 - see above

    def pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_NOISE):
            print(message, file=sys.stderr)

    qInstallMessageHandler(pass_on)
    taken = [] if counts else take(folder)
    for count in counts:
        taken += take(folder / f"{count}-texts", texts=TEXTS[:count])
    for picture in taken:
        print(picture)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(count) for count in sys.argv[2:]])
