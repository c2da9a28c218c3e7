from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "dev.py"


def test_an_old_python_can_read_it() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 4))


@pytest.mark.parametrize("version", [(3, 10, 4), (3, 9, 2)])
def test_an_old_python_is_refused_with_a_sentence(version: tuple[int, ...]) -> None:
    code = f"import sys, runpy; sys.version_info = {version}; runpy.run_path({str(SCRIPT)!r})"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert child.returncode == 1
    assert f"this is Python {version[0]}.{version[1]}" in child.stderr
    assert "Traceback" not in child.stderr


def test_it_starts_with_the_standard_library_alone() -> None:
    command = [sys.executable, "-S", "-E", str(SCRIPT), "--help"]
    child = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "dev.py test" in child.stdout
