"""Take pictures of the window on the example: light and dark, small and large.

    python packaging/screenshots.py FOLDER

The pictures are for the README and for eyes: what they must show is tested elsewhere. Those in
packaging/pictures are the small ones, made smaller by ImageMagick:

    convert window-light-1280x800.png -dither None -colors 255 PNG8:window-light.png
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

SIZES = ((1280, 800), (2560, 1440))
_NOISE = "This plugin does not support propagateSizeHints"
ROOT = Path(__file__).resolve().parents[1]


def take(folder: Path, sizes: Sequence[tuple[int, int]] = SIZES) -> list[Path]:
    """Write one picture for each theme and size into *folder*; return their paths."""
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
    taken = []
    with tempfile.TemporaryDirectory() as kept:
        settings = QSettings(str(Path(kept) / "settings.ini"), QSettings.Format.IniFormat)
        appearance = Appearance(application, Scheme.LIGHT)
        desk = Desk(appearance, Recent(settings), Path(kept))
        window = desk.open_window(example_files())
        while window.parts.reading.is_busy:
            application.processEvents()
        window.view.setFocus()
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            appearance.choose(scheme)
            for width, height in sizes:
                window.resize(width, height)
                application.processEvents()
                taken.append(folder / f"window-{scheme}-{width}x{height}.png")
                window.grab().save(str(taken[-1]))
        desk.close_windows()
        desk.wait()
    return taken


def main(folder: Path) -> None:
    """Take the pictures and say where they are, without what offscreen windows always warn of."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: PLC0415 - see above

    def pass_on(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_NOISE):
            print(message, file=sys.stderr)

    qInstallMessageHandler(pass_on)
    for picture in take(folder):
        print(picture)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
