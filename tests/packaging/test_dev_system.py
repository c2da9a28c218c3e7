from __future__ import annotations

import os
import sys

import pytest

from dev_checkout import Checkout, Done, SetupError, read_done, write_done
from dev_system import OFFSCREEN, WINDOW, install_packages, probe, provide_libraries
from programs import Fakes

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux needs them")
MISSING = "echo 'ImportError: libEGL.so.1: cannot open shared object file' >&2; exit 1"


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)


def test_a_window_needs_all_that_drawing_into_memory_needs() -> None:
    assert set(OFFSCREEN.packages) < set(WINDOW.packages)


def test_root_installs_with_apt(fakes: Fakes, root: None) -> None:
    fakes.add("apt-get")
    install_packages(["libgl1", "libegl1"], "Qt needs them.")
    (call,) = fakes.called()
    assert call.startswith("apt-get install -y --no-install-recommends libgl1 libegl1")


def test_package_lists_are_fetched_where_they_are_missing(fakes: Fakes, root: None) -> None:
    fakes.add("apt-get", '[ "$1" = update ] && : > "$0.lists"; [ -e "$0.lists" ]')
    install_packages(["libgl1"], "Qt needs it.")
    assert [call.split()[1] for call in fakes.called()] == ["install", "update", "install"]


def test_a_user_with_free_sudo_installs_by_sudo(fakes: Fakes, user: None) -> None:
    fakes.add("apt-get")
    fakes.add("sudo")
    install_packages(["libgl1"], "Qt needs it.")
    assert fakes.called()[-1].startswith(
        "sudo -n DEBIAN_FRONTEND=noninteractive apt-get install -y"
    )


@pytest.mark.parametrize("sudo", [None, "exit 1"])
def test_a_user_without_rights_gets_the_line_to_type(
    fakes: Fakes, user: None, sudo: str | None
) -> None:
    fakes.add("apt-get")
    if sudo:
        fakes.add("sudo", sudo)
    with pytest.raises(SetupError, match=r"sudo apt-get install -y .* libgl1"):
        install_packages(["libgl1"], "Qt needs it.")
    assert not any(call.startswith("apt-get") for call in fakes.called())


def test_without_apt_the_packages_are_named(fakes: Fakes, root: None) -> None:
    with pytest.raises(SetupError, match=r"package manager.*libgl1"):
        install_packages(["libgl1"], "Qt needs it.")


def test_apt_is_quoted_where_it_fails(fakes: Fakes, root: None) -> None:
    fakes.add("apt-get", "echo 'E: Unable to locate package libgl1'; exit 100")
    with pytest.raises(SetupError, match="Unable to locate package libgl1"):
        install_packages(["libgl1"], "Qt needs it.")


@LINUX
def test_libraries_that_are_there_are_looked_for_once(installed: Checkout, fakes: Fakes) -> None:
    write_done(installed, Done(lock="abc"))
    provide_libraries(installed, OFFSCREEN)
    provide_libraries(installed, OFFSCREEN)
    assert sum(call.startswith("python") for call in fakes.called()) == 1
    assert read_done(installed) == Done("abc", ("offscreen",))


@LINUX
def test_missing_libraries_are_installed(installed: Checkout, fakes: Fakes, root: None) -> None:
    fakes.add("apt-get", ': > "$0.done"')
    done = fakes.folder / "apt-get.done"
    fakes.add("python", f"[ -e {done} ] || {{ {MISSING}; }}", path=installed.python)
    provide_libraries(installed, WINDOW)
    assert read_done(installed).libraries == ("window",)


@LINUX
def test_a_library_that_stays_missing_is_named(
    installed: Checkout, fakes: Fakes, root: None
) -> None:
    fakes.add("apt-get")
    fakes.add("python", MISSING, path=installed.python)
    with pytest.raises(SetupError, match=r"still does not load: libEGL\.so\.1"):
        provide_libraries(installed, OFFSCREEN)
    assert read_done(installed) == Done()


def test_the_probe_really_loads_qt(tmp_path_factory: pytest.TempPathFactory) -> None:
    here = Checkout(tmp_path_factory.mktemp("real"))
    here.python.parent.mkdir(parents=True)
    here.python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
    here.python.chmod(0o755)
    assert probe(here, OFFSCREEN) == ""
