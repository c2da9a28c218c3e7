from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from crossread import __main__ as start
from crossread.core.errors import InputError
from crossread.core.reading import apart as module
from crossread.core.reading.apart import ARGUMENT, Apart, child_command
from crossread.core.reading.source import Source
from made_files import files_of

RTF = Source(files_of(["They agreed."])["rtf"], "a.rtf")
READY = "import os, sys, time; os.write(1, b'\\x06'); "


def fake(code: str) -> tuple[str, ...]:
    """Return the command of a process that says it is ready, and then does this."""
    return (sys.executable, "-c", READY + code)


def test_a_file_is_read_in_another_process() -> None:
    with Apart() as apart:
        assert apart.read("rtf", RTF).text == "They agreed."


def test_one_process_reads_one_file_after_the_other(tmp_path: Path) -> None:
    count = tmp_path / "started"
    code = (
        f"open({str(count)!r}, 'a').write('x'); import runpy; sys.argv = ['child'];"
        "runpy.run_module('crossread.core.reading.child', run_name='__main__')"
    )
    command = (sys.executable, "-c", f"import sys; {code}")
    with Apart(command) as apart:
        for _ in range(3):
            apart.read("rtf", RTF)
    assert count.read_text() == "x"


def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read() -> None:
    with Apart(fake("time.sleep(60)"), deadline=0.2) as apart:
        started = time.monotonic()
        with pytest.raises(
            InputError, match=r"“a\.rtf” was given up after 0\.2 seconds of reading"
        ):
            apart.read("rtf", RTF)
        assert time.monotonic() - started < 5
        with pytest.raises(InputError, match="given up"):
            apart.read("rtf", RTF)


@pytest.mark.parametrize(
    "code",
    [
        "os.abort()",
        "sys.stdin.buffer.readline(); os._exit(0)",
        "os.write(1, b'\\0\\0\\0\\0\\0\\0\\1\\0 too little')",
        "os.write(1, b'\\xff' * 8)",
    ],
)
def test_a_process_that_dies_or_talks_nonsense_is_a_sentence(code: str) -> None:
    with Apart(fake(code)) as apart, pytest.raises(InputError, match=r"“a\.rtf” could not be read"):
        apart.read("rtf", RTF)


@pytest.mark.parametrize("command", [("/no/such/program",), (sys.executable, "-c", "pass")])
def test_a_process_that_does_not_start_is_a_sentence(command: tuple[str, ...]) -> None:
    with Apart(command) as apart, pytest.raises(InputError, match="could not be started"):
        apart.read("rtf", RTF)


def test_nothing_is_left_running() -> None:
    with Apart() as apart:
        apart.read("rtf", RTF)
        process = apart._process  # noqa: SLF001 - is what this is about
        assert isinstance(process, subprocess.Popen)
    assert process.poll() is not None
    apart.close()


def test_a_name_that_is_no_text_can_be_told() -> None:
    with Apart() as apart, pytest.raises(InputError, match=r"“a\?\.rtf” is a document without"):
        apart.read("rtf", Source(b"{\\rtf1}", "a\udcff.rtf"))


def test_a_frozen_app_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "crossread.core.reading.child" in child_command()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == (sys.executable, ARGUMENT)
    assert start.READ_APART == module.ARGUMENT


def test_the_app_answers_as_the_process_when_it_is_started_so() -> None:
    root = Path(start.__file__).resolve().parents[1]
    code = f"import sys; sys.path.insert(0, {str(root)!r}); from crossread.__main__ import main; "
    with Apart((sys.executable, "-c", f"{code} sys.exit(main())", ARGUMENT)) as apart:
        assert apart.read("rtf", RTF).text == "They agreed."
