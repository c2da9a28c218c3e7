from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import lock

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = PROJECT["project"]["dependencies"]
CLUSTER = PROJECT["project"]["optional-dependencies"]["cluster"]
GROUPS = PROJECT["dependency-groups"]
WANTED = [
    *((lock.EVERYTHING, wanted) for wanted in [*RUNTIME, *CLUSTER, *GROUPS["dev"]]),
    *(("runtime.lock", wanted) for wanted in RUNTIME),
    *(("cluster.lock", wanted) for wanted in [*RUNTIME, *CLUSTER]),
    *(("build.lock", wanted) for wanted in GROUPS["package"]),
]


def text_of(name: str) -> str:
    return (ROOT / "packaging" / name).read_text(encoding="utf-8")


def locked(name: str = lock.EVERYTHING) -> dict[str, list[str]]:
    """Return the locked versions of every package."""
    versions: dict[str, list[str]] = {}
    for package, version in re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text_of(name), re.MULTILINE):
        versions.setdefault(package, []).append(version)
    return versions


@pytest.mark.parametrize(("name", "wanted"), WANTED)
def test_the_locks_give_what_the_project_asks_for(name: str, wanted: str) -> None:
    requirement = Requirement(wanted)
    versions = locked(name)[canonicalize_name(requirement.name)]
    assert [version for version in versions if version not in requirement.specifier] == []


@pytest.mark.parametrize("name", ["runtime.lock", "cluster.lock", "build.lock"])
def test_what_is_built_stands_on_what_is_tested(name: str) -> None:
    everything = locked()
    other = {p: v for p, v in locked(name).items() if everything.get(p, v) != v}
    assert other == {}


def test_qt_is_the_version_that_works_with_every_python() -> None:
    assert locked()["pyside6-essentials"] == ["6.11.3"]


@pytest.mark.parametrize("name", lock.LOCKS)
def test_every_package_is_pinned_and_hashed(name: str) -> None:
    text = text_of(name)
    starts = [line for line in text.splitlines() if line and line[0] not in " #"]
    assert [line for line in starts if not re.match(r"[a-z0-9.-]+==\S+ .*\\$", line)] == []
    packages = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)
    assert [package for package in packages if package and "--hash=sha256:" not in package] == []


@pytest.mark.parametrize("name", lock.LOCKS)
def test_the_locks_are_made_for_every_system(name: str) -> None:
    command = lock.command(name, ["--upgrade"])
    assert {"--universal", "--generate-hashes", "--no-header", f"packaging/{name}"} <= set(command)
    assert command[-1] == "--upgrade"
