"""Every file names one publisher and one id, claims nobody's domain, and changes with the rest."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

import identity

ROOT = Path(__file__).resolve().parents[2]
ADDRESSES = re.compile(r"[\w.+-]+@[\w.-]+|\bhttps?://[^\s\"'<>]+|\blocal\.\w+(?:\.\w+)*")
STANDARDS = ("http://www.freedesktop.org/standards/",)
"""What a file format's own name looks like an address."""


@pytest.mark.parametrize(("name", "words"), identity.FILES.items())
def test_every_file_repeats_what_is_said_in_one_place(name: str, words: tuple[str, ...]) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("folder", ["linux", "flatpak", "macos", "windows"])
def test_nothing_else_is_claimed(folder: str) -> None:
    known = {identity.ADDRESS, identity.APP_ID, identity.COMPARISON_ID, identity.DOMAIN}
    for path in (ROOT / "packaging" / folder).iterdir():
        text = path.read_text(encoding="utf-8")
        found = {one for one in ADDRESSES.findall(text) if not one.startswith(STANDARDS)}
        assert {one.removesuffix(".metainfo.xml").removesuffix(".xml") for one in found} <= known
        if found:
            assert f"packaging/{folder}/{path.name}" in identity.FILES


def test_a_publisher_puts_their_own_into_every_file(tmp_path: Path) -> None:
    for name in identity.FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    changed = identity.change(tmp_path, ("A Lab", "post@a.example", "example.a"))
    assert tmp_path / "packaging" / "flatpak" / "example.a.Crossread.json" in changed
    texts = [path.read_text(encoding="utf-8") for path in changed]
    assert not any(word in text for text in texts for word in ("local.cross", "@localhost"))
    assert 'APP_ID = f"{DOMAIN}.Crossread"' in texts[0]
    assert '"id": "example.a.Crossread"' in next(text for text in texts if '"runtime"' in text)


def test_wrong_usage_shows_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert identity.main(["A Lab"]) == 2
    assert "PUBLISHER ADDRESS ID" in capsys.readouterr().err
