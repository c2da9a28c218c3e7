from __future__ import annotations

from crossread.core.reading.lexicon import load_lexicon


def test_every_month_has_a_name_in_both_languages() -> None:
    months = load_lexicon().months
    assert set(months.values()) == set(range(1, 13))
    assert months["may"] == months["мая"] == 5


def test_words_are_in_lower_case_so_that_they_can_be_met() -> None:
    lexicon = load_lexicon()
    for words in (
        lexicon.bodies,
        lexicon.fillers,
        lexicon.joining,
        lexicon.state,
        lexicon.accounts,
    ):
        assert all(word == word.lower() for word in words)


def test_labels_have_one_meaning() -> None:
    lexicon = load_lexicon()
    labels = (
        lexicon.date_labels,
        lexicon.issuer_labels,
        lexicon.title_labels,
        lexicon.note_labels,
    )
    assert sum(map(len, labels)) == len(frozenset().union(*labels))


def test_languages_share_no_common_word() -> None:
    common = load_lexicon().common
    assert not common["en"] & common["ru"]
