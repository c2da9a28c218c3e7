"""Put the frozen folder into a Debian package, with what a desktop wants to know of a program."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from identity import MAINTAINER

LINUX = Path(__file__).resolve().parent / "linux"
PLACES = {
    "crossread.desktop": "usr/share/applications/crossread.desktop",
    "crossread.xml": "usr/share/mime/packages/crossread.xml",
    "crossread.metainfo.xml": "usr/share/metainfo/crossread.metainfo.xml",
    "copyright": "usr/share/doc/crossread/copyright",
}
"""Where the files in packaging/linux go."""
FOLDER = "usr/lib/crossread"


def build_deb(root: Path, frozen: Path) -> Path:
    """Build the package of the frozen folder into dist/ and return its path."""
    version = version_of(root)
    tree = root / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(root, frozen, tree)
    fields = {"Version": version, "Architecture": architecture(), "Installed-Size": installed(tree)}
    control = fill((LINUX / "control").read_text(encoding="utf-8"), fields)
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "md5sums").write_text(checksums(tree), encoding="utf-8")
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    built = root / "dist" / f"crossread_{version}_{fields['Architecture']}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, built], check=True
    )
    return built


def unpack_deb(package: Path, folder: Path) -> Path:
    """Unpack a package into a folder, without installing it, and return the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    return folder


def lay_out(root: Path, frozen: Path, tree: Path) -> None:
    """Put every file where it is to be installed."""
    shutil.copytree(frozen, tree / FOLDER, symlinks=True)
    for name, place in PLACES.items():
        copy(LINUX / name, tree / place)
    shutil.copytree(root / "build" / "icons" / "hicolor", tree / "usr/share/icons/hicolor")
    compress((LINUX / "crossread.1").read_bytes(), tree / "usr/share/man/man1/crossread.1.gz")
    news = changelog((root / "README.md").read_text(encoding="utf-8"), version_of(root))
    compress(news.encode(), tree / "usr/share/doc/crossread/changelog.gz")
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/crossread").symlink_to("../lib/crossread/crossread")
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / FOLDER / "crossread"
            path.chmod(0o755 if runs else 0o644)


def changelog(readme: str, version: str) -> str:
    """Return the README's newest changes as Debian writes them."""
    changes = readme.partition("\n## Changes\n")[2].partition("\n## ")[0]
    newest = changes.partition("### ")[2].partition("\n### ")[0].partition("\n")[2].strip()
    lines = [
        f"  {line.replace('- ', '* ', 1) if line[0] == '-' else line}"
        for line in newest.splitlines()
    ]
    head = f"crossread ({version}) unstable; urgency=medium"
    told = ET.parse(LINUX / "crossread.metainfo.xml")  # noqa: S314 - our own file
    about = told.getroot().find("releases/release")
    assert about is not None
    day = datetime.fromisoformat(about.attrib["date"]).replace(tzinfo=UTC)
    signed = f" -- {MAINTAINER}  {format_datetime(day)}"
    return "\n\n".join((head, "\n".join(lines), signed)) + "\n"


def version_of(root: Path) -> str:
    """Return the version that the package `crossread` says it has."""
    text = (root / "app" / "crossread" / "__init__.py").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("__version__"))
    return line.split('"')[1]


def architecture() -> str:
    """Return Debian's name of this machine's kind."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def installed(tree: Path) -> str:
    """Return how many KiB the files take."""
    return str(sum(-(-path.stat().st_size // 1024) for path in files_in(tree)))


def checksums(tree: Path) -> str:
    """Return a line for each file, by which damage to it is found."""
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree).as_posix()}\n"
        for path in files_in(tree)
        if "DEBIAN" not in path.parts
    )


def files_in(tree: Path) -> list[Path]:
    """Return the files in a folder, but no links, in order."""
    return sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())


def fill(control: str, fields: Mapping[str, str]) -> str:
    """Return the control file with fields put before the first that is there."""
    name, _, rest = control.partition("\n")
    return "\n".join([name, *(f"{field}: {value}" for field, value in fields.items()), rest])


def copy(source: Path, target: Path) -> None:
    """Copy a file; its folder is made."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())


def compress(data: bytes, target: Path) -> None:
    """Write a file as Debian wants it: by gzip, with no name and no time in it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(data, 9, mtime=0))
