from __future__ import annotations

import pytest

from dev_checkout import Checkout
from dev_checks import CHECKS, Check, advice, run_check, run_checks
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
