"""Make the locks in packaging/ anew from pyproject.toml.

    .venv/bin/python -m pip install uv
    .venv/bin/python packaging/lock.py              what has changed in pyproject.toml
    .venv/bin/python packaging/lock.py --upgrade    and every package to its newest

A lock holds names, versions, conditions and SHA-256 hashes for every system and Python that
Crossread runs on, and no address: where packages come from is the user's business.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EVERYTHING = "requirements.lock"
"""What Crossread needs to run and to be worked on."""
LOCKS = {
    EVERYTHING: ("pyproject.toml", "--extra", "cluster", "--group", "dev"),
    "runtime.lock": ("pyproject.toml",),
    "cluster.lock": ("pyproject.toml", "--extra", "cluster"),
    "build.lock": ("--group", "pyproject.toml:package"),
}
"""From what each lock is made; the later ones take their versions from the first."""


def command(name: str, options: Sequence[str]) -> list[str]:
    """Return the command that makes a lock."""
    pinned = () if name == EVERYTHING else ("--constraint", f"packaging/{EVERYTHING}")
    return [
        *(sys.executable, "-m", "uv", "pip", "compile", *LOCKS[name], *pinned),
        *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header"),
        *("--quiet", "--output-file", f"packaging/{name}", *options),
    ]


def main(options: Sequence[str]) -> int:
    """Make the locks; return the first exit code that is not 0."""
    if find_spec("uv") is None:
        print(f"uv is missing. Type: {sys.executable} -m pip install uv", file=sys.stderr)
        return 1
    for name in LOCKS:
        code = subprocess.run(command(name, options), cwd=ROOT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
