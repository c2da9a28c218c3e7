"""Files become documents with names that do not tell where the archive lies."""

from __future__ import annotations

import zipfile
from pathlib import Path

from archives import lay_out
from crossread.core.archive.taking import take
from crossread.core.messages import say


def test_documents_are_named_from_the_folder(tmp_path: Path) -> None:
    (taken,) = take(str(lay_out(tmp_path)), ["2031/ministry.txt"])
    ((document, features),) = taken.documents
    assert document.path == taken.name == "2031/ministry.txt"
    assert features.day is not None
    assert taken.failures == ()


def test_a_file_that_cannot_be_read_says_so_and_stops_no_other(tmp_path: Path) -> None:
    broken, page = take(str(lay_out(tmp_path)), ["broken.pdf", "strike.html"])
    assert broken.documents == ()
    assert "broken.pdf" in say(broken.failures[0])
    assert str(tmp_path) not in say(broken.failures[0])
    assert len(page.documents) == 1


def test_an_archive_gives_its_members(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as file:
        file.writestr("a.txt", "The ferry sails on Monday.")
        file.writestr("b.txt", "The ferry stays in the harbour.")
    (taken,) = take(str(tmp_path), ["two.zip"])
    assert [document.path for document, _ in taken.documents] == ["two.zip/a.txt", "two.zip/b.txt"]
