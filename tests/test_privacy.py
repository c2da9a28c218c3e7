"""Nothing leaves the machine, and nothing is written but where the user expects it."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import watched
from crossread.resources import resource_path

DATA = Path(__file__).parent / "data" / "reading"
USERS_FOLDERS = (".config/", ".local/state/Crossread/", ".cache/crossread/", ".cache/fontconfig/")
"""Settings, kept work and log, vectors without texts; the last is the system's list of fonts."""


@cache
def without_network() -> tuple[str, ...]:
    """Return what starts a program without any network, where the system can do that."""
    command = ("unshare", "--map-root-user", "--net")
    if platform.system() != "Linux" or shutil.which(command[0]) is None:
        return ()
    tried = subprocess.run([*command, "true"], capture_output=True, check=False)
    return command if tried.returncode == 0 else ()


def lay_out(folder: Path) -> tuple[Path, Path, Path]:
    """Return a home, a folder with texts, and one for temporary files."""
    home, work, temporary = (folder / name for name in ("home", "work", "temporary"))
    for path in (home, work / "texts", temporary):
        path.mkdir(parents=True)
    for path in sorted(resource_path("examples").glob("call-*.txt")):
        shutil.copy(path, work / "texts")
    for name in ("page.html", "talks.docx", "columns.pdf", "letter.eml"):
        if (DATA / name).exists():
            shutil.copy(DATA / name, work / "texts")
    return home, work, temporary


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("what", ["window", "command line"])
def test_without_a_network_everything_works_and_nothing_is_written_elsewhere(
    tmp_path: Path, what: str
) -> None:
    home, work, temporary = lay_out(tmp_path)
    environment = {
        **{name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ},
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",  # or it would write beside the program
        "PYTHONPATH": str(Path(__file__).resolve().parents[1] / "app"),
    }
    command = [*without_network(), sys.executable, watched.__file__, str(home), str(work), what]
    ended = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, cwd=work
    )
    assert ended.returncode == 0, ended.stderr
    assert [line for line in ended.stdout.splitlines() if line.startswith("BREACH")] == []
    assert [name for name in files_in(home) if not name.startswith(USERS_FOLDERS)] == []
    assert files_in(temporary) == set()
    written = {name for name in files_in(work) if not name.startswith("texts/")}
    if what == "window":
        kept = home / ".local" / "state" / "Crossread" / "Crossread"
        assert files_in(kept) == {"crossread.log"}
        assert {"call.crossread"} <= written
        assert all(name.startswith(("call.", "export.")) for name in written)
    else:
        assert files_in(home) == {".cache/crossread/vectors.sqlite"}
        kept_vectors = (home / ".cache" / "crossread" / "vectors.sqlite").read_bytes()
        assert b"Minister" not in kept_vectors
        assert all(name.startswith("report.") for name in written)


def test_the_watch_notices_what_is_forbidden(tmp_path: Path) -> None:
    code = (
        "import sys, socket, pathlib; sys.path.insert(0, sys.argv[1]); import watched\n"
        "found = watched.watch((pathlib.Path(sys.argv[2]) / 'in',))\n"
        "try: socket.create_connection(('localhost', 9))\n"
        "except ConnectionRefusedError: pass\n"
        "pathlib.Path(sys.argv[2], 'out').write_text('x')\n"
        "pathlib.Path(sys.argv[2], 'out').rename(pathlib.Path(sys.argv[2], 'in', 'x'))\n"
        "pathlib.Path(sys.argv[2], 'in', 'x').unlink()\n"
        "print(len([f for f in found if f.startswith('socket.')]) > 0, "
        "[f for f in found if not f.startswith('socket.')])"
    )
    (tmp_path / "in").mkdir()
    command = [sys.executable, "-c", code, str(Path(watched.__file__).parent), str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == f"True ['open {tmp_path / 'out'}']"


def test_no_part_of_the_program_imports_what_speaks_to_a_network() -> None:
    words = ("import socket", "import urllib.request", "import http", "QtNetwork")
    sources = (Path(__file__).resolve().parents[1] / "app").rglob("*.py")
    texts = {path.name: path.read_text(encoding="utf-8") for path in sources}
    assert [name for name, text in texts.items() if any(word in text for word in words)] == []
