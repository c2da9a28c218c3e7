"""Building goes from target to target, tries what it built, and says what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import build
import selftest
from build_environments import Place
from dev_checkout import Checkout, Done, SetupError, write_done


@pytest.fixture
def tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of what is tried; every target is built as a file of 10 bytes."""
    found: list[str] = []

    def maker(name: str) -> Callable[[Path], Path]:
        def make(root: Path) -> Path:
            (root / name).write_bytes(b"0123456789")
            return root / name

        return make

    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "TARGETS", {name: maker(name) for name in build.TARGETS})
    monkeypatch.setattr(
        build, "TRIALS", {name: lambda _root, built: [str(built)] for name in build.TARGETS}
    )

    def try_it(command: list[str], like: list[str]) -> int:
        assert like == ["the checkout"]
        found.extend(command)
        return 0

    monkeypatch.setattr(selftest, "main", try_it)
    monkeypatch.setattr(build, "checkout", lambda _root: ["the checkout"])
    return found


def test_all_builds_and_tries_everything(tmp_path: Path, tried: list[str]) -> None:
    assert build.main(["all", "--test"]) == 0
    assert tried == [str(tmp_path / name) for name in ("sdist", "wheel", "frozen", "deb")]


def test_nothing_is_tried_unasked(tmp_path: Path, tried: list[str]) -> None:
    assert build.main(["wheel"]) == 0
    assert (tmp_path / "wheel").is_file()
    assert tried == []


def test_what_does_not_work_fails(tried: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "main", lambda _command, _like: 1)
    assert build.main(["wheel", "--test"]) == 1


def test_what_has_grown_too_large_fails(
    tried: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(build.LARGEST, "deb", 9)
    assert build.main(["deb"]) == 1
    assert "more than 0 MB" in capsys.readouterr().err


def test_what_cannot_be_built_is_told(
    tried: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_root: Path) -> Path:
        raise SetupError("there is no dpkg-deb here")

    monkeypatch.setattr(build, "TARGETS", {"deb": fail})
    assert build.main(["deb"]) == 1
    assert "no dpkg-deb" in capsys.readouterr().err


def test_an_unknown_target_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        build.main(["floppy"])
    assert "floppy" in capsys.readouterr().err


def test_a_folder_weighs_what_its_files_do(tmp_path: Path) -> None:
    (tmp_path / "inside").mkdir()
    (tmp_path / "inside" / "a").write_bytes(b"12345")
    (tmp_path / "b").write_bytes(b"123")
    (tmp_path / "link").symlink_to("b")
    assert build.weigh(tmp_path) == 8
    assert build.weigh(tmp_path / "b") == 3


def test_the_checkout_is_started_in_its_own_environment_where_that_is_ready(
    installed: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tools(place: Place) -> Place:
        return place

    monkeypatch.setattr(build, "make_ready", tools)
    assert build.checkout(installed.root)[0] == str(Place(installed.root).python)
    write_done(installed, Done(installed.lock_hash()))
    assert build.checkout(installed.root) == [str(installed.python), "-m", "crossread"]
