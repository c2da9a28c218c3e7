"""Every system's own customs are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossread.core.folders import cache_folder, config_folder, data_folder

HOME = Path("/home/me")


@pytest.mark.parametrize(
    ("platform", "data", "config", "cache"),
    [
        ("linux", ".local/share/crossread", ".config/crossread", ".cache/crossread"),
        (
            "darwin",
            "Library/Application Support/crossread",
            "Library/Application Support/crossread",
            "Library/Caches/crossread",
        ),
        (
            "win32",
            "AppData/Local/crossread",
            "AppData/Roaming/crossread",
            "AppData/Local/crossread/Cache",
        ),
    ],
)
def test_folders_lie_where_the_system_has_them(
    platform: str, data: str, config: str, cache: str
) -> None:
    assert data_folder({}, platform, HOME) == HOME / data
    assert config_folder({}, platform, HOME) == HOME / config
    assert cache_folder({}, platform, HOME) == HOME / cache


def test_the_environment_has_the_last_word() -> None:
    there = {
        "XDG_DATA_HOME": "/d",
        "XDG_CONFIG_HOME": "/f",
        "XDG_CACHE_HOME": "/c",
        "LOCALAPPDATA": "/w",
        "APPDATA": "/r",
    }
    assert data_folder(there, "linux", HOME) == Path("/d/crossread")
    assert config_folder(there, "linux", HOME) == Path("/f/crossread")
    assert config_folder(there, "win32", HOME) == Path("/r/crossread")
    assert cache_folder(there, "linux", HOME) == Path("/c/crossread")
    assert data_folder(there, "win32", HOME) == Path("/w/crossread")
