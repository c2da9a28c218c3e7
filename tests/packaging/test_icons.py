"""The program's icon in every size and format that desktops ask for."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

import icons


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("icons")
    icons.write_icons(made)
    return made


@pytest.mark.parametrize("kind", icons.NAMES)
@pytest.mark.parametrize("size", icons.SIZES)
def test_every_size_is_drawn_in_colour_on_nothing(folder: Path, size: int, kind: str) -> None:
    place = folder / "hicolor" / f"{size}x{size}" / kind / f"{icons.NAMES[kind]}.png"
    image = QImage(str(place))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 200
    assert image.pixelColor(size // 2, round(size * 0.85)) == QColor(icons.COLOUR)


def test_the_drawing_itself_says_its_colour(folder: Path) -> None:
    drawn = (folder / "hicolor/scalable/apps/crossread.svg").read_text(encoding="utf-8")
    assert icons.COLOUR in drawn
    assert "currentColor" not in drawn


def test_windows_finds_every_size(folder: Path) -> None:
    data = (folder / "crossread.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, len(icons.WINDOWS_SIZES))
    for number, size in enumerate(icons.WINDOWS_SIZES):
        width, *_, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert width == size % 256
        picture = QImage.fromData(data[offset : offset + length])
        assert picture.width() == size
    assert QImageReader(str(folder / "crossread.ico")).canRead()


def test_macos_finds_every_size(folder: Path) -> None:
    data = (folder / "crossread.icns").read_bytes()
    assert struct.unpack_from(">4sI", data) == (b"icns", len(data))
    at, found = 8, {}
    while at < len(data):
        kind, length = struct.unpack_from(">4sI", data, at)
        found[kind] = QImage.fromData(data[at + 8 : at + length]).width()
        at += length
    assert found == icons.MAC_TYPES
