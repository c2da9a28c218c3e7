from __future__ import annotations

import pytest

from articles import told

ENGLISH = [
    ("Orion said it snowed. The airline added that it rained.", "Orion"),
    ("Orion, which flies to Lima, is late. The airline said that it rained.", "Orion"),
    ("Steward Joy Oak spoke to Li Reyes. “It rained,” the former loader added.", "Joy Oak"),
    ("Vale Milk, a creamery, is shut. The creamery said that it rained.", "Vale Milk"),
    (
        "The trade ministry said it snowed. The port said it was late. Both sides said it rained.",
        "trade ministry and port",
    ),
    ("For Joy Oak, none of this is new. The case is hers, she says.", "Joy Oak"),
    ("The Alder Tribe is waiting. The tribe says no deal was made.", "Alder Tribe"),
]
RUSSIAN = [
    ("Прокуратура начала проверку, следует из её телеграм-канала.", "Прокуратура"),
    ("Клуб «Гора» проиграл. В клубе сообщили, что шёл дождь.", "Клуб «Гора»"),
    ("В областном гидрометцентре ждут дождя. В центре заявили, что шёл дождь.", "гидрометцентр"),
]


@pytest.mark.parametrize(("text", "teller"), ENGLISH)
def test_english_references_mean_whom_the_text_spoke_of(text: str, teller: str) -> None:
    assert told(text)[-1][0] == teller


@pytest.mark.parametrize(("text", "teller"), RUSSIAN)
def test_russian_references_mean_whom_the_text_spoke_of(text: str, teller: str) -> None:
    assert teller in (told(text, "ru")[-1][0] or "")
