from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.header import Header, read_header

DAY = date(2031, 3, 4)
TITLE = "Mayors speak about the bridge"
ACCOUNT = "The mayors of both cities spoke by telephone on Tuesday. They agreed to meet again."

SENTENCES = st.lists(
    st.sampled_from(
        [
            "The mayors of both cities spoke by telephone on Tuesday.",
            "They agreed to reopen the bridge on 5 May 2031.",
            "Мэры договорились открыть мост 5 мая 2031 года.",
            "“We are glad,” said the mayor.",
            "- the repairs are paid by Northland;",
            "Dear residents,",
        ]
    ),
    min_size=1,
)


def parts(text: str, title: str = "") -> tuple[str, str, date | None, str]:
    header = read_header(text, title)
    return header.title, header.issuer, header.date, header.body.of(text)


@given(
    st.text()
    | st.lists(st.sampled_from([TITLE, ACCOUNT, "", "4 March 2031", "PRESS"])).map("\n".join)
)
def test_the_body_is_the_end_of_the_text(text: str) -> None:
    header = read_header(text)
    assert 0 <= header.body.start <= header.body.end <= len(text)
    assert not text[header.body.end :].strip()
    assert header.body.of(text) == header.body.of(text).strip()


@given(
    st.text()
    | st.lists(st.sampled_from([TITLE, ACCOUNT, "", "4 March 2031", "PRESS"])).map("\n".join)
)
def test_what_stands_above_the_body_is_a_few_short_lines(text: str) -> None:
    above = [line for line in text[: read_header(text).body.start].split("\n") if line.strip()]
    assert len(above) <= 13
    assert all(len(line.strip()) <= 240 for line in above)


@given(SENTENCES, st.sampled_from(["\n", "\n\n"]))
def test_a_text_without_header_loses_nothing(sentences: list[str], gap: str) -> None:
    text = gap.join(sentences)
    assert read_header(text) == Header(read_header(text).body)
    assert read_header(text).body.of(text) == text


@given(
    SENTENCES,
    st.permutations(["City of Northland", "4 March 2031"]),
    st.sampled_from(["\n", "\n\n"]),
)
def test_a_header_in_either_order_is_found(sentences: list[str], two: list[str], gap: str) -> None:
    body = "\n\n".join(sentences)
    text = gap.join([TITLE, *two]) + "\n\n" + body
    assert parts(text) == (TITLE, "City of Northland", DAY, body)


