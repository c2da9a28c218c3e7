"""What jobs do with an archive holds for the archive that the command line reads, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from archives import READ, lay_out
from crossread.core.archive import BESIDE, kept_at
from crossread.core.errors import Cancelled, InputError
from crossread.core.types import Settings
from crossread.gui.views.archive.working import (
    Account,
    Listing,
    Place,
    accounts_of,
    compare_all,
    known,
    look_up,
    open_event,
    place_of,
    settled,
    update,
    with_differences,
)

PLAIN = Settings(meaning=False)


def quiet(_share: float, _what: object) -> None:
    pass


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(lay_out(tmp_path / "files"), tmp_path / "store.sqlite")


@pytest.fixture
def listing(place: Place) -> Listing:
    return update(place, quiet)


def talks(listing: Listing) -> int:
    """Return the event with two accounts."""
    return next(entry.number for entry in listing.entries if entry.readouts == 2)


def test_an_archive_is_kept_among_the_data_or_where_the_command_line_put_it(
    tmp_path: Path,
) -> None:
    folder = lay_out(tmp_path / "files")
    assert place_of(folder, None).store == kept_at(folder, tmp_path / "data" / "crossread")
    (folder / BESIDE).touch()
    assert place_of(folder, tmp_path).store == folder / BESIDE


def test_nothing_is_known_of_an_archive_before_it_is_read(place: Place) -> None:
    assert known(place) is None


def test_what_was_read_is_known_at_once_the_next_time(place: Place, listing: Listing) -> None:
    assert known(place) == listing
    assert (len(listing.entries), listing.files, len(listing.failures)) == (3, READ, 1)
    assert listing.whole


def test_what_was_read_before_a_stop_is_listed(place: Place) -> None:
    def stop(share: float, _what: object) -> None:
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        update(place, stop)
    assert known(place) is None
    some = settled(place)
    assert 0 < some.files < READ
    assert not some.whole
    assert update(place, quiet).files == READ


def test_texts_are_searched_and_hits_stand_at_their_event(place: Place, listing: Listing) -> None:
    hits = look_up(place, "training pilots", listing)
    assert list(hits) == [talks(listing)]
    [around] = hits[talks(listing)].values()
    assert "[training]" in around


def test_an_event_is_told_with_its_texts_and_reprints_folded(
    place: Place, listing: Listing
) -> None:
    event = listing.events[talks(listing)]
    accounts = accounts_of(place, event, {})
    assert {one.name for one in accounts} == {
        "Ministry of Foreign Affairs of Norway",
        "Government of Brazil",
    } or len(accounts) == 2
    assert [len(one.reprints) for one in accounts].count(1) == 1
    assert all("Minister" in one.first_lines for one in accounts)


def test_texts_that_say_what_was_looked_for_come_first(place: Place, listing: Listing) -> None:
    event = listing.events[talks(listing)]
    last = event.accounts[-1].id
    first = accounts_of(place, event, {last: "the [pilots]"})[0]
    assert (first.number, first.around) == (last, "the [pilots]")


def test_first_lines_end_at_a_word() -> None:
    account = Account(1, "A", "a.txt", None, "", "bridge " * 200)
    assert account.first_lines.endswith("bridge …")
    assert len(account.first_lines) < 440


def test_an_event_is_opened_with_its_files_in_their_places(place: Place, listing: Listing) -> None:
    loaded = open_event(place, listing.events[talks(listing)], PLAIN, None, quiet)
    assert loaded.comparison is not None
    paths = [Path(readout.document.path) for readout in loaded.comparison.readouts]
    assert all(path.is_file() for path in paths)
    assert all(readout.document.read for readout in loaded.comparison.readouts)
    assert loaded.comparison.event.title


def test_a_file_that_changed_since_is_a_sentence_that_says_what_to_do(
    place: Place, listing: Listing
) -> None:
    event = listing.events[talks(listing)]
    (place.folder / "2031" / "embassy.txt").write_text("Another account of a ferry.")
    update(place, quiet)
    with pytest.raises(InputError, match="Read the archive again"):
        open_event(place, event, PLAIN, None, quiet)
    gone = [one for one in accounts_of(place, event, {}) if not one.text]
    assert [one.path for one in gone] == ["2031/embassy.txt"]


def test_differences_are_known_once_all_events_were_compared(
    place: Place, listing: Listing, tmp_path: Path
) -> None:
    assert all(entry.differences is None for entry in listing.entries)
    assert compare_all(place, listing, tmp_path / "reports", PLAIN, quiet) == 1
    told = {
        e.number: e.differences for e in with_differences(listing, tmp_path / "reports").entries
    }
    assert told.pop(talks(listing)) is not None
    assert set(told.values()) == {None}
