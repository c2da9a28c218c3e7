from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading import (
    FORMATS,
    Apart,
    Failure,
    Pasted,
    document_of,
    read_document,
    read_documents,
)
from crossread.core.reading.names import party_of
from crossread.resources import resource_path
from made_files import docx_of, files_of, zip_of

GOLD = Path(__file__).resolve().parents[4] / "shared" / "gold"
HEADED = [
    path
    for folder in ("dev", "dev-ru", "voices-dev")
    for path in sorted(GOLD.glob(f"{folder}/*/*.txt"))
    if "sentences" not in path.name and len(path.read_text("utf-8").split("\n", 3)[2]) < 40
]
EXAMPLES = sorted(resource_path("examples").glob("*.txt"))

NOTICE = """Mayors speak about the bridge
Ministry of Ports of Malta
4 March 2031

The mayors of both cities spoke by telephone on Tuesday. They agreed to meet again.
"""


def test_a_readout_becomes_a_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(NOTICE, "utf-8", newline="\r\n")
    document = read_document(path)
    assert document.path == str(path)
    assert document.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert document.text == NOTICE
    assert document.body.of(document.text) == NOTICE.split("\n\n")[1].strip()
    assert (document.title, document.issuer) == tuple(NOTICE.split("\n")[:2])
    assert (document.party, document.date) == ("Malta", date(2031, 3, 4))
    assert (document.language, document.encoding, document.notes) == ("en", "utf-8", ())


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_tells_the_header_from_the_account(tmp_path: Path, name: str) -> None:
    title, issuer, day, _, account, _ = NOTICE.split("\n")
    marked = files_of([title, issuer, day, account])[name]
    path = tmp_path / f"a{FORMATS[name].suffixes[0]}"
    path.write_bytes(marked)
    document = read_document(path)
    assert (document.title, document.issuer, document.date) == (title, issuer, date(2031, 3, 4))
    assert document.body.of(document.text) == account


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1))
def test_any_text_becomes_a_document_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.txt"
    path.write_bytes(text.encode())
    try:
        document = read_document(path)
    except InputError as error:
        assert str(path) in str(error)  # noqa: PT017 - both ends are right
        return
    assert 0 <= document.body.start <= document.body.end <= len(document.text)
    assert document.party == party_of(document.issuer)


def test_russian_in_an_old_encoding_is_read_with_a_note(tmp_path: Path) -> None:
    text = "О встрече мэров\nМИД Мальты\n4 марта 2031 г.\n\nМэры встретились и договорились.\n"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode("koi8-r"))
    document = read_document(str(path))
    assert (document.issuer, document.party, document.language) == ("МИД Мальты", "Мальта", "ru")
    assert len(document.notes) == 1
    assert read_document(path, "koi8-r").notes == ()


@pytest.mark.parametrize(
    "piece", ["\n", "a\n", "Date: ", "a: ", "4 March 2031\n", "(", "x" * 50 + "\n"]
)
def test_a_hostile_text_is_read_in_linear_time(tmp_path: Path, piece: str) -> None:
    (tmp_path / "a.txt").write_text("Talks\n" + piece * (1_000_000 // len(piece)) + "b", "utf-8")
    assert read_document(tmp_path / "a.txt").text.startswith("Talks")


def test_a_file_without_a_known_suffix_is_a_text(tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("They agreed.", "utf-8")
    assert read_document(tmp_path / "notes").text == "They agreed."


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold texts are not beside this checkout")
@pytest.mark.parametrize("path", HEADED, ids=lambda path: "/".join(path.parts[-3:]))
def test_gold_texts_are_read_with_their_headers(path: Path) -> None:
    title, issuer, _, _, account = path.read_text("utf-8").split("\n", 4)
    document = read_document(path)
    assert (document.title, document.issuer) == (title, issuer)
    assert document.date is not None
    assert document.body.of(document.text) == account.strip()


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold texts are not beside this checkout")
def test_a_gold_article_without_header_is_all_body() -> None:
    document = read_document(GOLD / "voices-dev" / "seed" / "article.txt")
    assert document.body.of(document.text) == document.text.strip()
    assert (document.title, document.issuer) == ("", "")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_say_that_they_are_composed_above_the_account(path: Path) -> None:
    document = read_document(path)
    body = document.body.of(document.text)
    assert document.title
    assert document.issuer
    assert document.date == date(2025, 5, 28)
    assert "Composed for Crossread" in document.text.split("\n")[3]
    assert "omposed" not in body
    assert document.notes == ()


def test_a_pasted_text_is_a_document_as_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NOTICE, "utf-8")
    file, pasted = read_document(tmp_path / "a.txt"), document_of(Pasted(NOTICE, "Pasted text 1"))
    assert pasted == replace(file, path="Pasted text 1", format="")
    assert pasted.file_name == "Pasted text 1"


@pytest.mark.parametrize("text", ["", " \n", "\ufeff"])
def test_pasting_nothing_is_refused(text: str) -> None:
    with pytest.raises(InputError, match=r"There is no text to paste\. Copy the text first"):
        document_of(Pasted(text, "Pasted text"))


@given(text=st.text(min_size=1))
def test_any_pasted_text_is_a_document_or_a_sentence(text: str) -> None:
    try:
        document = document_of(Pasted(text, "Pasted text"))
    except InputError:
        return
    assert document.text.encode()


def test_a_folder_and_an_archive_are_several_documents(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zip_of({"b.txt": NOTICE, "c.docx": files_of(["Hi."])["docx"]}))
    (tmp_path / "d.txt").write_text("They agreed.")
    (tmp_path / "e.txt").touch()
    with Apart() as apart:
        results = list(read_documents(tmp_path, apart=apart))
    assert [result.path for result in results] == [
        f"{tmp_path}/{name}" for name in ("a.zip/b.txt", "a.zip/c.docx", "d.txt", "e.txt")
    ]
    assert isinstance(results[3], Failure)
    assert "is empty" in say(results[3].sentence)


WORD_FACTS = (
    '<c:p xmlns:c="c" xmlns:dc="d" xmlns:t="t"><dc:title>An older title</dc:title>'
    "<t:created>2030-12-24T10:00:00Z</t:created></c:p>"
)


def test_what_an_office_file_says_of_itself_counts_after_its_text(tmp_path: Path) -> None:
    title, issuer, day, _, account, _ = NOTICE.split("\n")
    for paragraphs, expected in [
        ([title, issuer, day, account], (title, date(2031, 3, 4))),
        ([account], ("An older title", date(2030, 12, 24))),
    ]:
        body = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in paragraphs)
        path = tmp_path / "a.docx"
        path.write_bytes(docx_of(body, members={"docProps/core.xml": WORD_FACTS}))
        document = read_document(path)
        assert (document.title, document.date) == expected


def test_a_date_that_only_the_file_bears_is_doubted(tmp_path: Path) -> None:
    members = {"docProps/core.xml": WORD_FACTS}
    path = tmp_path / "a.docx"
    path.write_bytes(docx_of("<w:p><w:r><w:t>They agreed.</w:t></w:r></w:p>", members=members))
    assert [say(note) for note in read_document(path).notes] == [
        "The text bears no date. The date shown, 24 December 2030, is the one that the file bears."
    ]
