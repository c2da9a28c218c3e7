from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dev_checkout import Checkout, Done, SetupError, read_done, write_done
from dev_venv import explain, find_pip, is_usable, link_project, make_venv, prepare
from programs import Fakes


def test_a_prepared_checkout_starts_nothing(installed: Checkout, fakes: Fakes) -> None:
    write_done(installed, Done(lock=installed.lock_hash()))
    prepare(installed)
    assert fakes.called() == []


def test_a_changed_lock_is_installed_with_hashes(installed: Checkout, fakes: Fakes) -> None:
    write_done(installed, Done(lock="older", libraries=("window",)))
    prepare(installed)
    install = fakes.called()[-1]
    assert install.startswith("python -m pip install --require-hashes")
    assert install.endswith(str(installed.lock))
    assert read_done(installed) == Done(lock=installed.lock_hash())


def test_a_failed_installation_is_tried_again(installed: Checkout, fakes: Fakes) -> None:
    fails = '[ "$3" = install ] && { echo "ERROR: No space left on device"; exit 1; }; true'
    fakes.add("python", fails, path=installed.python)
    with pytest.raises(SetupError, match="disk is full"):
        prepare(installed)
    assert read_done(installed).lock == ""


def test_without_a_lock_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="complete copy"):
        prepare(Checkout(tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_this_environment_is_usable(installed: Checkout) -> None:
    assert is_usable(installed)


@pytest.mark.parametrize("version", ["version = 3.10.4", "", "version = 2.7.1"])
def test_an_older_python_is_not_usable(installed: Checkout, version: str) -> None:
    (installed.venv / "pyvenv.cfg").write_text(version, encoding="utf-8")
    assert not is_usable(installed)


def test_an_environment_whose_python_has_gone_is_not_usable(installed: Checkout) -> None:
    installed.python.unlink()
    assert not is_usable(installed)


@pytest.mark.parametrize(("name", "usable"), [("python3.99", False), ("pypy3", True)])
def test_an_upgraded_python_is_not_usable(installed: Checkout, name: str, usable: bool) -> None:
    target = installed.python.with_name(name)
    installed.python.rename(target)
    installed.python.symlink_to(target)
    assert is_usable(installed) is usable


def test_the_environment_is_made_without_pip(checkout: Checkout) -> None:
    make_venv(checkout)
    assert is_usable(checkout)
    assert not (checkout.packages / "pip").exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(SetupError, match=r"could not be made"):
        make_venv(Checkout(tmp_path / "file"))


def test_the_project_is_imported_from_where_it_lies(checkout: Checkout) -> None:
    make_venv(checkout)
    (checkout.app / "crossread").mkdir(parents=True)
    (checkout.app / "crossread" / "__init__.py").write_text("here = 1", encoding="utf-8")
    link_project(checkout)
    moved = Checkout(checkout.root.with_name("elsewhere"))
    checkout.root.rename(moved.root)
    command = [str(moved.python), "-c", "import crossread; print(crossread.__file__)"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert Path(printed.strip()).is_relative_to(moved.root)


def test_the_environments_own_pip_comes_first(installed: Checkout) -> None:
    assert find_pip(installed) == [str(installed.python), "-m", "pip"]


def test_pip_comes_from_python_where_the_environment_has_none(
    installed: Checkout, fakes: Fakes
) -> None:
    fakes.add("python", '[ "$2" = ensurepip ]', path=installed.python)
    assert find_pip(installed) == [str(installed.python), "-m", "pip"]


def test_a_pip_beside_the_environment_fills_it(
    installed: Checkout, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    fakes.add("python", "exit 1", path=installed.python)
    fakes.add("other")
    monkeypatch.setattr(sys, "executable", str(fakes.folder / "other"))
    assert find_pip(installed)[-2:] == ["--python", str(installed.python)]


def test_debian_is_asked_for_pip_last(
    installed: Checkout, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    fakes.add("apt-get", ': > "$0.done"')
    arrived = f'[ "$2" = ensurepip ] && [ -e {fakes.folder / "apt-get.done"} ]'
    fakes.add("python", arrived, path=installed.python)
    fakes.add("other", "exit 1")
    monkeypatch.setattr(sys, "executable", str(fakes.folder / "other"))
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    assert find_pip(installed) == [str(installed.python), "-m", "pip"]
    major, minor = sys.version_info[:2]
    assert any(f"python{major}.{minor}-venv" in call for call in fakes.called())


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("NewConnectionError: Failed to establish a new connection", "HTTPS_PROXY"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was checked"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ssl.SSLError: CERTIFICATE_VERIFY_FAILED", "PIP_CERT"),
        ("ERROR: No matching distribution found for pyside6", "no build for this system"),
        ("Segmentation fault", "Segmentation fault"),
    ],
)
def test_a_failure_says_what_to_do(output: str, advice: str) -> None:
    assert advice in explain(output)


def test_a_failure_shows_its_errors_and_little_else() -> None:
    shown = explain("Collecting numpy\n" * 100 + "ERROR: one\nhint\nERROR: two\n")
    assert "ERROR: one" in shown
    assert "Collecting" not in shown
