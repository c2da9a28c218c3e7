"""Texts of any file become rich text that shows them, and nothing else."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.gui.theme.colours import LIGHT
from crossread.gui.views.archive.account_text import accounts_page, marked
from crossread.gui.views.archive.working import Account, Reprint

ACCOUNT = Account(
    number=7,
    name="Northland <City> Hall",
    path="2031/north.txt",
    day=date(2031, 3, 4),
    title="Talks on the bridge",
    text="The two mayors spoke of bridges & ferries.",
    reprints=(Reprint("Harbour News", "wire.txt", None),),
)


class Words(HTMLParser):
    """Collects what is read."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(page: str) -> str:
    parser = Words()
    parser.feed(page)
    return "".join(parser.words)


def page(account: Account = ACCOUNT, *unfolded: str, words: str = "") -> str:
    return accounts_page([account], unfolded, words, LIGHT)


def test_an_account_is_told_with_issuer_date_file_and_first_lines() -> None:
    told = read(page())
    for part in ("Northland <City> Hall", "4 Mar 2031", "2031/north.txt", "bridges & ferries"):
        assert part in told
    assert "wire.txt" not in told


def test_reprints_and_the_whole_text_are_unfolded_one_by_one() -> None:
    long = Account(7, "A", "a.txt", None, "", "bridge " * 200 + "the end")
    assert "the end" not in read(page(long))
    assert "the end" in read(page(long, "text:7"))
    assert "wire.txt" in read(page(ACCOUNT, "reprints:7"))
    assert "wire.txt" not in read(page(ACCOUNT, "reprints:8"))


def test_what_was_looked_for_is_shown_and_marked_in_any_form() -> None:
    found = Account(1, "A", "a.txt", None, "", "x", around="spoke of [bridges] and more")
    shown = page(found, words="bridge")
    assert "spoke of bridges and more" in read(shown)
    assert shown.count(LIGHT.match.fill) == 1


def test_a_text_that_changed_since_says_so() -> None:
    assert "has changed" in read(page(Account(1, "A", "a.txt", None, "", "")))


@pytest.mark.parametrize(
    ("words", "count"), [("ferry", 2), ("fer", 0), ("on", 1), ("FERRIES", 2), ("[(", 0)]
)
def test_whole_words_are_marked_and_longer_ones_with_their_endings(words: str, count: int) -> None:
    text = "The ferry, and other ferries, sail on ponds."
    assert marked(text, words, LIGHT).count("<span") == count


@given(st.text(max_size=60), st.text(max_size=12))
def test_marking_loses_no_letter(text: str, words: str) -> None:
    assert read(marked(text, words, LIGHT).replace("<br>", "\n")).split() == text.split()
