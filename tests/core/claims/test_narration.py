from __future__ import annotations

import pytest

from articles import document_of
from crossread.core.claims.narration import is_narrated


@pytest.mark.parametrize(
    ("issuer", "text", "narrated"),
    [
        ("", "It rained.", True),
        ("Alderton Daily News", "It rained.", True),
        ("Газета «Вечерний порт»", "Шёл дождь.", True),
        ("Ministry of Trade of Chile", "It rained.", False),
        ("Press Service of the President", "It rained.", False),
        ("Orion Space Agency", "It rained.", False),
        ("Orion Space Agency", "LIMA — It rained.", True),
        ("Orion Space Agency", "LIMA, May 5 (Wire) – It rained.", False),
    ],
)
def test_a_medium_or_a_dateline_makes_an_article(issuer: str, text: str, *, narrated: bool) -> None:
    assert is_narrated(document_of(text, issuer=issuer)) is narrated
