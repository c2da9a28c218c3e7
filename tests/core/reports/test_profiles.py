"""Profiles come back from the disk as they were kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossread.core.errors import InputError, UsageError
from crossread.core.kinds import Relation
from crossread.core.reports.edition import BUILT_IN, FULL, Orientation, Paper, Part, Profile
from crossread.core.reports.profiles import (
    find_profile,
    load_profiles,
    profiles_path,
    save_profiles,
    with_profile,
)

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12).filter(
    lambda name: name not in {profile.name for profile in BUILT_IN}
)
PROFILES = st.builds(
    Profile,
    NAMES,
    st.frozensets(st.sampled_from(Part)),
    st.frozensets(st.sampled_from(Relation)),
    st.integers(0, 20),
    st.sampled_from(Orientation),
    st.sampled_from(Paper),
    st.sampled_from(["en", "ru"]),
    NAMES,
)


@given(st.lists(PROFILES, max_size=3))
def test_what_is_kept_comes_back(
    tmp_path_factory: pytest.TempPathFactory, profiles: list[Profile]
) -> None:
    path = tmp_path_factory.mktemp("profiles") / "crossread" / "profiles.json"
    save_profiles(path, profiles)
    assert load_profiles(path) == tuple(profiles)


def test_no_file_means_no_profiles(tmp_path: Path) -> None:
    assert load_profiles(tmp_path / "profiles.json") == ()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"version": 99}', '{"version": 1, "profiles": 3}']
)
def test_a_file_that_is_none_of_ours_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "profiles.json"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=r"profiles\.json"):
        load_profiles(path)


def test_built_in_profiles_are_not_kept(tmp_path: Path) -> None:
    save_profiles(tmp_path / "p.json", BUILT_IN)
    assert load_profiles(tmp_path / "p.json") == ()


def test_a_profile_takes_the_place_of_the_one_of_its_name() -> None:
    old, other, new = Profile("mine"), Profile("other"), Profile("mine", language="ru")
    assert with_profile((old, other), new) == (new, other)
    assert with_profile((other,), new) == (other, new)


def test_a_profile_is_found_by_its_name() -> None:
    own = Profile("mine")
    assert find_profile("mine", (own,)) is own
    assert find_profile("full", (own,)) is FULL
    with pytest.raises(UsageError, match=r"nobody’s.*full.*mine"):
        find_profile("nobody’s", (own,))


@pytest.mark.parametrize(
    ("platform", "environment", "path"),
    [
        ("linux", {}, "home/.config/crossread/profiles.json"),
        ("linux", {"XDG_CONFIG_HOME": "set"}, "set/crossread/profiles.json"),
        ("darwin", {}, "home/Library/Application Support/crossread/profiles.json"),
        ("win32", {"APPDATA": "roaming"}, "roaming/crossread/profiles.json"),
        ("win32", {}, "home/AppData/Roaming/crossread/profiles.json"),
    ],
)
def test_profiles_lie_where_each_system_keeps_such_things(
    platform: str, environment: dict[str, str], path: str
) -> None:
    assert profiles_path(environment, platform, Path("home")).as_posix() == path
