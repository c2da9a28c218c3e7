"""Make packaging/requirements.lock anew from pyproject.toml.

    .venv/bin/python -m pip install uv
    .venv/bin/python packaging/lock.py              what has changed in pyproject.toml
    .venv/bin/python packaging/lock.py --upgrade    and every package to its newest

The lock holds names, versions, conditions and SHA-256 hashes for every system and Python that
Crossread runs on, and no address: where packages come from is the user's business.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def command(options: Sequence[str]) -> list[str]:
    """Return the command that makes the lock."""
    return [
        *(sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--group", "dev"),
        *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header"),
        *("--quiet", "--output-file", "packaging/requirements.lock", *options),
    ]


def main(options: Sequence[str]) -> int:
    """Make the lock; return the exit code."""
    if find_spec("uv") is None:
        print(f"uv is missing. Type: {sys.executable} -m pip install uv", file=sys.stderr)
        return 1
    return subprocess.run(command(options), cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
