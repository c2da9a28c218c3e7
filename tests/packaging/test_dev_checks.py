from __future__ import annotations

import pytest

from dev_checkout import Checkout
from dev_checks import (
    CHECKS,
    WHEEL,
    Check,
    advice,
    run_check,
    run_checks,
    run_everything,
)
from programs import Fakes


def test_all_checks_run_and_the_tests_come_last(
    installed: Checkout, fakes: Fakes, capfd: pytest.CaptureFixture[str]
) -> None:
    fakes.add("python", 'case "$*" in *pytest*) echo "3 passed in 0.1s";; esac', installed.python)
    assert run_checks(installed, ["-k", "spans"]) == 0
    calls = fakes.called()
    assert calls[:-1] == [f"python {' '.join(check.arguments)}" for check in CHECKS]
    assert calls[-1] == "python -m pytest -k spans"
    assert capfd.readouterr().out.splitlines()[-1] == "3 passed in 0.1s"


@pytest.mark.parametrize("program", ["ruff format", "ruff check", "mypy", "importlinter"])
def test_the_first_failing_check_ends_it_with_what_it_said(
    installed: Checkout, fakes: Fakes, capfd: pytest.CaptureFixture[str], program: str
) -> None:
    fails = f'case "$*" in *"{program}"*) echo "line 7 is wrong"; exit 3;; esac'
    fakes.add("python", fails, installed.python)
    assert run_checks(installed) == 3
    assert "line 7 is wrong" in capfd.readouterr().out
    assert "pytest" not in fakes.called()[-1]


def test_failing_tests_fail_it(installed: Checkout, fakes: Fakes) -> None:
    fakes.add("python", 'case "$*" in *pytest*) exit 1;; esac', installed.python)
    assert run_checks(installed) == 1


def test_a_passing_check_is_one_line(
    installed: Checkout, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_check(installed, Check("lint", ("-m", "ruff"))) == 0
    out = capfd.readouterr().out
    assert out.startswith("lint    ok (")
    assert out.count("\n") == 1


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_failure_says_how_to_mend_it(check: Check) -> None:
    assert advice(check)


def test_qt_draws_into_memory(
    installed: Checkout, fakes: Fakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    fakes.add("python", '[ "$QT_QPA_PLATFORM" = offscreen ]', installed.python)
    assert run_checks(installed) == 0


@pytest.fixture
def system(fakes: Fakes, monkeypatch: pytest.MonkeyPatch) -> Fakes:
    """Let the wheel be tried by a program that says what it does."""
    fakes.add("system-python", 'echo "opens a window"; exit $WHEEL')
    monkeypatch.setattr("sys.executable", str(fakes.folder / "system-python"))
    monkeypatch.setenv("WHEEL", "0")
    return fakes


def test_the_wheel_is_tried_beside_the_checks(
    installed: Checkout, system: Fakes, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_everything(installed) == 0
    calls = system.called()
    assert f"system-python {' '.join(WHEEL)}" in calls
    assert "python -m pytest" in [call.rstrip() for call in calls]
    out = capfd.readouterr().out
    assert out.splitlines()[-1] == "wheel   ok"
    assert "opens a window" not in out


def test_a_wheel_that_does_not_work_fails_with_what_it_said(
    installed: Checkout,
    system: Fakes,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("WHEEL", "1")
    assert run_everything(installed) == 1
    assert "opens a window" in capfd.readouterr().out


def test_a_failed_check_does_not_wait_for_the_wheel(installed: Checkout, system: Fakes) -> None:
    system.add("python", 'case "$*" in *mypy*) exit 3;; esac', installed.python)
    system.add("system-python", "read nothing < /dev/zero")
    assert run_everything(installed) == 3
