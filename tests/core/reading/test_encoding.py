from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading.encoding import clean, decode

RUSSIAN = (
    "Министры двух стран встретились в порту и подробно обсудили перевозку зерна.\n"
    "Стороны договорились открыть мост к концу мая и продолжить переговоры в среду."
)
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
FRENCH = "Les deux maires se sont rencontrés à l’hôtel de ville : « très bien », a-t-on déclaré."
ENGLISH = "The council said: “the bridge stays open” – and it’s paid for by the port."


def words(text: str) -> str:
    """Return the text without what reading may change: line ends, controls, invisible marks."""
    return re.sub("[\x00-\x20\x7f-\xa0\xad\u2028\u2029\ufeff]+", " ", text).strip()


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)


@given(TEXTS.filter(lambda text: words(text).strip()))
def test_utf8_reads_back_but_for_line_ends_and_controls(text: str) -> None:
    assert words(decode(text.encode(), "a.txt").text) == words(text)


@given(st.binary())
def test_any_bytes_become_a_text_or_a_sentence(data: bytes) -> None:
    try:
        text = decode(data, "a.txt").text
    except InputError as error:
        text = str(error)
    assert text.encode().decode() == text
    assert "\r" not in text


@given(st.text())
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    once, _ = clean(text)
    assert clean(once) == (once, "")


@pytest.mark.parametrize(
    "encoding",
    [*UNICODE, "cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic"],
)
def test_russian_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding), "a.txt").text == RUSSIAN


@pytest.mark.parametrize("encoding", [*UNICODE, "cp1252"])
@pytest.mark.parametrize("text", [FRENCH, ENGLISH])
def test_english_and_french_are_read_in_every_usual_encoding(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt").text == text


def test_a_guess_is_said_and_certainty_is_not() -> None:
    guessed = decode(RUSSIAN.encode("koi8-r"), "a.txt")
    assert guessed.encoding == "koi8_r"
    assert len(guessed.notes) == 1
    assert "koi8-r was guessed" in say(guessed.notes[0])
    assert decode(RUSSIAN.encode(), "a.txt").notes == ()


def test_the_users_encoding_wins() -> None:
    data = RUSSIAN.encode("cp1251")
    decoded = decode(data, "a.txt", "windows-1251", declared="koi8-r")
    assert (decoded.text, decoded.encoding, decoded.notes) == (RUSSIAN, "cp1251", ())


@pytest.mark.parametrize("encoding", ["klingon", "hex", "rot13", "", "utf 8 8", "a\0b"])
def test_an_unknown_encoding_is_refused_with_names_to_try(encoding: str) -> None:
    with pytest.raises(InputError, match=r"no text encoding called .* Try utf-8, windows-1251"):
        decode(b"text", "a.txt", encoding)


@pytest.mark.parametrize(("data", "encoding"), [(b"\xff\xfe\xfd", "utf-8"), (b"abc", "utf-16")])
def test_an_encoding_that_does_not_fit_is_refused(data: bytes, encoding: str) -> None:
    with pytest.raises(InputError, match=f"“a.txt” is not written in {encoding}. Choose another"):
        decode(data, "a.txt", encoding)


@pytest.mark.parametrize(("declared", "codec"), [("windows-1251", "cp1251"), ("koi8-r", "koi8-r")])
def test_what_a_page_declares_is_believed_when_it_fits(declared: str, codec: str) -> None:
    decoded = decode(RUSSIAN.encode(codec), "a.html", declared=declared)
    assert (decoded.text, decoded.notes) == (RUSSIAN, ())


def test_a_wrong_declaration_is_passed_over() -> None:
    assert decode(RUSSIAN.encode(), "a.html", declared="koi8-r").text == RUSSIAN
    assert decode(RUSSIAN.encode("cp1251"), "a.html", declared="no-such").text == RUSSIAN


def test_a_damaged_utf8_text_stays_utf8() -> None:
    decoded = decode(RUSSIAN.encode() + b"\xff" + RUSSIAN.encode(), "a.txt")
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == 1
    assert [say(note) for note in decoded.notes] == [
        "Parts of the text are damaged: they are not utf-8."
    ]


@pytest.mark.parametrize("data", [b"a\0b\1c\0\0\0\xff\xfe", bytes(range(256)) * 4, b"\0\0\0"])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="is a binary file, not a text"):
        decode(data, "a.txt")


@pytest.mark.parametrize("data", [b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", "\u2028\n".encode()])
def test_a_text_of_white_space_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="holds no text"):
        decode(data, "a.txt")


def test_line_ends_become_lf_and_controls_go_with_a_note() -> None:
    assert clean("a\r\nb\rc\x0cd\u2028e") == ("a\nb\nc\nd\ne", "")
    text, note = clean("a\x02b\ud800c")
    assert text == "a b\ufffdc"
    assert say(note) == "2 control characters were replaced, which a text does not have."
    assert clean("co\u00adope\ufeffrate") == ("cooperate", "")
