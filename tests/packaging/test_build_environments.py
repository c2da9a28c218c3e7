"""The environments that are built in: filled from the locks, apart from the checkout."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from build_environments import (
    Place,
    builder_place,
    clean_place,
    make_ready,
    wheel_place,
    write_lock,
)
from dev_checkout import Checkout
from programs import Fakes


@pytest.fixture
def root(checkout: Checkout) -> Path:
    """Return a checkout with two locks."""
    for name, text in (("runtime.lock", "numpy==2.4.6\n"), ("build.lock", "hatchling==1.33.0\n")):
        (checkout.root / "packaging" / name).write_text(text, encoding="utf-8")
    (checkout.root / "app").mkdir()
    return checkout.root


def test_tools_stand_beside_what_they_build(root: Path) -> None:
    write_lock(Place(root))
    text = (root / "build" / "tools.lock").read_text(encoding="utf-8")
    assert text == "numpy==2.4.6\nhatchling==1.33.0\n"


def test_a_wheel_is_tried_without_tools(root: Path) -> None:
    place = wheel_place(root)
    write_lock(place)
    assert place.lock.read_text(encoding="utf-8") == "numpy==2.4.6\n"
    assert place.venv != Place(root).venv


def test_a_wheel_is_built_without_what_crossread_needs_to_run(root: Path) -> None:
    place = builder_place(root)
    write_lock(place)
    assert place.lock.read_text(encoding="utf-8") == "hatchling==1.33.0\n"
    assert place.venv not in {Place(root).venv, wheel_place(root).venv}


def test_packages_are_installed_with_hashes_from_the_locks_together(
    root: Path, fakes: Fakes
) -> None:
    place = Place(root)
    fakes.add("python", path=place.python)
    major, minor = sys.version_info[:2]
    (place.venv / "pyvenv.cfg").write_text(f"version = {major}.{minor}.1\n", encoding="utf-8")
    place.packages.mkdir(parents=True)
    make_ready(place)
    installed = next(call for call in fakes.called() if " install " in call)
    assert "--require-hashes" in installed
    assert installed.endswith(f"-r {place.lock}")


def test_a_fresh_environment_does_not_see_the_checkout(
    root: Path, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = wheel_place(root)
    (place.venv / "old").mkdir(parents=True)
    monkeypatch.setattr(
        "build_environments.make_venv", lambda _place: fakes.add("python", path=place.python)
    )
    clean_place(place)
    assert not (place.venv / "old").exists()
    assert list(place.venv.rglob("*.pth")) == []
