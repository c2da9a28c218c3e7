"""Call things in reports as readers know them."""

from __future__ import annotations

from crossread.core.types import Readout

_CONTROLS = dict.fromkeys(
    [
        *(code for code in range(0x20) if chr(code) not in "\n\t"),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),  # bidirectional embeddings and overrides: they would reorder
        *range(0x2066, 0x206A),  # what stands after them, outside the quotation, too
        *range(0xD800, 0xE000),  # halves of pairs, which no file can hold
        0xFEFF,
        0xFFFE,
        0xFFFF,
    ]
)


def visible(text: str) -> str:
    """Return the text without control characters, which only act on what stands around them."""
    return text.translate(_CONTROLS)


def readout_names(readouts: tuple[Readout, ...]) -> tuple[str, ...]:
    """Return what to call each readout in a heading; equal ones are told apart."""
    names = [
        visible(readout.name).strip() or f"Readout {n}" for n, readout in enumerate(readouts, 1)
    ]
    files = [f"{name} ({r.document.file_name})" for name, r in zip(names, readouts, strict=True)]
    told = [f if names.count(n) > 1 else n for n, f in zip(names, files, strict=True)]
    return tuple(f"{n} [{at}]" if told.count(n) > 1 else n for at, n in enumerate(told, 1))
