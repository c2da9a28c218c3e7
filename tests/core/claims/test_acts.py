from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.acts import load_verbs, read_act
from crossread.core.kinds import ActKind, Strength


@pytest.mark.parametrize(
    ("text", "language", "verb", "kind", "strength", "negated"),
    [
        ("The mayor welcomed it.", "en", "welcome", ActKind.PRAISE, Strength.SUPPORTED, False),
        ("They discussed trade.", "en", "discuss", ActKind.DISCUSS, Strength.DISCUSSED, False),
        ("They did not agree.", "en", "agree", ActKind.AGREE, Strength.AGREED, True),
        ("She called for calm.", "en", "call for", ActKind.REQUEST, Strength.CALLED_FOR, False),
        ("They will sign it.", "en", "sign", ActKind.INFORM, Strength.COMMITTED, False),
        ("They signed it.", "en", "sign", ActKind.INFORM, Strength.DID, False),
        ("They may sign it.", "en", "sign", ActKind.INFORM, Strength.DISCUSSED, False),
        ("Мэр поблагодарил врачей.", "ru", "поблагодарить", ActKind.THANK, Strength.NOTED, False),
        ("Стороны не согласились.", "ru", "согласиться", ActKind.AGREE, Strength.AGREED, True),
        ("Мэр призвал к миру.", "ru", "призвать", ActKind.REQUEST, Strength.CALLED_FOR, False),
    ],
)
def test_an_act_has_verb_kind_strength_and_negation(  # noqa: PLR0913 - one column each
    text: str, language: str, verb: str, kind: ActKind, strength: Strength, *, negated: bool
) -> None:
    found = read_act(scene_of(text, language).units, language)
    assert found is not None
    act = found[0]
    assert (act.verb, act.kind, act.strength, act.negated) == (verb, kind, strength, negated)


def test_a_sentence_without_a_known_verb_has_no_act() -> None:
    assert read_act(scene_of("Rain.").units, "en") is None


def test_an_unknown_language_has_no_verbs() -> None:
    assert load_verbs("xx").acts == {}
