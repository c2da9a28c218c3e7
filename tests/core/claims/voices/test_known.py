from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.claims.voices.figures import Figure, bears
from crossread.core.claims.voices.known import Known
from crossread.core.claims.voices.mention import Sort

STEMS = st.sampled_from(["oak", "oaken", "дубов", "дубовск", "дуб", "липин", "ли", "li"])


@given(st.lists(st.sets(STEMS, max_size=3), max_size=200), STEMS)
def test_the_index_finds_what_a_look_at_every_figure_finds(
    names: list[set[str]], asked: str
) -> None:
    known = Known()
    for number, stems in enumerate(names):
        figure = Figure(str(number), Sort.PERSON, seen=number)
        known.add(figure)
        known.learn(figure, stems)
    assert known.named(asked) == [figure for figure in known if bears(figure, asked)]


def test_those_not_seen_for_longest_are_forgotten_first() -> None:
    known = Known()
    for number in range(500):
        known.add(Figure(str(number), Sort.PERSON, {f"n{number}"}, seen=number))
    left = [figure.seen for figure in known]
    assert left == list(range(left[0], 500))
    assert 25 <= len(left) <= 50
    assert known.named("n3") == []
