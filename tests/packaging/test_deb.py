"""The Debian package holds the program and what a desktop wants to know of it."""

from __future__ import annotations

import configparser
import gzip
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import crossread
import deb
import icons
from crossread.core.project_file import SUFFIX
from identity import MAINTAINER

ROOT = Path(__file__).resolve().parents[2]
MIME = "application/x-crossread"
NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"

needs_dpkg = pytest.mark.skipif(
    shutil.which("dpkg-deb") is None or sys.platform != "linux", reason="dpkg-deb is not here"
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return what would be installed, of a frozen folder with a program and a file in it."""
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "crossread").write_text("#!/bin/sh\necho crossread $*\n", encoding="utf-8")
    (frozen / "_internal" / "words.txt").write_text("words", encoding="utf-8")
    root = tmp_path / "root"
    (root / "app" / "crossread").mkdir(parents=True)
    for name in ("README.md", "app/crossread/__init__.py"):
        shutil.copy(ROOT / name, root / name)
    icons.write_icons(root / "build" / "icons")
    deb.lay_out(root, frozen, tmp_path / "tree")
    return tmp_path / "tree"


def test_every_file_has_its_place_and_the_rights_it_needs(tree: Path) -> None:
    for place in (
        *deb.PLACES.values(),
        "usr/lib/crossread/_internal/words.txt",
        "usr/share/icons/hicolor/48x48/apps/crossread.png",
        "usr/share/icons/hicolor/scalable/mimetypes/application-x-crossread.svg",
    ):
        assert (tree / place).stat().st_mode & 0o777 == 0o644
    assert (tree / "usr/bin/crossread").resolve() == tree / "usr/lib/crossread/crossread"
    assert (tree / "usr/lib/crossread/crossread").stat().st_mode & 0o777 == 0o755


def test_the_manual_and_the_changes_are_there_compressed(tree: Path) -> None:
    manual = gzip.decompress((tree / "usr/share/man/man1/crossread.1.gz").read_bytes())
    assert manual.startswith(b".TH CROSSREAD 1")
    changes = gzip.decompress((tree / "usr/share/doc/crossread/changelog.gz").read_bytes())
    assert changes.decode().startswith(f"crossread ({crossread.__version__}) ")
    assert MAINTAINER in changes.decode()
    assert f"Maintainer: {MAINTAINER}\n" in (deb.LINUX / "control").read_text(encoding="utf-8")


def test_checksums_name_every_file_once(tree: Path) -> None:
    lines = deb.checksums(tree).splitlines()
    assert all(re.fullmatch(r"[0-9a-f]{32}  usr/\S.*", line) for line in lines)
    assert len(lines) == len(set(lines)) == len(deb.files_in(tree))


@needs_dpkg
def test_a_package_is_built_that_unpacks_to_a_program_that_runs(tree: Path, tmp_path: Path) -> None:
    root = tree.parent / "root"
    (root / "dist").mkdir()
    built = deb.build_deb(root, tree.parent / "frozen")
    said = subprocess.run(
        ["dpkg-deb", "--info", built], check=True, capture_output=True, text=True
    ).stdout
    assert f"Version: {crossread.__version__}" in said
    assert re.search(r"Installed-Size: [1-9]", said)
    unpacked = deb.unpack_deb(built, tmp_path / "unpacked")
    run = [str(unpacked / "usr" / "bin" / "crossread"), "formats"]
    made = subprocess.run(run, check=True, capture_output=True, text=True)
    assert made.stdout == "crossread formats\n"


def test_a_double_click_on_a_comparison_starts_the_program() -> None:
    entry = configparser.RawConfigParser(interpolation=None)
    entry.read(deb.LINUX / "crossread.desktop", encoding="utf-8")
    started = entry["Desktop Entry"]
    assert started["Exec"] == "crossread -- %F"  # a name that begins with - is a file, too
    assert started["MimeType"] == f"{MIME};"
    kind = ET.parse(deb.LINUX / "crossread.xml").getroot()[0]
    assert kind.get("type") == MIME
    glob = kind.find(f"{NAMESPACE}glob")
    assert glob is not None
    assert glob.get("pattern") == f"*{SUFFIX}"


def test_a_comparison_is_known_by_how_it_begins() -> None:
    kind = ET.parse(deb.LINUX / "crossread.xml").getroot()[0]
    match = kind.find(f"{NAMESPACE}magic/{NAMESPACE}match")
    assert match is not None
    saved = (ROOT / "tests" / "golden" / "project-v2.crossread").read_text(encoding="utf-8")
    assert saved.startswith(match.get("value") or "nothing")


def test_the_newest_release_is_this_version() -> None:
    about = ET.parse(deb.LINUX / "crossread.metainfo.xml").getroot()
    release = about.find("releases/release")
    assert release is not None
    assert release.get("version") == crossread.__version__


@pytest.mark.parametrize(
    ("program", "file"),
    [
        (("appstreamcli", "validate", "--no-net"), "crossread.metainfo.xml"),
        (("desktop-file-validate",), "crossread.desktop"),
    ],
)
def test_desktops_accept_it(program: tuple[str, ...], file: str) -> None:
    if shutil.which(program[0]) is None:
        pytest.skip(f"{program[0]} is not here")
    made = subprocess.run([*program, deb.LINUX / file], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout
