"""Any damage to a file gives a text or a sentence; tests/quality/fuzz_readers.py tries more."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.core.errors import InputError
from crossread.core.messages import say
from crossread.core.reading import FORMATS, Apart
from crossread.core.reading.opening import Found, found_at
from crossread.core.reading.refusals import harmful
from crossread.core.reading.source import Source
from fuzzing import SEEDS, damaged
from made_files import zip_of


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    with Apart() as process:
        yield process


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_any_damaged_file_becomes_a_text_or_a_sentence(apart: Apart, name: str, seed: int) -> None:
    source = Source(damaged(name, SEEDS[name], Random(seed)), "a.file")
    known = FORMATS[name]
    try:
        extract = apart.read(name, source) if name == "pdf" else known.read(source)
    except InputError as error:
        assert "“a.file" in str(error)  # noqa: PT017 - both ends are right
        assert error.sentence != harmful("a.file")  # noqa: PT017 - its parser fell over
        return
    assert extract.text.strip()
    assert extract.text.encode().decode() == extract.text


@settings(max_examples=100)
@given(seed=st.integers(0, 2**32))
def test_any_damaged_archive_becomes_files_or_sentences(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.zip"
    whole = zip_of({"a.txt": "They agreed.", "b/c.docx": SEEDS["docx"], "d.zip": zip_of({})})
    path.write_bytes(damaged("txt", whole, Random(seed)) or b"x")
    for found in found_at(path):
        assert found.name if isinstance(found, Found) else str(path) in say(found.sentence)
