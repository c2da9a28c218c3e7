"""What is kept comes back as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crossread.core.archive.features import Features, features_of
from crossread.core.archive.records import (
    document_bytes,
    document_from,
    features_bytes,
    features_from,
    sentences_from,
    sentences_text,
)
from crossread.core.messages import Message, message, plural
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


SENTENCES = st.lists(
    st.sampled_from(
        [
            message("“{name}” is locked.", name="a\n“b”.pdf"),
            message(
                "“{name}” says: {why}", name="c", why=message("It is {share:percent}.", share=0.5)
            ),
            plural("{count} page", "{count} pages", count=3, parts=("a", message("b"))),
        ]
    ),
    max_size=3,
).map(tuple)


@given(SENTENCES)
def test_sentences_come_back_and_can_be_said_in_every_language(
    sentences: tuple[Message, ...],
) -> None:
    assert sentences_from(sentences_text(sentences)) == sentences
    assert (sentences_text(sentences) == "") == (sentences == ())
