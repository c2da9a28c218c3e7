"""The command line loads no more than it needs: counted, since times depend on the machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from crossread.resources import resource_path

ROOT = Path(__file__).resolve().parents[1]
COUNT = """
import sys
sys.path.insert(0, {app!r})
before = len(sys.modules)
from crossread.cli.main import main
try:
    main({arguments!r})
finally:
    loaded = sys.modules.keys()
    print(len(loaded) - before, *sorted({{name.partition(".")[0] for name in loaded}}, key=str))
"""
EXAMPLES = sorted(str(path) for path in resource_path("examples").glob("call-*.txt"))


def loaded(tmp_path: Path, *arguments: str) -> tuple[int, set[str]]:
    """Return how many modules a command loads, and the names of their packages."""
    code = COUNT.format(app=str(ROOT / "app"), arguments=arguments)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    count, *names = done.stdout.splitlines()[-1].split()
    return int(count), set(names)


def test_the_version_is_told_with_few_modules(tmp_path: Path) -> None:
    count, names = loaded(tmp_path, "--version")
    assert count <= 120
    assert names.isdisjoint({"numpy", "msgspec", "sqlite3", "subprocess", "rapidfuzz"})


@pytest.mark.skipif(len(EXAMPLES) < 2, reason="the examples are not here")
def test_two_texts_are_compared_with_what_that_takes(tmp_path: Path) -> None:
    options = ("--no-meaning", "-o", str(tmp_path / "a.json"))
    count, names = loaded(tmp_path, "compare", *EXAMPLES, *options)
    assert count <= 750
    assert names.isdisjoint({"PySide6", "trafilatura", "docx", "xlsxwriter", "sqlite3", "lxml"})
    assert names.isdisjoint({"distributed", "multiprocessing"})
