from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from dev_checkout import Checkout, Done, read_done, say, write_done


def test_what_was_done_is_remembered(installed: Checkout) -> None:
    done = Done(lock="abc", libraries=("offscreen", "window"))
    write_done(installed, done)
    assert read_done(installed) == done
    write_done(installed, replace(done, libraries=()))
    assert read_done(installed).libraries == ()


@pytest.mark.parametrize("stored", [None, "", "[]", "{}", '{"lock": "a"}', "\x00"])
def test_a_broken_memory_is_no_memory(installed: Checkout, stored: str | None) -> None:
    if stored is not None:
        (installed.venv / "crossread-setup.json").write_text(stored, encoding="utf-8")
    assert read_done(installed) == Done()


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("version = 3.11.2", (3, 11)),
        ("version_info = 3.13.0.final.0", (3, 13)),
        ("home = /usr/bin\nversion=3.12.1", (3, 12)),
        ("home = /usr/bin", None),
    ],
)
def test_version_is_read_as_venv_and_uv_write_it(
    installed: Checkout, line: str, version: tuple[int, int] | None
) -> None:
    (installed.venv / "pyvenv.cfg").write_text(line, encoding="utf-8")
    assert installed.version == version


def test_no_environment_has_no_version(checkout: Checkout) -> None:
    assert checkout.version is None


def test_the_lock_is_known_by_its_content(checkout: Checkout) -> None:
    before = checkout.lock_hash()
    assert before == hashlib.sha256(checkout.lock.read_bytes()).hexdigest()
    checkout.lock.write_text("other", encoding="utf-8")
    assert checkout.lock_hash() != before


def test_stdout_is_left_to_the_program(capsys: pytest.CaptureFixture[str]) -> None:
    say("making .venv")
    assert capsys.readouterr() == ("", "crossread: making .venv\n")