@pytest.mark.parametrize(
    ("above", "title", "issuer", "day"),
    [
        (f"{TITLE}\nNorthpress\n4 March 2031\n\n", TITLE, "Northpress", DAY),
        (f"{TITLE}\n4 March 2031\nNorthpress\n\n", TITLE, "Northpress", DAY),
        (
            f"{TITLE}\nNorthland Port, Quayside\n2031-03-04\n\n",
            TITLE,
            "Northland Port, Quayside",
            DAY,
        ),
        (f"{TITLE}\nNorthland Port · 4 March 2031\n\n", TITLE, "Northland Port", DAY),
        (f"{TITLE}\nMarch 4, 2031 | Northland Port\n\n", TITLE, "Northland Port", DAY),
        (f"{TITLE}\nMinistry of Ports, March 4, 2031\n\n", TITLE, "Ministry of Ports", DAY),
        (f"{TITLE}\nLisbon, 4 March 2031\n\n", TITLE, "", DAY),
        (f"{TITLE}\n4 March 2031, Geneva\n\n", TITLE, "", DAY),
        (f"{TITLE}\nTown Hall Press\n4 March 2031\n", TITLE, "Town Hall Press", DAY),
        (
            f"Title: {TITLE}\nSource: Northland Port\nDate: 4 March 2031\n\n",
            TITLE,
            "Northland Port",
            DAY,
        ),
        (f"{TITLE}\nИсточник: Порт Нортленда\nДата: 04.03.2031\n\n", TITLE, "Порт Нортленда", DAY),
        (f"{TITLE}\nPublished: 4 March 2031 | Updated: 5 March 2031\n\n", TITLE, "", DAY),
        (
            f"Ministry of Ports of Northland\n4 March 2031\n\n{TITLE}\n\n",
            TITLE,
            "Ministry of Ports of Northland",
            DAY,
        ),
        (f"The White House\n\n{TITLE}\n\nMarch 4, 2031\n\n", TITLE, "The White House", DAY),
        (f"4 марта 2031 18:30\n{TITLE}\n868-04-03-2031\n\n", TITLE, "", DAY),
        (
            f"PRESS RELEASE\nFor immediate release\n\n{TITLE}\n\nNorthland, 4 March 2031\n\n",
            TITLE,
            "",
            DAY,
        ),
        (f"{TITLE}\nBy Jane Roe\n4 March 2031\n14:05\n\n", TITLE, "", DAY),
        (
            f"{TITLE}\nCity of Northland\n4 March 2031\nComposed for a test, of nothing real.\n\n",
            TITLE,
            "City of Northland",
            DAY,
        ),
        (
            f"[Unofficial translation]\n\n{TITLE}\nCity of Northland\n4 March 2031\n\n",
            TITLE,
            "City of Northland",
            DAY,
        ),
        (f"{TITLE}.\nCity of Northland\n4 March 2031\n\n", f"{TITLE}.", "City of Northland", DAY),
        (f"{TITLE}\n\n", TITLE, "", None),
        (f"{TITLE}\n", TITLE, "", None),
        ("Will the bridge reopen in May?\n\n", "Will the bridge reopen in May?", "", None),
        ("Talks of two mayors in the U.S.\n\n", "Talks of two mayors in the U.S.", "", None),
        ("Readout of the call of 4 March 2031\n\n", "Readout of the call of 4 March 2031", "", DAY),
        (
            "О разговоре мэров\nМинистерство портов\n4 марта 2031 г.\n\n",
            "О разговоре мэров",
            "Министерство портов",
            DAY,
        ),
    ],
)
def test_the_usual_shapes_are_read(above: str, title: str, issuer: str, day: date | None) -> None:
    assert parts(above + ACCOUNT) == (title, issuer, day, ACCOUNT)


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}.\n\n{ACCOUNT}",
        "The bridge is long\nThe river wide\nThe mayors talk\nOn either side\nUntil it opens",
        "On 4 March 2031 the mayors spoke\nby telephone.\n\nThey agreed.",
        "We met\n\nWe spoke\n\nWe left",
        TITLE,
        "",
        " \n ",
        "Both sides agreed:\n- the bridge opens;\n- the road stays closed.",
    ],
)
def test_what_is_not_clearly_a_header_stays_in_the_body(text: str) -> None:
    assert parts(text) == ("", "", None, text.strip())


@pytest.mark.parametrize(
    ("first", "body"),
    [
        ("Dear residents,", "\n\n"),
        ("The call", "\n\n"),
        ("4 March 2031 was a Tuesday.", " "),
    ],
)
def test_the_account_keeps_its_own_first_lines(first: str, body: str) -> None:
    account = first + body + ACCOUNT
    assert parts(f"{TITLE}\nCity of Northland\n4 March 2031\n\n{account}")[3] == account


def test_a_header_without_account_is_kept_as_the_body() -> None:
    text = f"{TITLE}\nCity of Northland\n4 March 2031\n"
    assert parts(text) == (TITLE, "City of Northland", DAY, text.strip())


def test_a_known_headline_may_end_like_a_sentence() -> None:
    assert parts(f"We are glad.\n\n{ACCOUNT}", "We are glad.")[::3] == ("We are glad.", ACCOUNT)


def test_a_dateline_gives_the_date_and_stays_in_the_account() -> None:
    account = f"LISBON, 4 March 2031 — {ACCOUNT}"
    assert parts(f"{TITLE}\n\n{account}") == (TITLE, "", DAY, account)
