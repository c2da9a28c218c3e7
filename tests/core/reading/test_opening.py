from __future__ import annotations

import os
from pathlib import Path

import pytest

from crossread.core.messages import message, say
from crossread.core.reading.opening import MOST_FILES, Failure, Found, found_at, is_several
from made_files import zip_of


def names(path: Path) -> list[str]:
    """Return what is found, failures in brackets, without the path."""
    shown = []
    for one in found_at(path):
        if isinstance(one, Found):
            shown.append(one.name.removeprefix(str(path)))
        else:
            shown.append(f"({one.path.removeprefix(str(path))})")
    return shown


def test_a_file_is_itself(tmp_path: Path) -> None:
    (tmp_path / "a.anything").write_bytes(b"text")
    assert list(found_at(tmp_path / "a.anything")) == [Found(str(tmp_path / "a.anything"), b"text")]
    missing = str(tmp_path / "no.txt")
    text = "There is no file “{name}”. Check its name and folder."
    assert list(found_at(missing)) == [Failure(missing, message(text, name=missing))]


def test_a_folder_is_what_can_be_read_in_it_by_name(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "A.DOCX",
        ".hidden.txt",
        "~$a.docx",
        "x.png",
        "c/d.eml",
        "c/e/f.htm",
        "g.zip",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(zip_of({"h.txt": "text"}) if name == "g.zip" else b"text")
    assert names(tmp_path) == ["/A.DOCX", "/b.txt", "/c/d.eml", "/c/e/f.htm", "/g.zip/h.txt"]


def test_a_link_that_leads_round_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "again").symlink_to(tmp_path)
    assert names(tmp_path) == ["/a.txt"]


def test_a_folder_without_anything_to_read_says_what_could_be(tmp_path: Path) -> None:
    (failure,) = found_at(tmp_path)
    assert isinstance(failure, Failure)
    assert "holds no file that can be read. Crossread reads .txt, .text, .md" in say(
        failure.sentence
    )


def test_a_folder_of_very_many_files_is_opened_up_to_a_limit(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number}.txt").write_text("text")
    *found, last = found_at(tmp_path)
    assert len(found) == MOST_FILES
    assert isinstance(last, Failure)
    assert f"holds more than {MOST_FILES} files; the first were opened" in say(last.sentence)


def test_an_archive_of_very_many_files_is_opened_up_to_a_limit(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zip_of({f"{n}.txt": "x" for n in range(MOST_FILES + 1)}))
    *found, last = found_at(tmp_path / "a.zip")
    assert (len(found), isinstance(last, Failure)) == (MOST_FILES, True)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may look everywhere"
)
def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(mode=0)
    assert names(tmp_path) == ["(/a)"]


def test_an_archive_is_the_files_in_it(tmp_path: Path) -> None:
    path = tmp_path / "readouts.bin"
    path.write_bytes(
        zip_of({"b.txt": "b", "a.txt": "a", "x.png": "x", "c.zip": "c", "__MACOSX/._a.txt": "m"})
    )
    assert names(path) == ["/a.txt", "/b.txt", "(/c.zip)"]


@pytest.mark.parametrize(
    ("member", "shown"),
    [
        ("../../a.txt", "/a.txt"),
        ("/etc/a.txt", "/etc/a.txt"),
        ("C:\\b\\a.txt", "/b/a.txt"),
        ("a\u202egnp.txt", "/agnp.txt"),
        ("Отчёт.txt", "/Отчёт.txt"),
        ("a\nb.txt", "/a b.txt"),
    ],
)
def test_a_members_name_is_shown_below_its_archive(tmp_path: Path, member: str, shown: str) -> None:
    (tmp_path / "a.zip").write_bytes(zip_of({member: "text"}))
    assert names(tmp_path / "a.zip") == [shown]


def test_names_in_older_encodings_are_read(tmp_path: Path) -> None:
    for codec in ("cp866", "utf-8"):
        plain = "Отчёт.txt".encode(codec)
        data = zip_of({"x" * len(plain) + ".txt": "text"})
        data = data.replace(b"x" * len(plain) + b".txt", plain + b".txt")
        (tmp_path / "a.zip").write_bytes(data)
        assert names(tmp_path / "a.zip") == ["/Отчёт.txt.txt"]


def test_what_stands_for_several_files(tmp_path: Path) -> None:
    assert is_several(tmp_path)
    assert is_several("a.ZIP")
    assert not is_several("a.txt")
    assert not is_several("a\0b")
