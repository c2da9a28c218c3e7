from __future__ import annotations

from pathlib import Path

from crossread.core.messages import message
from crossread.gui.languages import Languages
from crossread.gui.views.data_places import DataPlace, archives_place, told_size, vectors_place


def test_only_what_may_be_deleted_is_counted_and_deleted(tmp_path: Path) -> None:
    for name in ("kept.sqlite", "kept.sqlite-wal", "mine.txt"):
        (tmp_path / name).write_bytes(b"x" * 500)
    place = DataPlace(message("Kept"), tmp_path, "*.sqlite*")
    assert place.size() == 1000
    place.delete()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
    assert place.size() == 0


def test_a_place_without_a_pattern_loses_nothing(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("all of them")
    place = DataPlace(message("Settings"), tmp_path)
    place.delete()
    assert place.size() == 0
    assert (tmp_path / "settings").exists()


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    place = DataPlace(message("Kept"), tmp_path / "nowhere", "*")
    place.delete()
    assert place.size() == 0


def test_caches_and_archives_lie_in_the_users_folders(tmp_path: Path) -> None:
    assert vectors_place().folder.is_relative_to(tmp_path)
    assert archives_place().folder.is_relative_to(tmp_path)


def test_sizes_are_told_as_the_language_does(spoken: Languages) -> None:
    assert told_size(12_345_678) == "12.3 MB"
    spoken.choose("ru")
    assert "12,3" in told_size(12_345_678)
