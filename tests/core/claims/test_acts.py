from __future__ import annotations

import pytest

from articles import scene_of
from crossread.core.claims.acts import load_verbs, read_act
from crossread.core.kinds import ActKind, Strength
from crossread.core.types import Act


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The mayor welcomed it.", "en", Act("welcome", ActKind.PRAISE, Strength.SUPPORTED)),
        ("They discussed trade.", "en", Act("discuss", ActKind.DISCUSS, Strength.DISCUSSED)),
        ("They did not agree.", "en", Act("agree", ActKind.AGREE, Strength.AGREED, negated=True)),
        ("She called for calm.", "en", Act("call for", ActKind.REQUEST, Strength.CALLED_FOR)),
        ("They will sign it.", "en", Act("sign", ActKind.INFORM, Strength.COMMITTED)),
        ("They signed it.", "en", Act("sign", ActKind.INFORM, Strength.DID)),
        ("They may sign it.", "en", Act("sign", ActKind.INFORM, Strength.DISCUSSED)),
        ("Мэр поблагодарил нас.", "ru", Act("поблагодарить", ActKind.THANK, Strength.NOTED)),
        (
            "Стороны не согласились.",
            "ru",
            Act("согласиться", ActKind.AGREE, Strength.AGREED, negated=True),
        ),
        ("Мэр призвал к миру.", "ru", Act("призвать", ActKind.REQUEST, Strength.CALLED_FOR)),
    ],
)
def test_an_act_has_verb_kind_strength_and_negation(
    text: str, language: str, expected: Act
) -> None:
    found = read_act(scene_of(text, language).units, language)
    assert found is not None
    assert found[0] == expected


def test_a_sentence_without_a_known_verb_has_no_act() -> None:
    assert read_act(scene_of("Rain.").units, "en") is None


def test_an_unknown_language_has_no_verbs() -> None:
    assert load_verbs("xx").acts == {}
