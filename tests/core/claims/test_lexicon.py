from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crossread.core.claims.lexicon import abbreviations, forms_of, languages, read_lexicon
from crossread.resources import resource_path

DATA = Path(__file__).resolve().parents[2] / "data"


def test_english_and_russian_have_a_lexicon() -> None:
    assert languages() == ("en", "ru")


def test_an_unknown_language_has_an_empty_one() -> None:
    assert read_lexicon("xx") == {}


@pytest.mark.parametrize(
    "section", ["language", "sentences", "voices", "acts", "modality", "narration"]
)
def test_every_language_has_every_section(section: str) -> None:
    assert all(section in read_lexicon(language) for language in languages())


def test_the_voices_of_all_languages_have_the_same_keys() -> None:
    keys = [set(read_lexicon(language)["voices"]) - {"endings"} for language in languages()]
    assert keys[0] == keys[1]


def test_abbreviations_of_all_languages_stand_together() -> None:
    assert {"mr", "им"} <= abbreviations().inner


def test_a_verb_has_its_listed_and_its_regular_forms() -> None:
    assert forms_of("en", "say said") == ("say", "said")
    assert "сообщила" in forms_of("ru", "сообщить")


READ = """
from crossread.core.claims import read_claims
from crossread.core.types import Document, ReadoutId, Span
text = (
    "Die Hafenbehörde erklärte, dass das Tor geschlossen ist. "
    "„Es bleibt geschlossen“, sagte Bürgermeisterin Anna Eich. "
    "Sie meldete, dass es regnet. Laut Gewerkschaft Nord, wird gestreikt."
)
document = Document("a.txt", "0" * 64, text, Span(0, len(text)), language="de")
for claim in read_claims(document, ReadoutId("r1")).claims:
    print(claim.voice.teller, claim.quoted)
"""


def test_a_further_language_needs_a_file_and_no_code(tmp_path: Path) -> None:
    app = resource_path().parent / "app" / "crossread"
    if not app.is_dir():
        pytest.skip("the package is not in a checkout")
    shutil.copytree(app, tmp_path / "app" / "crossread", ignore=shutil.ignore_patterns("gui"))
    shutil.copytree(resource_path("lexicon"), tmp_path / "resources" / "lexicon")
    shutil.copy(DATA / "lexicon" / "de.toml", tmp_path / "resources" / "lexicon")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "app"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", READ], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines() == [
        "Hafenbehörde False",
        "Anna Eich True",
        "Anna Eich False",
        "Gewerkschaft Nord False",
    ], done.stderr
