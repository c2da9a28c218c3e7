from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.reading.guessing import guess

TEXTS = {
    "ru-short": "Мост открыт, порт работает.",
    "ru-lower": "мост через гавань снова открыт для всех машин, порт работает",
    "ru": "Мэры Нортленда и Саутпорта провели встречу. «Мост будет открыт в мае», – сказали они.",
    "uk": "Мери зустрілися в порту. Її відкриття призначено на травень; єдність – це добре.",
    "en": "The council said: “the bridge stays open” – and it’s paid for by the port…",
    "fr": "Le maire a déclaré : « l’été sera très chaud ». L’hôtel est fermé, hélas.",
    "de": "Die Bürgermeister öffneten die Brücke. Größere Schäden gab es nicht – „endlich“.",
    "es": "El alcalde señaló que el puente abrirá mañana. ¿Y después? «Ya veremos», añadió.",
}
CYRILLIC = ["cp1251", "koi8_u", "iso8859_5", "mac_cyrillic", "cp866"]


@given(st.binary(min_size=1))
def test_any_bytes_get_a_codec_that_python_knows(data: bytes) -> None:
    assert isinstance(data.decode(guess(data), errors="replace"), str)


@pytest.mark.parametrize("codec", CYRILLIC)
@pytest.mark.parametrize("name", ["ru-short", "ru-lower", "ru", "uk"])
def test_cyrillic_comes_out_right(name: str, codec: str) -> None:
    text = TEXTS[name]
    data = text.encode(codec, errors="ignore")
    assert data.decode(guess(data)) == data.decode(codec)


@pytest.mark.parametrize("codec", ["cp1252", "mac_roman"])
@pytest.mark.parametrize("name", ["en", "fr", "de", "es"])
def test_latin_comes_out_right(name: str, codec: str) -> None:
    data = TEXTS[name].encode(codec, errors="ignore")
    assert data.decode(guess(data)) == data.decode(codec)
