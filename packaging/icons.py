"""Draw the program's icon in the sizes and formats that desktops ask for.

    .venv/bin/python packaging/icons.py FOLDER

Writes PNG in every size and SVG as the freedesktop icon theme lays them out (folder ``hicolor``),
``crossread.ico`` for Windows and ``crossread.icns`` for macOS.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "icons" / "crossread.svg"
COLOUR = "#1f6fb2"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MAC_TYPES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}
NAMES = {"apps": "crossread", "mimetypes": "application-x-crossread"}
"""Of the program, and of the files that it saves."""


def drawing() -> str:
    """Return the icon as SVG, in its colour."""
    return SOURCE.read_text(encoding="utf-8").replace("currentColor", COLOUR)


def draw(svg: str, size: int) -> bytes:
    """Return the drawing as PNG, *size* pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415 - reads the platform
    from PySide6.QtGui import QImage, QImageWriter, QPainter  # noqa: PLC0415 - the same
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the same

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures by their sizes."""
    offset = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures.items():
        width = size % 256  # 0 says 256
        head += struct.pack(
            "<BBBBHHII", width, width, 0, 0, 1, 32, len(picture), offset + len(body)
        )
        body += picture
    return head + body


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """Return a macOS icon of PNG pictures by their types."""
    body = b"".join(
        struct.pack(">4sI", kind, 8 + len(picture)) + picture for kind, picture in pictures.items()
    )
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


def write_icons(folder: Path) -> None:
    """Write all of them into the folder."""
    svg = drawing()
    pictures = {size: draw(svg, size) for size in SIZES}
    for kind, name in NAMES.items():
        for size, picture in pictures.items():
            _write(folder / "hicolor" / f"{size}x{size}" / kind / f"{name}.png", picture)
        _write(folder / "hicolor" / "scalable" / kind / f"{name}.svg", svg.encode())
    _write(folder / "crossread.ico", ico({size: pictures[size] for size in WINDOWS_SIZES}))
    _write(
        folder / "crossread.icns",
        icns({kind: pictures[size] for kind, size in MAC_TYPES.items()}),
    )


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


if __name__ == "__main__":
    write_icons(Path(sys.argv[1]))
