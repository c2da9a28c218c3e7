"""Every event with two accounts gets a report; what is true already is left alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from archives import filled
from crossread.core.archive import Order, list_events, write_reports
from crossread.core.archive.reporting import INDEX, LIST
from crossread.core.errors import OutputError
from crossread.core.messages import Wording

CREATED = datetime(2031, 5, 1, tzinfo=UTC)


def test_reports_and_their_index_are_written_once(tmp_path: Path) -> None:
    out = tmp_path / "out"
    order = Order(out, CREATED, meaning=False)
    with filled(tmp_path) as store:
        events = list_events(store.placed())
        told: list[Wording] = []
        assert write_reports(store, events, order, lambda _share, what: told.append(what)) == 1
        (page,) = (path for path in out.glob("*.html") if path.name != INDEX)
        assert page.name in (out / INDEX).read_text()
        assert len(told) == 1
        write_reports(store, events, order, lambda _share, what: told.append(what))
        assert len(told) == 1


def test_reports_are_written_anew_in_another_language(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with filled(tmp_path) as store:
        events = list_events(store.placed())
        write_reports(store, events, Order(out, CREATED, meaning=False))
        write_reports(store, events, Order(out, CREATED, meaning=False, language="ru"))
    (page,) = (path for path in out.glob("*.html") if path.name != INDEX)
    assert '<html lang="ru"' in page.read_text("utf-8")
    assert '<html lang="ru"' in (out / INDEX).read_text("utf-8")


def test_a_report_of_what_is_no_more_is_removed_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    order = Order(out, CREATED, meaning=False)
    with filled(tmp_path) as store:
        write_reports(store, list_events(store.placed()), order)
        (out / "mine.html").write_text("not ours")
        assert write_reports(store, (), order) == 0
    assert sorted(path.name for path in out.iterdir()) == [INDEX, LIST, "mine.html"]


def test_a_list_that_points_elsewhere_is_not_followed(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (tmp_path / "precious.html").write_text("stay")
    (out / LIST).write_text(
        '[{"file":"../precious.html","number":1,"title":"","day":"","issuers":[],"counts":{}}]'
    )
    with filled(tmp_path) as store:
        write_reports(store, (), Order(out, CREATED, meaning=False))
    assert (tmp_path / "precious.html").exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    order = Order(tmp_path / "store.sqlite" / "out", CREATED, meaning=False)
    with filled(tmp_path) as store:
        events = list_events(store.placed())
        with pytest.raises(OutputError):
            write_reports(store, events, replace(order, meaning=False))
