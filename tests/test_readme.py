"""What the README says is true: its example runs, its links lead somewhere, its options exist."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import build
import manpage
from crossread.core.kinds import Relation
from crossread.resources import resource_path

ROOT = Path(__file__).resolve().parents[1]
PAGES = ["README.md", "packaging/README.md", ".github/CONTRIBUTING.md", "app/ARCHITECTURE.md"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OTHERS = {"--test", "--selftest"}
"""Options of other programs, and the one that the help does not show."""


def test_the_example_for_programmers_runs(tmp_path: Path) -> None:
    examples = sorted(resource_path("examples").glob("call-2025-05-28-*.txt"))[:2]
    for path, name in zip(examples, ("ministry.txt", "department.txt"), strict=True):
        shutil.copy(path, tmp_path / name)
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    made = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "app"), "PATH": "", "SYSTEMROOT": "C:\\Windows"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert made.stderr == ""
    lines = made.stdout.splitlines()
    assert any(line.startswith(f"{Relation.CONTRADICT} ") for line in lines)
    assert any(line.startswith("Only ") for line in lines)


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_to_a_file(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)\)", text)
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []


def test_every_option_that_is_named_exists() -> None:
    known = manpage.page().replace("\\-", "-")
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", README))
    assert sorted(option for option in named - OTHERS if option not in known) == []


def test_the_sizes_of_packages_stay_below_what_is_built_at_most() -> None:
    sizes = {
        name: int(size) for size, name in re.findall(r"(\d+) MB \| (Debian|installed)", README)
    }
    assert sizes["Debian"] * 1e6 <= build.LARGEST["frozen"]
    assert sizes["installed"] * 1e6 <= build.LARGEST["deb"]
