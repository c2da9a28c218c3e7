"""The environment .venv: made, filled from the lock, pointed at the checkout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from dev_checkout import Checkout, Done, SetupError, read_done, say, write_done
from dev_system import install_packages

OLDEST = (3, 11)

_UNREACHABLE = (
    "The package index cannot be reached. Check the network; behind a proxy set HTTPS_PROXY."
)
_UNTRUSTED = (
    "The package index's certificate is not trusted here. Behind an inspecting proxy, set "
    "PIP_CERT to its certificate."
)
_CHANGED = (
    "A package is not the one that was checked. Do not install it; try again later or from "
    "another network, and report it if it stays so."
)
_FULL = "The disk is full: about 700 MB are needed."
_UNBUILT = (
    "A package has no build for this system. Crossread needs 64-bit Linux with glibc 2.34 "
    "(Debian 12, Ubuntu 22.04 or newer), macOS 13 or Windows 10."
)
_ADVICE = (
    ("DO NOT MATCH THE HASHES", _CHANGED),
    ("No space left on device", _FULL),
    ("CERTIFICATE_VERIFY_FAILED", _UNTRUSTED),
    ("Failed to establish a new connection", _UNREACHABLE),
    ("NameResolutionError", _UNREACHABLE),
    ("ConnectTimeoutError", _UNREACHABLE),
    ("ProxyError", _UNREACHABLE),
    ("No matching distribution found", _UNBUILT),
)
"""What pip says, and what that means; the first sign that is there counts."""


def prepare(checkout: Checkout) -> None:
    """Bring the environment up to date with the lock; at once where it is already."""
    if not checkout.lock.is_file():
        raise SetupError(f"{checkout.lock} is missing. Get a complete copy of the project.")
    usable = is_usable(checkout)
    if usable and read_done(checkout).lock == checkout.lock_hash():
        return
    if not usable:
        make_venv(checkout)
    install_lock(checkout, find_pip(checkout))
    link_project(checkout)
    write_done(checkout, Done(lock=checkout.lock_hash()))


def is_usable(checkout: Checkout) -> bool:
    """Tell whether the environment's Python is there, new enough, and still the same one."""
    version = checkout.version
    if version is None or version < OLDEST or not checkout.python.exists():
        return False
    named = re.fullmatch(r"python(\d+)\.(\d+)", checkout.python.resolve().name)
    return named is None or (int(named[1]), int(named[2])) == version


def make_venv(checkout: Checkout) -> None:
    """Make the environment anew, without pip: Debian's Python may not have one to give."""
    version = ".".join(map(str, sys.version_info[:3]))
    say(f"making {checkout.venv} with Python {version} (once)")
    try:
        venv.EnvBuilder(clear=True, symlinks=os.name != "nt").create(checkout.venv)
    except OSError as error:
        raise SetupError(f"{checkout.venv} could not be made: {error}.") from error


def find_pip(checkout: Checkout) -> list[str]:
    """Return a pip that installs into the environment; raise SetupError where there is none."""
    own = [str(checkout.python), "-m", "pip"]
    bundled = [str(checkout.python), "-m", "ensurepip", "--default-pip"]
    other = [sys.executable, "-m", "pip", "--python", str(checkout.python)]
    if _works([*own, "--version"]) or _works(bundled):
        return own
    if _works([*other, "--version"]):
        return other
    major, minor = checkout.version or sys.version_info[:2]
    install_packages([f"python{major}.{minor}-venv"], "Python's own pip is missing.")
    if not _works(bundled):
        raise SetupError(
            "Python's own pip is missing, and python3-venv did not bring it. Install pip for "
            f"{sys.executable}, then start again."
        )
    return own


def install_lock(checkout: Checkout, pip: Sequence[str]) -> None:
    """Install what the lock lists, built packages only, each checked against its hashes."""
    say(f"installing the packages in {checkout.lock.name} (about 150 MB, once)")
    command = [*pip, "install", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
    command += ["--no-compile"]  # Python compiles what it uses; all of it takes 10 s more
    command += ["--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    command += ["--progress-bar", "off", "-r", str(checkout.lock)]
    said: list[str] = []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env=os.environ | {"PIP_USER": "0"},
    ) as child:
        said.extend(_shown(child.stdout or ()))
    if child.returncode:
        raise SetupError(explain("\n".join(said)))


def explain(output: str) -> str:
    """Return what went wrong in a failed installation, and what to do, from what pip said."""
    advice = next(
        (advice for sign, advice in _ADVICE if sign in output),
        "The lines above are pip's own.",
    )
    errors = [line for line in output.splitlines() if line.startswith("ERROR")]
    shown = (errors or output.splitlines())[-8:]
    return "\n".join(
        ("The packages could not be installed.", *(f"    {line}" for line in shown), advice)
    )


def link_project(checkout: Checkout) -> None:
    """Make the checkout importable by a path file; relative, so that the folder may move."""
    target = os.path.relpath(checkout.app, checkout.packages)
    path = checkout.packages / "crossread-checkout.pth"
    path.write_text(Path(target).as_posix() + "\n", encoding="utf-8")


def _works(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _shown(lines: Iterable[str]) -> Iterator[str]:
    """Pass pip's lines on, and show on a terminal which package it is at."""
    terminal = sys.stderr.isatty()
    count = 0
    for line in lines:
        if terminal and line.startswith("Collecting "):
            count += 1
            name = line.split()[1].partition("==")[0]
            print(f"\r\x1b[K  {count}  {name}", end="", file=sys.stderr, flush=True)
        yield line.rstrip()
    if terminal:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
