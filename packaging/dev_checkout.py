"""Where the files of a checkout are, and what its set-up has already done."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from dataclasses import asdict, dataclass
from pathlib import Path


class SetupError(Exception):
    """Set-up cannot go on; the message says what to do."""


def say(message: str) -> None:
    """Tell the user what is going on; on stderr, because stdout belongs to what is started."""
    print(f"crossread: {message}", file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class Checkout:
    """A copy of the project's files, and the environment that is made inside it."""

    root: Path

    @property
    def app(self) -> Path:
        """The folder that the package lies in."""
        return self.root / "app"

    @property
    def lock(self) -> Path:
        """Every package with its version and hashes."""
        return self.root / "packaging" / "requirements.lock"

    @property
    def venv(self) -> Path:
        """The environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The environment's Python."""
        if os.name == "nt":
            return self.venv / "Scripts" / "python.exe"
        return self.venv / "bin" / "python"

    @property
    def version(self) -> tuple[int, int] | None:
        """The Python version that the environment was made for; None where there is none."""
        try:
            text = (self.venv / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return None
        found = re.search(r"^version(?:_info)?\s*=\s*(\d+)\.(\d+)", text, re.MULTILINE)
        return (int(found[1]), int(found[2])) if found else None

    @property
    def packages(self) -> Path:
        """The folder that the environment's packages lie in."""
        if os.name == "nt":
            return self.venv / "Lib" / "site-packages"
        major, minor = self.version or sys.version_info[:2]
        return self.venv / "lib" / f"python{major}.{minor}" / "site-packages"

    def lock_hash(self) -> str:
        """Return the SHA-256 of the lock, in hexadecimal."""
        return hashlib.sha256(self.lock.read_bytes()).hexdigest()


@dataclass(frozen=True, slots=True)
class Done:
    """What set-up has done in an environment, remembered inside it."""

    lock: str = ""
    """`Checkout.lock_hash` of the lock that was installed completely."""
    libraries: tuple[str, ...] = ()
    """The names of the needs whose system libraries were found."""


def read_done(checkout: Checkout) -> Done:
    """Return what is remembered; nothing where that cannot be read."""
    try:
        stored = json.loads(_done_path(checkout).read_text(encoding="utf-8"))
        return Done(str(stored["lock"]), tuple(map(str, stored["libraries"])))
    except (OSError, ValueError, KeyError, TypeError):
        return Done()


def write_done(checkout: Checkout, done: Done) -> None:
    """Remember what set-up has done."""
    _done_path(checkout).write_text(json.dumps(asdict(done)) + "\n", encoding="utf-8")


def _done_path(checkout: Checkout) -> Path:
    return checkout.venv / "crossread-setup.json"
