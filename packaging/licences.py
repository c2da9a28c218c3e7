"""Write resources/licences.md: whose work Crossread stands on, and on what terms.

    .venv/bin/python packaging/licences.py

The list comes from packaging/runtime.lock and from what the installed packages say of themselves.
`texts` finds the licences' own words, which go into the frozen app.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "resources" / "licences.md"
LOCK = ROOT / "packaging" / "runtime.lock"
SAID = {
    "ISC License (ISCL)": "ISC",
    "BSD License": "BSD-3-Clause",
    "The BSD 2-Clause License": "BSD-2-Clause",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "MIT License": "MIT",
    "MIT, BSD": "MIT AND BSD-3-Clause",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
    "MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later": "MPL-1.1",
}
"""What packages say in words of their own, by SPDX; of several licences, the one that is taken."""
ALLOWED = frozenset(
    {"0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "CNRI-Python", "ISC"}
    | {"LGPL-3.0-only", "MIT", "MPL-1.1", "MPL-2.0", "PSF-2.0", "Zlib"}
)
"""Licences under which Crossread may be passed on as it is: none that would bind its own code."""
SYSTEM_TEXTS = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that Qt's packages do not bring."""
HEAD = """\
# Licences

Crossread is under the MIT licence. It stands on the packages below; `packaging/licences.py` writes
this list. PySide6 and Qt are used under the LGPL: their libraries lie unchanged beside the program
and may be replaced. In a frozen app, the texts of all licences lie in the folder `licences`.

The meaning model in `meaning/` is all-MiniLM-L6-v2, tuned further, under Apache-2.0; its
notice lies beside it.

| package | version | licence |
|---|---|---|
"""
_PINNED = re.compile(r"^([a-z0-9.-]+)==([^\s;]+)", re.MULTILINE)
_TEXT = re.compile(r"(?i)licen[cs]e|copying|notice|authors")


@dataclass(frozen=True, slots=True)
class Package:
    """A package that Crossread needs to run."""

    name: str
    version: str
    licence: str
    """By SPDX."""


def pins(lock: str) -> Iterator[tuple[str, str]]:
    """Yield the name and version of every package in a lock."""
    for found in _PINNED.finditer(lock):
        yield found[1], found[2]


def licence_of(package: Distribution) -> str:
    """Return the licence that an installed package names."""
    said = package.metadata
    classified = (
        line.rpartition(" :: ")[2]
        for line in said.get_all("Classifier") or ()
        if line.startswith("License :: ")
    )
    stated = (said[field] for field in ("License-Expression", "License") if field in said)
    named = next(filter(None, stated), None) or next(classified, "")
    return SAID.get(named, named)


def packages() -> Iterator[Package]:
    """Yield every package of the lock with its licence."""
    for name, version in pins(LOCK.read_text(encoding="utf-8")):
        yield Package(name, version, licence_of(distribution(name)))


def parts(licence: str) -> frozenset[str]:
    """Return the licences that an SPDX expression puts together."""
    return frozenset(licence.split(" AND "))


def listed() -> str:
    """Return the whole list."""
    return HEAD + "".join(
        f"| {package.name} | {package.version} | {package.licence} |\n" for package in packages()
    )


def texts() -> Iterator[tuple[Path, str]]:
    """Yield the files with licences' own words, each with the folder for it in the frozen app."""
    for name in dict(pins(LOCK.read_text(encoding="utf-8"))):
        package = distribution(name)
        for file in package.files or ():
            if ".dist-info/" in file.as_posix() and _TEXT.search(file.as_posix()):
                inside = re.sub(r"^.*?\.dist-info/(licenses/)?", "", file.parent.as_posix() + "/")
                yield Path(str(package.locate_file(file))), f"licences/{name}/{inside}".rstrip("/")
    for text in ("LGPL-3", "GPL-3"):
        if (SYSTEM_TEXTS / text).is_file():
            yield (SYSTEM_TEXTS / text).resolve(), "licences/pyside6-essentials"


if __name__ == "__main__":
    LIST.write_text(listed(), encoding="utf-8")
