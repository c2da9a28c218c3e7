"""System packages: what Qt needs, whether it is there, and how to get it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dev_checkout import Checkout, SetupError, read_done, say, write_done


@dataclass(frozen=True, slots=True)
class Need:
    """System libraries that one way of using Qt needs."""

    name: str
    purpose: str
    plugin: str
    """The Qt platform plugin that must load."""
    packages: tuple[str, ...]
    """Debian and Ubuntu names."""


OFFSCREEN = Need(
    "offscreen",
    "Qt",
    "libqoffscreen.so",
    ("libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"),
)
WINDOW = Need(
    "window",
    "A Qt window",
    "libqxcb.so",
    (
        *OFFSCREEN.packages,
        *("libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"),
        *("libxcb-shape0", "libwayland-cursor0", "libwayland-egl1"),
        *("fonts-dejavu-core", "fonts-wqy-microhei"),
    ),
)

_PROBE = """
import ctypes, pathlib, sys
import PySide6.QtSvg, PySide6.QtTest, PySide6.QtWidgets
folder = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
ctypes.CDLL(str(folder / sys.argv[1]))
"""


def provide_libraries(checkout: Checkout, need: Need) -> None:
    """Make sure that Qt loads, with apt's help where that is allowed; else raise SetupError."""
    done = read_done(checkout)
    if not sys.platform.startswith("linux") or need.name in done.libraries:
        return
    missing = probe(checkout, need)
    if missing:
        say(f"{need.purpose} needs system libraries that are not here ({missing})")
        install_packages(need.packages, f"{need.purpose} needs them.")
        missing = probe(checkout, need)
    if missing:
        raise SetupError(
            f"{need.purpose} still does not load: {missing}. Install the package that holds this "
            "library, then start again."
        )
    write_done(checkout, replace(done, libraries=(*done.libraries, need.name)))


def probe(checkout: Checkout, need: Need) -> str:
    """Return what keeps Qt from loading, in the loader's words; empty where nothing does."""
    child = subprocess.run(
        [checkout.python, "-c", _PROBE, need.plugin],
        capture_output=True,
        text=True,
        check=False,
        errors="replace",
    )
    if child.returncode == 0:
        return ""
    lines = child.stderr.strip().splitlines() or [f"exit code {child.returncode}"]
    return lines[-1].removeprefix("ImportError: ").removeprefix("OSError: ")


def install_packages(names: Sequence[str], reason: str) -> None:
    """Install Debian packages as root or by passwordless sudo; else raise SetupError."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    line = f"sudo apt-get update && sudo {' '.join(install)}"
    if shutil.which("apt-get") is None:
        raise SetupError(
            f"{reason} Install them with your system's package manager; on Debian and Ubuntu "
            f"they are called {' '.join(names)}."
        )
    rights = _rights()
    if rights is None:
        raise SetupError(f"{reason} Type this line, then start again:\n\n    {line}\n")
    say(f"installing {len(names)} system packages with apt: {' '.join(names)}")
    lock_patience = ["-o", "DPkg::Lock::Timeout=120"]
    command = [*rights, *install, *lock_patience]
    if _apt(command):
        _apt([*rights, "apt-get", "update", *lock_patience])
        trouble = _apt(command)
        if trouble:
            raise SetupError(
                f"apt could not install them:\n{trouble}\nWhen that is mended, type this line, "
                f"then start again:\n\n    {line}\n"
            )


def _rights() -> list[str] | None:
    """Return what to put before a command to run it as root; None where nobody may."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    sudo = ["sudo", "-n"]
    allowed = subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0
    return [*sudo, "DEBIAN_FRONTEND=noninteractive"] if allowed else None


def _apt(command: Sequence[str]) -> str:
    """Run apt; return the end of what it said where it failed, else nothing."""
    child = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        errors="replace",
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"},
    )
    if child.returncode == 0:
        return ""
    return "\n".join(child.stdout.strip().splitlines()[-8:]) or f"exit code {child.returncode}"
