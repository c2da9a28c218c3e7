"""What jobs do, without a window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from crossread.core.corrections import ConfirmRow, SetNote, apply
from crossread.core.errors import Cancelled, InputError
from crossread.core.kinds import Grouping, Relation
from crossread.core.messages import Wording
from crossread.core.project_file import save_comparison
from crossread.core.types import MOST, ReadoutId, RowId, Settings
from crossread.gui.views.compared import lone
from crossread.gui.views.loading import Given, again, extend, load, paste
from values import COMPARISON, NORTH


def ignore(_share: float, _what: Wording) -> None:
    pass


def test_two_texts_are_compared(texts: tuple[Path, Path]) -> None:
    loaded = load(texts, ignore)
    assert loaded.comparison is not None
    assert [readout.id for readout in loaded.comparison.readouts] == ["r1", "r2"]
    assert not loaded.alone
    assert loaded.path is None


def test_progress_only_grows(texts: tuple[Path, Path]) -> None:
    shares: list[float] = []
    load(texts, lambda share, _what: shares.append(share))
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_progress_may_cancel(texts: tuple[Path, Path]) -> None:
    def stop(_share: float, _what: Wording) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        load(texts, stop)


def test_bad_files_are_said_and_stop_no_other(texts: tuple[Path, Path], tmp_path: Path) -> None:
    loaded = load([*texts, tmp_path / "missing.txt"], ignore)
    assert loaded.comparison is not None
    assert len(loaded.comparison.readouts) == 2
    assert any("missing.txt" in message for message in loaded.messages)


def test_nothing_readable_gives_messages_alone(tmp_path: Path) -> None:
    loaded = load([tmp_path / "missing.txt"], ignore)
    assert loaded.comparison is None
    assert len(loaded.messages) == 1


def test_one_text_is_shown_alone(texts: tuple[Path, Path]) -> None:
    loaded = load(texts[:1], ignore)
    assert loaded.alone
    assert loaded.comparison is not None
    assert {row.relation for row in loaded.comparison.rows} == {Relation.ONLY}


def test_a_lone_readout_keeps_every_claim_in_order() -> None:
    comparison = lone(NORTH, Settings())
    assert [row.cells[0].claims for row in comparison.rows] == [(c.id,) for c in NORTH.claims]


def test_too_many_texts_are_refused_with_a_sentence(
    texts: tuple[Path, Path], tmp_path: Path
) -> None:
    copies = []
    for number in range(MOST + 1):
        copies.append(tmp_path / f"copy{number}.txt")
        copies[-1].write_text(texts[0].read_text("utf-8") + f"Copy {number} was sent.\n", "utf-8")
    loaded = load(copies, ignore)
    assert loaded.comparison is None
    assert str(MOST) in loaded.messages[-1]


def test_a_saved_comparison_is_loaded_by_itself(texts: tuple[Path, Path], tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    save_comparison(COMPARISON, path)
    loaded = load([texts[0], path], ignore)
    assert loaded.comparison == COMPARISON
    assert loaded.path == path
    assert "north.txt" in loaded.messages[0]


def test_a_broken_saved_comparison_is_an_error_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "call.crossread"
    path.write_text("{", "utf-8")
    with pytest.raises(InputError):
        load([path], ignore)


def test_further_texts_join_under_new_ids(texts: tuple[Path, Path], third: Path) -> None:
    before = load(texts, ignore).comparison
    assert before is not None
    after = extend(before, [third], ignore).comparison
    assert after is not None
    assert [readout.id for readout in after.readouts] == ["r1", "r2", "r3"]
    assert after.event == before.event


def test_a_text_that_is_there_already_is_refused(texts: tuple[Path, Path]) -> None:
    before = load(texts, ignore).comparison
    assert before is not None
    loaded = extend(before, texts[:1], ignore)
    assert loaded.comparison is None
    assert "north.txt" in loaded.messages[0]


def test_comparing_again_without_a_readout_leaves_the_others(
    texts: tuple[Path, Path], third: Path
) -> None:
    before = load([*texts, third], ignore).comparison
    assert before is not None
    after = again(before, ignore, without={ReadoutId("r2")}).comparison
    assert after is not None
    assert [readout.id for readout in after.readouts] == ["r1", "r3"]


def test_comparing_again_without_meaning_keeps_the_settings(texts: tuple[Path, Path]) -> None:
    before = load(texts, ignore).comparison
    assert before is not None
    after = again(before, ignore, settings=Settings(meaning=False)).comparison
    assert after is not None
    assert not after.settings.meaning


@pytest.mark.parametrize("correction", [ConfirmRow(RowId("row1")), SetNote(RowId("row1"), "x")])
def test_confirmations_and_notes_outlive_another_comparison(
    texts: tuple[Path, Path], third: Path, correction: ConfirmRow | SetNote
) -> None:
    before = load(texts, ignore).comparison
    assert before is not None
    worked = apply(before, correction)
    row = worked.rows[0]
    for loaded in (
        extend(worked, [third], ignore),
        again(worked, ignore, settings=Settings(meaning=False)),
        again(worked, ignore, without={ReadoutId("r2")}),
    ):
        assert loaded.comparison is not None
        kept = next(each for each in loaded.comparison.rows if each.id == row.id)
        assert (kept.origin, kept.note) == (row.origin, row.note)


def test_what_was_written_on_a_lone_readout_stays_when_it_gets_company(
    texts: tuple[Path, Path],
) -> None:
    alone = load(texts[:1], ignore).comparison
    assert alone is not None
    noted = apply(alone, SetNote(alone.rows[0].id, "x"))
    loaded = extend(noted, texts[1:], ignore)
    assert loaded.comparison is not None
    assert [row.note for row in loaded.comparison.rows if row.note] == ["x"]
    assert loaded.comparison.event.date is not None


def test_an_article_becomes_its_voices(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "The mayors spoke on Tuesday.\n\n"
        "According to the Northland city hall, the bridge will reopen on 5 May. "
        "The Southport press office said that the bridge would stay closed until June.\n",
        "utf-8",
    )
    comparison = load([article], ignore, voices=Grouping.TELLER).comparison
    assert comparison is not None
    assert len(comparison.readouts) >= 1
    assert all(readout.id.startswith("r1v") for readout in comparison.readouts)


def test_a_saved_comparison_is_never_read_as_a_readout(
    texts: tuple[Path, Path], third: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "other.crossread"
    save_comparison(COMPARISON, saved)
    loaded = extend(COMPARISON, (saved, third), ignore)
    assert loaded.comparison is not None
    assert len(loaded.comparison.readouts) == 3
    assert any("other.crossread" in message for message in loaded.messages)
    assert extend(COMPARISON, (saved,), ignore).comparison is None


def test_a_text_with_one_voice_is_not_offered_by_voice_again(tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("Northland City Hall\n\n4 March 2031\n\nThe bridge is open.\n", "utf-8")
    loaded = load([path], lambda _share, _what: None, voices=Grouping.TELLER)
    assert loaded.comparison is not None
    assert not loaded.alone
    assert any("Only one voice" in message for message in loaded.messages)


def test_a_pasted_text_is_a_readout_with_what_the_user_knows_of_it() -> None:
    given = Given("The mayors met. They spoke of the bridge.", "Northland", date(2031, 3, 4))
    loaded = paste(None, given, ignore)
    assert loaded.alone
    assert loaded.comparison is not None
    (readout,) = loaded.comparison.readouts
    assert (readout.name, readout.document.date) == ("Northland", date(2031, 3, 4))
    again = paste(loaded.comparison, given, ignore)
    assert again.comparison is None
    assert "in the comparison already" in again.messages[0]
