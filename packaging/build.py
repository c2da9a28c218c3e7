"""Build what users install, into dist/, and try it.

    python3 packaging/build.py wheel|sdist|frozen|deb|all           build
    python3 packaging/build.py wheel|sdist|frozen|deb|all --test    and go through what was built

wheel, sdist   for pip; with all resources
frozen         a folder with its own Python: dist/frozen/crossread (on macOS, Crossread.app, too)
deb            a package for Debian and Ubuntu, made of the folder; needs dpkg-deb

Needs Python 3.11 or newer and nothing else; the tools are installed into build/ from build.lock.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import selftest
from build_environments import Place, builder_place, clean_place, make_ready, wheel_place
from deb import build_deb, unpack_deb
from dev_checkout import Checkout, SetupError, read_done, say
from dev_venv import find_pip, is_usable
from frozen import shed

ROOT = Path(__file__).resolve().parents[1]
LARGEST = {"frozen": 250_000_000, "deb": 120_000_000}
"""Bytes that may not be passed."""


def main(arguments: Sequence[str]) -> int:
    """Build what is asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="packaging/build.py", description=__doc__.split("\n")[0])
    parser.add_argument("target", choices=[*TARGETS, "all"])
    parser.add_argument("--test", action="store_true", help="go through what was built")
    asked = parser.parse_args(arguments)
    try:
        for name in TARGETS if asked.target == "all" else [asked.target]:
            built = build(name)
            if asked.test and selftest.main(TRIALS[name](ROOT, built), checkout(ROOT)):
                return 1
    except (SetupError, subprocess.CalledProcessError) as error:
        say(str(error))
        return 1
    return 0


def build(name: str) -> Path:
    """Build one target and return its path; raises SetupError where it has grown too large."""
    built = TARGETS[name](ROOT)
    size = weigh(built)
    say(f"{built.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    if size > LARGEST.get(name, size):
        raise SetupError(f"That is more than {LARGEST[name] / 1e6:.0f} MB.")
    return built


def build_wheel(root: Path) -> Path:
    """Build the wheel and return its path."""
    return _hatch(root, "wheel", "crossread-*.whl")


def build_sdist(root: Path) -> Path:
    """Build the source archive and return its path."""
    return _hatch(root, "sdist", "crossread-*.tar.gz")


def build_frozen(root: Path) -> Path:
    """Build the folder with its own Python and return its path."""
    place = make_ready(Place(root))
    folder = root / "dist" / "frozen"
    shutil.rmtree(folder, ignore_errors=True)
    _run(place, root / "packaging" / "icons.py", str(root / "build" / "icons"))
    _run(
        place,
        *("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(folder)),
        *("--workpath", str(root / "build" / "pyinstaller")),
        str(root / "packaging" / "crossread.spec"),
    )
    shed(folder / "crossread")
    return folder / "crossread"


def build_package(root: Path) -> Path:
    """Build the Debian package, from the folder that is there or a new one; return its path."""
    folder = root / "dist" / "frozen" / "crossread"
    return build_deb(root, folder if folder.is_dir() else build_frozen(root))


def checkout(root: Path) -> list[str]:
    """Return how the checkout itself is started: in its own environment, where that is ready."""
    own = Checkout(root)
    ready = is_usable(own) and read_done(own).lock == own.lock_hash()
    return [str((own if ready else make_ready(Place(root))).python), "-m", "crossread"]


def try_wheel(root: Path, built: Path) -> list[str]:
    """Install a wheel or source archive into a fresh environment; return how it is started."""
    place = clean_place(wheel_place(root))
    wheel = built if built.suffix == ".whl" else _wheel_of(root, built)
    install = [*find_pip(place), "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, env=_environment())
    return [str(place.python.with_name(f"crossread{'.exe' if os.name == 'nt' else ''}"))]


def try_frozen(_root: Path, built: Path) -> list[str]:
    """Return how the frozen folder is started."""
    return [str(built / "crossread")]


def try_package(root: Path, built: Path) -> list[str]:
    """Unpack the package into build/ without installing it; return how it is started."""
    return [str(unpack_deb(built, root / "build" / "deb-unpacked") / "usr" / "bin" / "crossread")]


def weigh(path: Path) -> int:
    """Return the bytes of a file, or of all files in a folder."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


TARGETS: Mapping[str, Callable[[Path], Path]] = {
    "sdist": build_sdist,
    "wheel": build_wheel,
    "frozen": build_frozen,
    "deb": build_package,
}
TRIALS: Mapping[str, Callable[[Path, Path], list[str]]] = {
    "sdist": try_wheel,
    "wheel": try_wheel,
    "frozen": try_frozen,
    "deb": try_package,
}


def _hatch(root: Path, target: str, pattern: str) -> Path:
    place = make_ready(builder_place(root))
    for old in (root / "dist").glob(pattern):
        old.unlink()
    _run(place, "-m", "hatchling", "build", "-t", target, "-d", str(root / "dist"))
    (built,) = (root / "dist").glob(pattern)
    return built


def _wheel_of(root: Path, sdist: Path) -> Path:
    """Return a wheel that is built from nothing but the source archive."""
    folder = root / "build" / "from-sdist"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.unpack_archive(sdist, folder, filter="data")
    (source,) = folder.iterdir()
    _run(
        builder_place(root),
        "-m",
        "hatchling",
        "build",
        "-t",
        "wheel",
        "-d",
        str(folder),
        cwd=source,
    )
    (built,) = folder.glob("*.whl")
    return built


def _run(place: Place, *arguments: str | Path, cwd: Path | None = None) -> None:
    """Run the environment's Python; raises CalledProcessError where that fails."""
    command = [str(place.python), *map(str, arguments)]
    subprocess.run(command, cwd=cwd or place.root, check=True, env=_environment())


def _environment() -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
