from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from crossread.core.matching.meaning.encoder import (
    VOCABULARY,
    WEIGHTS,
    Encoder,
    adapted,
    load_encoder,
    quantized,
)
from crossread.core.matching.meaning.tensors import Tensor
from crossread.resources import resource_path


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    loaded = load_encoder(resource_path("meaning"))
    assert loaded is not None
    return loaded


def test_every_text_gets_a_vector_of_length_one(encoder: Encoder) -> None:
    vectors = encoder.encode(["The bridge reopens in May.", "", "мост " * 500])
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_vector_does_not_depend_on_what_is_encoded_beside_it(encoder: Encoder) -> None:
    text = "The two cities agreed to share the cost of the ferry."
    others = ["Yes.", "A much longer sentence about " + "harbours, bridges and ferries " * 9]
    alone, beside = encoder.encode([text])[0], encoder.encode([text, *others])[0]
    assert np.allclose(alone, beside, atol=1e-5)


def test_the_order_of_the_texts_changes_no_vector(encoder: Encoder) -> None:
    texts = [f"The union asks for {'many ' * n}more trams." for n in range(40)]
    forward, backward = encoder.encode(texts), encoder.encode(texts[::-1])
    assert np.allclose(forward, backward[::-1], atol=1e-5)


def test_the_same_texts_give_the_same_bits(encoder: Encoder) -> None:
    texts = [f"Tram {number} stops at the {'old ' * (number % 7)}market." for number in range(90)]
    assert np.array_equal(encoder.encode(texts), encoder.encode(texts))


def test_progress_rises_to_one(encoder: Encoder) -> None:
    told: list[float] = []
    encoder.encode(
        [f"Ferry {number} leaves from the new quay." for number in range(150)], told.append
    )
    assert told == sorted(told)
    assert len(told) > 1
    assert told[-1] == 1


def test_encoding_can_be_stopped_and_begun_again(encoder: Encoder) -> None:
    def stop(_share: float) -> None:
        raise KeyboardInterrupt

    texts = [f"The council votes on bridge {number} in May." for number in range(150)]
    with pytest.raises(KeyboardInterrupt):
        encoder.encode(texts, stop)
    assert encoder.encode(texts[:2]).shape == (2, 384)


@pytest.mark.parametrize(
    ("text", "same", "other"),
    [
        (
            "The two cities agreed to reopen the bridge in May.",
            "Both municipalities will open the river crossing again this spring.",
            "The two cities agreed to plant trees in the old market square.",
        ),
        (
            "Talks on the border crossing will resume next week.",
            "Negotiators meet again in seven days about the frontier post.",
            "The border crossing was painted green.",
        ),
    ],
)
def test_a_paraphrase_is_closer_than_another_sentence_on_the_same_matter(
    encoder: Encoder, text: str, same: str, other: str
) -> None:
    vectors = encoder.encode([text, same, other])
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_no_texts_give_no_vectors(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


def test_a_folder_without_weights_gives_no_encoder(tmp_path: Path) -> None:
    assert load_encoder(tmp_path) is None


def test_quantizing_keeps_weights_within_half_a_step() -> None:
    weights = np.linspace(-3, 2, 40, dtype=np.float32).reshape(4, 10)
    whole, scale = quantized(weights)
    assert np.all(np.abs(whole * scale - weights) <= scale / 2 + 1e-6)


def test_an_adapter_adds_low_rank_changes_to_the_weights() -> None:
    weights = np.arange(6, dtype=np.float32).reshape(2, 3)
    whole, scale = quantized(weights)
    up, down = np.array([[1.0], [2.0]], np.float32), np.array([[1.0, 0.0, 3.0]], np.float32)
    parts = {"a.weight.up": quantized(up), "a.weight.down": quantized(down)}
    adapter: dict[str, Tensor] = {name: values for name, (values, _) in parts.items()}
    adapter |= {f"{name}.scale": scale for name, (_, scale) in parts.items()}
    bias = np.ones(2, np.float32)
    made = adapted({"a.weight": whole, "a.weight.scale": scale, "a.bias": bias}, adapter)
    assert set(made) == {"a.weight", "a.bias"}
    assert np.allclose(made["a.weight"], weights + up @ down, atol=0.05)
    assert made["a.bias"] is bias


def test_an_encoder_of_glossed_texts_remembers_apart(tmp_path: Path) -> None:
    loaded = load_encoder(resource_path("meaning"), cache=tmp_path)
    assert loaded is not None
    plain = loaded.encode(["Bridge closed until May."])
    glossed = loaded.glossed.encode(["Bridge closed until May."])
    assert not np.allclose(plain, glossed)
    assert np.array_equal(plain, loaded.encode(["Bridge closed until May."]))


def test_a_folder_without_an_adapter_has_one_encoder(tmp_path: Path) -> None:
    for name in (WEIGHTS, VOCABULARY):
        (tmp_path / name).symlink_to(resource_path("meaning", name))
    loaded = load_encoder(tmp_path)
    assert loaded is not None
    assert loaded.glossed is loaded
