"""A sentence is a value: equal sentences are equal, and it reads in English by itself."""

from __future__ import annotations

from crossread.core.messages import Message, message, plural, say


def test_equal_sentences_are_equal_values() -> None:
    assert message("{a} rained.", a="It") == message("{a} rained.", a="It")
    assert hash(message("{a} rained.", a="It")) == hash(Message("{a} rained.", (("a", "It"),)))


def test_a_sentence_reads_in_english() -> None:
    assert say(message("Only {who:name} speaks.", who="Ministry of Rivers")) == (
        "Only the Ministry of Rivers speaks."
    )


def test_what_is_counted_decides_the_wording() -> None:
    told = [say(plural("{count} row.", "{count} rows.", count)) for count in (0, 1, 2)]
    assert told == ["0 rows.", "1 row.", "2 rows."]
