"""What is kept comes back as it was."""

from __future__ import annotations

from hypothesis import given

from crossread.core.archive.features import Features, features_of
from crossread.core.archive.records import (
    document_bytes,
    document_from,
    features_bytes,
    features_from,
)
from crossread.core.types import Comparison
from strategies import comparisons
from values import NORTH


@given(comparisons())
def test_documents_come_back_with_their_texts(comparison: Comparison) -> None:
    for readout in comparison.readouts:
        data = document_bytes(readout.document)
        assert document_from(data, readout.text) == readout.document


def test_a_record_holds_no_text() -> None:
    assert b"telephone" not in document_bytes(NORTH.document)


def test_features_come_back() -> None:
    found = features_of(NORTH.document)
    assert features_from(features_bytes(found)) == found
    empty = Features(None, 0, (), (), ())
    assert features_from(features_bytes(empty)) == empty
