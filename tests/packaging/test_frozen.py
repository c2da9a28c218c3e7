"""What goes into the frozen app: all data that packages read, and nothing that nobody needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

import frozen
import licences

CODE = (".py", ".pyc", ".pyi", ".so", ".pyd", ".h", ".pxd", ".pxi", ".typed", ".dll", ".c")
UNREAD = {"certifi": "whom to trust on a network", "urllib3": "its version for browsers"}
"""Packages with files that nobody reads here, and what these are."""
LOADS = {
    "app": ["libwanted.so.1", "libc.so.6"],
    "PySide6/plugins/platforms/libqvnc.so": ["libvnc.so.1"],
    "libwanted.so.1": ["libbelow.so.2"],
    "libbelow.so.2": [],
    "libvnc.so.1": ["libbelow.so.2"],
    "libpython3.11.so.1.0": [],
}


def test_every_package_with_files_of_its_own_is_thought_of() -> None:
    reading = set()
    for name, _ in licences.pins(licences.LOCK.read_text(encoding="utf-8")):
        for file in distribution(name).files or ():
            inside = len(file.parts) > 1 and "-info" not in file.parts[0]
            if inside and not file.name.endswith(CODE) and file.parts[0].isidentifier():
                reading.add(file.parts[0])
    assert reading <= {*frozen.DATA, *frozen.BY_HOOKS, *UNREAD}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("resources/lexicon/en.toml", True),
        ("babel/locale-data/ru.dat", True),
        ("babel/locale-data/en_GB.dat", True),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/rue.dat", False),
        ("babel/locale-data/fr.dat", False),
        ("babel/global.dat", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/translations/qtbase_ru.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
    ],
)
def test_only_what_is_needed_is_shipped(name: str, wanted: bool) -> None:
    assert frozen.is_wanted(name) is wanted


def test_libraries_go_with_the_last_file_that_loads_them() -> None:
    entries = [(name, name, "BINARY") for name in LOADS]
    kept = [name for name, _, _ in frozen.needed(entries, LOADS.__getitem__)]
    assert kept == ["app", "libwanted.so.1", "libbelow.so.2", "libpython3.11.so.1.0"]


def test_folders_that_packages_look_into_are_there() -> None:
    files = frozen.files_for_folders()
    assert [folder.replace("\\", "/") for _, folder in files] == ["docx/parts"]
    assert all(Path(source).is_file() for source, _ in files)


@pytest.mark.skipif(
    not (sys.platform == "linux" and shutil.which("strip") and shutil.which("cc")),
    reason="there is no compiler here",
)
def test_libraries_lose_their_symbols_for_debuggers_but_qt_keeps_its_own(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "a.c").write_text("static int b(void) { return 1; } int c(void) { return b(); }")
    for place in ("a.so", "PySide6/a.so"):
        files = [str(tmp_path / place), str(tmp_path / "a.c")]
        subprocess.run(["cc", "-g", "-shared", "-fPIC", "-o", *files], check=True)
    (tmp_path / "link.so").symlink_to("PySide6/a.so")
    frozen.shed(tmp_path)
    assert (tmp_path / "a.so").stat().st_size < (tmp_path / "PySide6/a.so").stat().st_size
