"""Only what is new is read; a stop at any moment loses nothing that was kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from archives import FILES, READ, filled, lay_out
from crossread.core.archive import Store, update
from crossread.core.archive.updating import batches, told
from crossread.core.errors import Cancelled, InputError
from crossread.core.messages import Wording, say


def events(store: Store) -> set[frozenset[str]]:
    found: dict[int, set[str]] = {}
    for placed in store.placed():
        found.setdefault(placed.event, set()).add(placed.document.path)
    return set(map(frozenset, found.values()))


def test_accounts_of_one_event_come_together(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        assert events(store) == {
            frozenset({"2031/ministry.txt", "2031/embassy.txt", "wire.txt"}),
            frozenset({"later.txt"}),
            frozenset({"strike.html"}),
        }


def test_a_second_time_nothing_is_read(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        done = update(store, tmp_path / "files")
    assert (done.read, done.gone, done.kept) == (0, 0, READ)


def test_changed_new_and_lost_files_are_noticed(tmp_path: Path) -> None:
    with filled(tmp_path) as store:
        files = tmp_path / "files"
        (files / "later.txt").unlink()
        (files / "strike.html").write_text(FILES["strike.html"] + "<p>More.</p>")
        (files / "new.txt").write_text("A new account of the ferry line.")
        done = update(store, files)
        assert (done.read, done.gone, done.kept) == (2, 1, READ - 2)
        names = {name for event in events(store) for name in event}
        assert "new.txt" in names
        assert "later.txt" not in names


def test_a_stop_keeps_what_was_read_and_the_next_run_goes_on(tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "files")

    def stop(share: float, _what: Wording) -> None:
        if share > 0.4:
            raise Cancelled

    with Store(tmp_path / "store.sqlite") as store:
        with pytest.raises(Cancelled):
            update(store, folder, progress=stop)
        kept = len(store.stamps())
        assert 0 < kept < READ
        done = update(store, folder)
        assert done.read == READ - kept
        assert len(events(store)) == 3


def test_no_folder_is_an_error_with_its_name(tmp_path: Path) -> None:
    with Store(tmp_path / "a.sqlite") as store, pytest.raises(InputError) as caught:
        update(store, tmp_path / "nowhere")
    assert "nowhere" in str(caught.value)


def test_batches_hold_every_file_once() -> None:
    names = tuple(map(str, range(1_001)))
    parts = batches(names, 2)
    assert tuple(name for part in parts for name in part) == names
    assert max(map(len, parts)) <= 32


def test_progress_tells_rate_and_time_left() -> None:
    assert say(told(50, 200, 10.0)) == "Reading 50 of 200 files, 5 a second, 0:30 left"
    assert say(told(0, 200, 0.0)) == "Reading 200 files"
