from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading import FORMATS, Apart, Failure, read_document, read_documents
from crossread.core.types import Document
from hostile_files import HOSTILE, READABLE, REAL, SENTENCE
from made_files import files_of, zip_of

DEADLINE = 12.0
"""Seconds: the reader's own, and what it takes to start it."""
ARABIC = "التقى الوزيران يوم الثلاثاء وبحثا فتح الجسر الطويل بين المدينتين."


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    with Apart() as process:
        yield process


def results(path: Path, apart: Apart) -> list[Document | Failure]:
    return list(read_documents(path, apart=apart))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_time_with_a_sentence(
    apart: Apart, tmp_path: Path, name: str
) -> None:
    file_name, make, expected = HOSTILE[name]
    path = tmp_path / file_name
    path.write_bytes(make())
    started = time.monotonic()
    (failure,) = results(path, apart)
    assert time.monotonic() - started < DEADLINE
    assert isinstance(failure, Failure)
    assert str(path) in say(failure.sentence)
    assert re.search(expected, say(failure.sentence))


@pytest.mark.parametrize("name", READABLE)
def test_a_strange_file_is_read(apart: Apart, tmp_path: Path, name: str) -> None:
    file_name, make = READABLE[name]
    path = tmp_path / file_name
    path.write_bytes(make())
    started = time.monotonic()
    text = read_document(path, apart=apart).text
    assert SENTENCE in text
    assert "root:" not in text
    assert time.monotonic() - started < DEADLINE


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
@pytest.mark.parametrize("name", FORMATS)
def test_a_truncated_file_becomes_a_text_or_a_sentence(
    apart: Apart, tmp_path: Path, name: str, share: float
) -> None:
    data = {one.suffix[1:]: one.read_bytes() for one in REAL.glob("talks.*")}.get(name)
    data = data or files_of([SENTENCE] * 5)[name]
    path = tmp_path / f"a.{name}"
    path.write_bytes(data[: int(len(data) * share)])
    (result,) = results(path, apart)
    if isinstance(result, Failure):
        assert str(path) in say(result.sentence)
        assert say(result.sentence).endswith(".")
    else:
        assert result.text


@pytest.mark.parametrize("told", ["utf-8", "utf-16", "cp1251", "shift_jis", "hex", "no-such"])
@pytest.mark.parametrize("name", ["txt", "html", "rtf", "eml"])
def test_every_wrong_encoding_becomes_a_text_or_a_sentence(
    apart: Apart, tmp_path: Path, name: str, told: str
) -> None:
    path = tmp_path / f"a.{name}"
    for codec in ("utf-8", "utf-16", "utf-16-le", "cp1251", "koi8-r", "cp1256"):
        words = ARABIC if codec == "cp1256" else "Мэры встретились."
        path.write_bytes(files_of([words])[name].decode().encode(codec, errors="replace"))
        try:
            assert read_document(path, told, apart=apart).text
        except InputError as error:
            assert str(path) in str(error) or told in str(error)  # noqa: PT017 - both ends are right


@pytest.mark.parametrize("name", ["txt", "md", "html", "mhtml", "docx", "odt", "rtf", "eml"])
def test_right_to_left_text_keeps_its_letters(apart: Apart, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"a.{name}"
    path.write_bytes(files_of([ARABIC])[name])
    document = read_document(path, apart=apart)
    assert (document.text.strip(), document.language) == (ARABIC, "ar")


def test_a_folder_with_the_name_of_a_file_is_a_folder(apart: Apart, tmp_path: Path) -> None:
    (tmp_path / "x.txt").mkdir()
    (failure,) = results(tmp_path / "x.txt", apart)
    assert isinstance(failure, Failure)
    assert "holds no file that can be read" in say(failure.sentence)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_among_others_stops_none(apart: Apart, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.docx")
    (tmp_path / "b.txt").write_text(SENTENCE)
    failure, document = results(tmp_path, apart)
    assert isinstance(failure, Failure)
    assert "is no ordinary file" in say(failure.sentence)
    assert isinstance(document, Document)


def test_no_name_in_an_archive_leads_out_of_it(apart: Apart, tmp_path: Path) -> None:
    names = ["../../up.txt", "/etc/root.txt", "C:\\windows\\drive.txt", "a\u202etxt.exe.txt"]
    path = tmp_path / "a.zip"
    path.write_bytes(zip_of({name: f"{name}: {SENTENCE}" for name in names}))
    before = sorted(tmp_path.rglob("*"))
    found = results(path, apart)
    assert sorted(one.path for one in found) == [
        f"{path}/atxt.exe.txt",
        f"{path}/etc/root.txt",
        f"{path}/up.txt",
        f"{path}/windows/drive.txt",
    ]
    assert all(isinstance(one, Document) for one in found)
    assert sorted(tmp_path.rglob("*")) == before


def test_one_hostile_file_stops_no_other(apart: Apart, tmp_path: Path) -> None:
    for file_name, make, _ in (HOSTILE["3,000 nested parts"], HOSTILE["zip bomb"]):
        (tmp_path / file_name).write_bytes(make())
    (tmp_path / "z.docx").write_bytes(files_of([SENTENCE])["docx"])
    bomb, mail, document = results(tmp_path, apart)
    assert isinstance(bomb, Failure)
    assert isinstance(mail, Failure)
    assert isinstance(document, Document)
    assert document.text == SENTENCE
