"""What goes into the frozen app, and what PyInstaller would bring that nobody needs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

Entry = tuple[str, str, str]
"""A file as PyInstaller has it: its place in the folder, where it comes from, and its kind."""

EXCLUDED = [
    *("tkinter", "unittest", "pydoc", "doctest", "pdb", "lib2to3", "setuptools", "pip"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "lxml.html.diff", "lxml.objectify"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
]
"""Modules that are imported somewhere, but never on a way that Crossread takes."""

DATA = ("anyascii", "justext", "markdown_it", "py3langid", "tld", "trafilatura", "tzdata")
"""Packages that read files of their own; some go on without them, and read worse."""

BY_HOOKS = (
    *("PySide6", "babel", "docx", "lxml", "numpy", "pypdfium2", "pypdfium2_raw"),
    *("pytz", "shiboken6"),
)
"""Packages whose files PyInstaller knows of by itself."""

NAMED_WHEN_RUNNING = ("dateparser.data",)
"""Packages whose modules are imported by names that only the running program knows."""

_UNWANTED = (
    "*libQt6Qml*",
    "*libQt6Quick*",
    "*libQt6VirtualKeyboard*",
    "*libQt6Network*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*/libQt6EglF*",
    "*/_core/_multiarray_tests.*",
    "*/_core/_simd.*",  # numpy's, for its own tests
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*minimal*",
    "*/plugins/platforms/*vkkhr*",
    "*/plugins/platforms/*vnc*",
    "*/plugins/imageformats/*pdf*",
    "*/plugins/imageformats/*tga*",
    "*/plugins/imageformats/*tiff*",
    "*/plugins/imageformats/*wbmp*",
    "*/plugins/imageformats/*webp*",
    "*/plugins/platformthemes/libqgtk3*",  # 25 MB of GTK for a look that Crossread does not take
)
"""What Crossread has no use for: it opens no connection and shows no QML."""

_FOLDERS = {"docx": "parts/__init__.py"}
"""A file of each package that looks for its data from a folder, which must be there."""

_UNTOUCHED = ("PySide6", "shiboken6", "numpy")
"""Folders whose libraries keep every byte."""

_TRANSLATIONS = "*/translations/*.qm"
_WANTED_TRANSLATIONS = ("qtbase_ru.qm",)
"""Qt's own words; English needs none."""

_LOCALES = "babel/locale-data/*.dat"
_WANTED_LOCALES = ("root", "en", "ru")
"""Languages in which countries and months are known; the rest of CLDR is 30 MB."""


def is_wanted(name: str) -> bool:
    """Tell whether a file, by its place in the folder, is to be shipped."""
    path = f"/{name}".replace("\\", "/")
    file_name = path.rpartition("/")[2]
    if fnmatch(path, _TRANSLATIONS):
        return file_name in _WANTED_TRANSLATIONS
    if fnmatch(path, f"*/{_LOCALES}"):
        stem = file_name.removesuffix(".dat")
        return stem.partition("_")[0] in _WANTED_LOCALES
    return not any(fnmatch(path, pattern) for pattern in _UNWANTED)


def files_for_folders() -> list[tuple[str, str]]:
    """Return files that are shipped for the sake of their folders, each with its folder."""
    from importlib.util import find_spec  # noqa: PLC0415 - only a build looks for packages

    found = []
    for package, file in _FOLDERS.items():
        spec = find_spec(package)
        assert spec is not None
        assert spec.origin is not None
        place = Path(package, file)
        found.append((str(Path(spec.origin).parents[1] / place), str(place.parent)))
    return found


def needed(entries: Iterable[Entry], names_of: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries without libraries of the system that no other one loads.

    They were brought by what is not wanted. *names_of* tells the names of the libraries that a
    file loads; a library of the system lies at the top of the folder.
    """
    wanted = [entry for entry in entries if is_wanted(entry[0])]
    loads = {entry[0]: frozenset(names_of(entry[1])) for entry in wanted}
    reached = _reached(loads)
    return [entry for entry in wanted if entry[0] in reached]


def _reached(loads: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return what is reached from the files that are no library of the system."""
    reached = {name for name in loads if not _is_of_system(name)}
    waiting = list(reached)
    while waiting:
        for name in loads[waiting.pop()] & loads.keys() - reached:
            reached.add(name)
            waiting.append(name)
    return frozenset(reached)


def _is_of_system(name: str) -> bool:
    return name.startswith("lib") and ".so" in name and "/" not in name and "python" not in name


def shed(folder: Path) -> None:
    """Take the symbols for debuggers out of Python and its extensions, where there is `strip`.

    Qt and numpy bring none, and their libraries were patched in a way that strip may break.
    """
    strip = shutil.which("strip")
    if strip is None or not sys.platform.startswith("linux"):
        return
    for path in sorted(folder.rglob("*.so*")):
        inside = path.relative_to(folder).parts
        if not path.is_symlink() and not any(part.startswith(_UNTOUCHED) for part in inside):
            subprocess.run([strip, "--strip-unneeded", path], check=False)
