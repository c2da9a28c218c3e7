"""Every check that must pass: format, lint, types, layers, tests, and the wheel that users get."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass

from dev_checkout import Checkout

_LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@dataclass(frozen=True, slots=True)
class Check:
    """A program that looks at the project and fails where something is wrong."""

    name: str
    arguments: tuple[str, ...]
    """For the environment's Python."""


CHECKS = (
    Check("format", ("-m", "ruff", "format", "--check", "--quiet", ".")),
    Check("lint", ("-m", "ruff", "check", "--quiet", ".")),
    Check("types", ("-m", "mypy", "--no-error-summary")),
    Check("layers", ("-c", _LINT_IMPORTS, "--no-logo")),
)


WHEEL = ("packaging/build.py", "wheel", "--test")
"""Builds the wheel and goes through it in an environment of its own."""


def run_everything(checkout: Checkout) -> int:
    """Run every check and every test, and try the wheel meanwhile; return the first failure."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        with subprocess.Popen(
            [sys.executable, *WHEEL],
            cwd=checkout.root,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
        ) as wheel:
            code = run_checks(checkout)
            if code:
                wheel.terminate()
                return code
            print("wheel   ", end="", flush=True)
            code = wheel.wait()
        print("failed" if code else "ok", flush=True)
        if code:
            said.seek(0)
            print(said.read(), flush=True)
    return code


def run_checks(checkout: Checkout, options: Sequence[str] = ()) -> int:
    """Run the checks, then pytest with the options; return the first exit code that is not 0."""
    for check in CHECKS:
        code = run_check(checkout, check)
        if code:
            return code
    command = [str(checkout.python), "-m", "pytest", *options]
    return subprocess.run(command, cwd=checkout.root, env=environment(), check=False).returncode


def run_check(checkout: Checkout, check: Check) -> int:
    """Run one check; show one line where it passes, and all that it said where it fails."""
    print(f"{check.name:8}", end="", flush=True)
    started = time.perf_counter()
    child = subprocess.run(
        [str(checkout.python), *check.arguments],
        cwd=checkout.root,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    took = time.perf_counter() - started
    print(f"{'failed' if child.returncode else 'ok'} ({took:.1f} s)", flush=True)
    if child.returncode:
        print(child.stdout, flush=True)
        print(f"To mend: {advice(check)}", file=sys.stderr, flush=True)
    return child.returncode


def advice(check: Check) -> str:
    """Return what a contributor does about a failed check."""
    match check.name:
        case "format":
            return ".venv/bin/ruff format"
        case "lint":
            return ".venv/bin/ruff check --fix, then what it still names"
        case "layers":
            return "see the layers in app/ARCHITECTURE.md"
        case _:
            return "see the lines above"


def environment() -> dict[str, str]:
    """Return the environment for checks: Qt draws into memory, whatever screen there is."""
    return os.environ | {"QT_QPA_PLATFORM": "offscreen"}
