"""Write a picture to a file, as SVG or PNG, with the event's name and the note on silence."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from crossread.core.messages import message
from crossread.core.pictures import Picture, svg
from crossread.core.writing import write_whole
from crossread.gui.theme.colour_sets import picture_palette
from crossread.gui.theme.colours import LIGHT, Colours
from crossread.gui.views.overviews.painting import paint_picture

FILTERS = {
    message("Drawing ({endings})", endings="*.svg"): ".svg",
    message("Image ({endings})", endings="*.png"): ".png",
}
_SCALE = 2
"""Pixels of an image for each pixel of the picture: it may be printed."""


def write_picture(path: Path, picture: Picture, colours: Colours = LIGHT) -> None:
    """Write a picture whole or not at all, in the format that the file's ending names.

    Raises OutputError.
    """
    image = path.suffix.lower() == ".png"
    write_whole(path, png(picture, colours) if image else _svg(picture, colours))


def _svg(picture: Picture, colours: Colours) -> bytes:
    return svg(picture, picture_palette(colours)).encode()


def png(picture: Picture, colours: Colours = LIGHT) -> bytes:
    """Return the picture as a PNG image."""
    size = round(picture.width * _SCALE), round(picture.height * _SCALE)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(QColor(colours.base))
    painter = QPainter(image)
    paint_picture(painter, picture, colours)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants text
    return bytes(kept.data())
