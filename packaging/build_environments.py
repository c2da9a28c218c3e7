"""The environments in build/: one with the tools that build, one as fresh as a user's."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from dev_checkout import Checkout
from dev_venv import find_pip, install_lock, make_venv, prepare

_TOOLS = ("runtime.lock", "build.lock")
_RUNTIME = ("runtime.lock",)


@dataclass(frozen=True, slots=True)
class Place(Checkout):
    """An environment in build/ that is filled from several locks."""

    name: str = "tools"
    locks: tuple[str, ...] = _TOOLS

    @property
    def lock(self) -> Path:
        """All the locks as one; see `write_lock`."""
        return self.root / "build" / f"{self.name}.lock"

    @property
    def venv(self) -> Path:
        """The environment."""
        return self.root / "build" / self.name


def wheel_place(root: Path) -> Place:
    """Return the environment that a wheel is tried in: what it needs to run, and nothing else."""
    return Place(root, "fresh", _RUNTIME)


def builder_place(root: Path) -> Place:
    """Return the environment that wheels are built in, which needs nothing of Crossread's."""
    return Place(root, "builder", ("build.lock",))


def make_ready(place: Place) -> Place:
    """Bring the environment up to date with its locks; at once where it is."""
    write_lock(place)
    prepare(place)
    return place


def clean_place(place: Place) -> Place:
    """Make the environment anew; the checkout is not seen from it."""
    shutil.rmtree(place.venv, ignore_errors=True)
    write_lock(place)
    make_venv(place)
    install_lock(place, find_pip(place))
    return place


def write_lock(place: Place) -> None:
    """Put the locks together."""
    folder = place.root / "packaging"
    place.lock.parent.mkdir(exist_ok=True)
    texts = [(folder / name).read_text(encoding="utf-8") for name in place.locks]
    place.lock.write_text("".join(texts), encoding="utf-8")
