from __future__ import annotations

from crossread.core.claims.voices.choosing import Moment, score_body, score_home, score_pronoun
from crossread.core.claims.voices.cues import load_cues
from crossread.core.claims.voices.figures import Figure
from crossread.core.claims.voices.mention import Mention, Sort
from crossread.core.claims.voices.sides import load_sides
from crossread.core.words import stem

MOMENT = Moment(load_cues("en"), load_sides("en"), 5, 2, None)
AIRLINE = Mention(Sort.BODY, "airline", stems=frozenset({stem("airline")}), head=stem("airline"))


def body(label: str, noun: str = "") -> Figure:
    return Figure(label, Sort.BODY, {stem(word) for word in label.split()}, head=stem(noun))


def test_the_same_noun_is_better_than_the_same_kind_and_another_kind_is_none() -> None:
    same = score_body(MOMENT, AIRLINE, body("Oak Airline", "airline"))
    named = Figure("Oak", Sort.BODY, {"oak"}, bare=True)
    unknown = score_body(MOMENT, AIRLINE, named)
    assert same is not None
    assert unknown is not None
    assert same > unknown
    assert score_body(MOMENT, AIRLINE, body("Oak Union", "union")) is None


def test_who_was_spoken_of_last_is_nearest() -> None:
    here = Figure("Li Oak", Sort.PERSON, sentence=4, paragraph=2)
    far = Figure("Ana Reyes", Sort.PERSON, sentence=1, paragraph=0)
    assert MOMENT.nearness(here) > MOMENT.nearness(far)
    assert MOMENT._replace(teller=far).nearness(far) > MOMENT.nearness(far)


def test_a_pronoun_means_nobody_of_the_other_sex() -> None:
    she = Mention(Sort.PRONOUN, "she", female=True)
    assert score_pronoun(MOMENT, she, Figure("Li Oak", Sort.PERSON, female=False)) is None


def test_a_part_belongs_to_an_institution_of_its_kind() -> None:
    club, union = body("Oak Club", "club"), body("Oak Union", "union")
    kinds = load_sides("en").of_roles({stem("coach")})
    assert score_home(MOMENT, kinds, (), union) is None
    assert score_home(MOMENT, kinds, (), club) is not None
