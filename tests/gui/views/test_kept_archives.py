from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from crossread.gui.views.kept_archives import KeptArchives


@pytest.fixture
def kept(settings: QSettings) -> KeptArchives:
    return KeptArchives(settings)


def folders(tmp_path: Path, count: int) -> list[Path]:
    made = [tmp_path / f"archive-{number}" for number in range(count)]
    for folder in made:
        folder.mkdir()
    return made


def test_the_latest_archive_comes_first_and_the_oldest_is_forgotten(
    kept: KeptArchives, tmp_path: Path
) -> None:
    made = folders(tmp_path, 6)
    for folder in (*made, made[4]):
        kept.add(folder)
    assert kept.entries == (made[4], made[5], made[3], made[2])


def test_an_archive_that_is_gone_is_left_out(kept: KeptArchives, tmp_path: Path) -> None:
    first, second = folders(tmp_path, 2)
    kept.add(first)
    kept.add(second)
    second.rmdir()
    assert kept.entries == (first,)


def test_where_its_reports_lie_is_remembered_when_it_is_opened_again(
    kept: KeptArchives, tmp_path: Path
) -> None:
    (folder,) = folders(tmp_path, 1)
    kept.add(folder)
    assert kept.reports_of(folder) is None
    kept.keep_reports(folder, tmp_path / "reports")
    kept.add(folder)
    assert kept.reports_of(folder) == tmp_path / "reports"


@pytest.mark.parametrize("stored", ["", "no json", "[1]", '{"a": 1}', '[["a"]]'])
def test_what_cannot_be_understood_is_nothing(settings: QSettings, stored: str) -> None:
    settings.setValue("archives", stored)
    assert KeptArchives(settings).entries == ()
