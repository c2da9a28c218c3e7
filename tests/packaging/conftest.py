"""A checkout whose programs are small shell scripts that note how they were called."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from dev_checkout import Checkout
from programs import Fakes

LOCK = "numpy==2.4.6 \\\n    --hash=sha256:00\n"


@pytest.fixture
def fakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fakes:
    """Return an empty PATH to put programs on."""
    if os.name == "nt":
        pytest.skip("the fake programs are shell scripts")
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return Fakes(folder, tmp_path / "calls.txt")


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """Return a checkout with a lock and nothing else."""
    made = Checkout(tmp_path / "checkout")
    made.lock.parent.mkdir(parents=True)
    made.lock.write_text(LOCK, encoding="utf-8")
    return made


@pytest.fixture
def installed(checkout: Checkout, fakes: Fakes) -> Checkout:
    """Return a checkout whose environment has a fake Python, of this Python's version."""
    fakes.add("python", path=checkout.python)
    major, minor = sys.version_info[:2]
    (checkout.venv / "pyvenv.cfg").write_text(f"version = {major}.{minor}.1\n", encoding="utf-8")
    checkout.packages.mkdir(parents=True)
    return checkout
