from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from crossread.core.messages import say
from crossread.core.reading import child
from crossread.core.reading.child import answer
from crossread.core.reading.protocol import Question
from crossread.core.reading.refusals import harmful
from made_files import files_of

ROOT = Path(child.__file__).resolve().parents[3]
HARMLESS = "print('done')"


def run(code: str) -> str:
    """Run code under the child's limits; return what it printed last."""
    start = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from crossread.core.reading import child\n"
        "child._limit_memory(); sys.addaudithook(child._forbid)\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", start + code], capture_output=True, text=True, check=False
    )
    return (done.stdout + done.stderr).strip().split("\n")[-1]


def test_a_file_is_read_or_refused_with_a_sentence() -> None:
    data = files_of(["They agreed."])["rtf"]
    read = answer(Question("rtf", "a.rtf", len(data)), data)
    assert (read.extract and read.extract.text, read.refusal) == ("They agreed.", None)
    refused = answer(Question("rtf", "a.rtf", 5), b"{\\rtf1}")
    assert refused.extract is None
    assert say(refused.refusal or "").startswith("“a.rtf” is a document without text")


def test_an_error_that_nobody_expected_is_a_sentence() -> None:
    assert answer(Question("no-such", "a.rtf", 1), b"x").refusal == harmful("a.rtf")


def test_halves_of_characters_do_not_get_into_the_answer() -> None:
    mail = b"From: \xff\xfe <a@b.example>\nSubject: \xed\xa0\x80\n\nThey agreed."
    extract = answer(Question("eml", "a.eml", len(mail)), mail).extract
    assert extract is not None
    assert f"{extract.title}{extract.issuer}".encode()


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('localhost', 9))",
        "import socket; socket.socket().bind(('localhost', 0))",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import os; os.fork()",
        "open('/tmp/crossread-should-not-be-there', 'w')",
        "import os; os.remove('/tmp/crossread-should-not-be-there')",
        "import urllib.request; urllib.request.urlopen('http://localhost:9')",
    ],
)
def test_a_reader_may_not_reach_outside(code: str) -> None:
    assert "a reader may not do this" in run(f"{code}\n{HARMLESS}")


def test_a_reader_may_read_and_import() -> None:
    assert (
        run(f"import trafilatura, lxml.etree, pypdfium2; open({__file__!r})\n{HARMLESS}") == "done"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not limit address space")
def test_memory_is_limited() -> None:
    assert run("x = b'x' * (2 << 30)").startswith("MemoryError")


def test_what_a_library_prints_is_no_answer() -> None:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "crossread.core.reading.child"],
        input=b"",
        capture_output=True,
        env=environment,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, b"\x06")
