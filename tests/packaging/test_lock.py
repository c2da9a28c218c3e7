from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import lock

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
WANTED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]]


def locked() -> dict[str, list[str]]:
    """Return the locked versions of every package."""
    versions: dict[str, list[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==([^\s;]+)", TEXT, re.MULTILINE):
        versions.setdefault(name, []).append(version)
    return versions


@pytest.mark.parametrize("wanted", WANTED)
def test_the_lock_gives_what_the_project_asks_for(wanted: str) -> None:
    requirement = Requirement(wanted)
    versions = locked()[canonicalize_name(requirement.name)]
    assert [version for version in versions if version not in requirement.specifier] == []


def test_qt_is_the_version_that_works_with_every_python() -> None:
    assert locked()["pyside6-essentials"] == ["6.11.3"]


def test_every_package_is_pinned_and_hashed() -> None:
    starts = [line for line in TEXT.splitlines() if line and line[0] not in " #"]
    assert [line for line in starts if not re.match(r"[a-z0-9.-]+==\S+ .*\\$", line)] == []
    packages = re.split(r"^(?=[a-z0-9])", TEXT, flags=re.MULTILINE)
    assert [package for package in packages if package and "--hash=sha256:" not in package] == []


def test_the_lock_is_made_for_every_system() -> None:
    command = lock.command(["--upgrade"])
    assert {"--universal", "--generate-hashes", "--no-header"} <= set(command)
    assert command[-1] == "--upgrade"
