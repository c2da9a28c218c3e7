"""Guess the encoding of bytes that do not say it: by what would look odd, then by letter pairs."""

from __future__ import annotations

import re

_CANDIDATES = (
    "cp1251", "koi8_r", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic",
    "cp1252", "iso8859_15", "mac_roman",
)  # fmt: skip
"""A longer list guesses worse on short texts."""

_SAMPLE = 50_000
_ACCENTED = "\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_ODD = tuple(
    (re.compile(pattern), weight)
    for pattern, weight in (
        ("[a-zа-яёß-öø-ÿ][A-ZА-ЯЁÀ-ÖØ-Þ]", 2.0),  # a capital inside a word
        (f"[A-Za-z{_ACCENTED}][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z{_ACCENTED}]", 1.0),
        (f"[{_ACCENTED}]{{3,}}", 1.0),
        ("[\u0402-\u0403\u0405\u0408-\u040f\u0452-\u0453\u0455\u0458-\u045f]", 1.0),
        ("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd\u2200-\u25ff\ufb00-\ufb06\uf8ff]", 1.0),
        ("[^\\W\\d_][^\\w\\s'’.,:;/()&@«»“”„‘\"–—-][^\\W\\d_]", 1.0),
        ("[^\\W\\d_][„“—–][^\\W\\d_]|…[a-zß-öø-ÿ]", 0.15),
        ("[ƒŠšŽžŸŒœ†‡‰ˆ˜¦¬±¶×÷¹²³¼½¾¸]", 0.3),
        ("[\u00a0-\u00ff\u0100-\u04ff]", 0.1),  # rather typographic signs than strange letters
    )
)
_NEAR = 0.02
"""How much odder than the best, for each byte beyond ASCII, is still as good."""


def guess(data: bytes) -> str:
    """Return the likeliest one-byte encoding of the bytes: of the least odd ones, the usual one."""
    sample = data[:_SAMPLE]
    odd = {codec: _oddness(sample.decode(codec, errors="replace")) for codec in _CANDIDATES}
    near = min(odd.values()) + _NEAR * sum(byte > 0x7F for byte in sample)  # noqa: PLR2004 - ASCII
    left = [codec for codec in _CANDIDATES if odd[codec] <= near]
    if len(left) == 1:
        return left[0]
    from charset_normalizer import from_bytes  # noqa: PLC0415 - most files are UTF-8

    best = from_bytes(sample, cp_isolation=left).best()
    return best.encoding if best is not None else min(left, key=odd.__getitem__)


def _oddness(text: str) -> float:
    return sum(weight * len(pattern.findall(text)) for pattern, weight in _ODD)
