from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from crossread.core.comparing import compare, keep_fullest, load_meaning, open_readouts
from crossread.core.errors import Cancelled, UsageError
from crossread.core.kinds import Grouping, Relation
from crossread.core.messages import Wording, say
from crossread.core.reading import Pasted
from crossread.core.types import MOST, Comparison, Event, Settings
from crossread.resources import resource_path
from made_files import zip_of
from values import NORTH, SOUTH, readout_of

NORTHERN = """\
Mayors of Northland and Southport talk about the bridge
Northland City Council
4 March 2031

The two mayors spoke by telephone on Tuesday. They agreed to reopen the bridge on 5 May.
Northland did not offer to pay for the repairs.
"""
SOUTHERN = """\
Telephone call between the mayors
Southport Town Hall
4 March 2031

The mayors of both cities held a telephone call on Tuesday. They discussed reopening the bridge on
9 May. The ferry will sail until midnight.
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "northland.txt", tmp_path / "southport.txt"]
    for path, text in zip(paths, (NORTHERN, SOUTHERN), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def members(comparison: Comparison) -> set[frozenset[str]]:
    texts = {claim.id: claim.text for r in comparison.readouts for claim in r.claims}
    return {
        frozenset(texts[claim] for cell in row.cells for claim in cell.claims)
        for row in comparison.rows
    }


def test_files_become_a_comparison_with_judged_rows(files: list[Path]) -> None:
    comparison = compare(open_readouts(files).readouts, encoder=load_meaning())
    relations = [row.relation for row in comparison.rows]
    assert Relation.ONLY in relations
    assert {Relation.AGREE, Relation.DIFFER} & set(relations)
    assert comparison.event.date is not None
    assert comparison.notes == ()


def test_every_claim_stands_in_one_row_in_its_own_column(files: list[Path]) -> None:
    comparison = compare(open_readouts(files).readouts)
    placed = [
        (cell.readout, c) for row in comparison.rows for cell in row.cells for c in cell.claims
    ]
    assert sorted(placed) == sorted((r.id, c.id) for r in comparison.readouts for c in r.claims)


def test_the_order_in_which_readouts_are_added_does_not_change_the_rows() -> None:
    third = readout_of(3, "Harbour Board", ["The bridge will reopen on 5 May.", "It rained."])
    made = [members(compare(order)) for order in permutations([NORTH, SOUTH, third])]
    assert all(rows == made[0] for rows in made)


def test_without_the_meaning_model_the_comparison_says_so() -> None:
    comparison = compare([NORTH, SOUTH], Settings(meaning=False), encoder=load_meaning())
    assert "switched off" in say(comparison.notes[0])
    assert "missing" in say(compare([NORTH, SOUTH]).notes[0])


def test_a_given_event_wins_over_headlines() -> None:
    assert compare([NORTH, SOUTH], event=Event("The bridge")).event == Event("The bridge")


@pytest.mark.parametrize("count", [0, 1, MOST + 1])
def test_too_few_or_too_many_readouts_are_refused_with_a_sentence(count: int) -> None:
    with pytest.raises(UsageError, match=r"at least two|can hold"):
        compare([readout_of(n, f"City {n}", ["It rained."]) for n in range(count)])


def test_whoever_watches_progress_can_stop_the_comparison() -> None:
    def stop(_share: float, _what: Wording) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        compare([NORTH, SOUTH], progress=stop)


def test_progress_only_grows() -> None:
    seen: list[float] = []
    compare(
        [NORTH, SOUTH], encoder=load_meaning(), progress=lambda share, _what: seen.append(share)
    )
    assert seen == sorted(seen)
    assert 0 <= seen[0] <= seen[-1] <= 1


def test_a_file_that_cannot_be_read_stops_no_other(files: list[Path], tmp_path: Path) -> None:
    opened = open_readouts([tmp_path / "missing.txt", *files])
    assert [readout.id for readout in opened.readouts] == ["r1", "r2"]
    assert [failure.path for failure in opened.failures] == [str(tmp_path / "missing.txt")]


def test_the_same_file_twice_is_one_readout_and_a_sentence(files: list[Path]) -> None:
    opened = open_readouts([files[0], files[0], files[1]])
    assert [readout.id for readout in opened.readouts] == ["r1", "r2"]
    assert "the same file" in say(opened.failures[0].sentence)


def test_numbering_goes_on_from_the_readouts_that_are_there(files: list[Path]) -> None:
    assert [r.id for r in open_readouts(files, first=4).readouts] == ["r4", "r5"]


def test_a_folder_an_archive_and_a_pasted_text_stand_among_files(
    files: list[Path], tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    files[0].rename(folder / "northland.txt")
    (folder / "z.zip").write_bytes(zip_of({"inside.txt": "It rained.", "more.zip": b"PK"}))
    opened = open_readouts([folder, Pasted("It snowed.", "Pasted text"), files[1]], first=3)
    assert [(readout.id, readout.document.file_name) for readout in opened.readouts] == [
        ("r3", "northland.txt"),
        ("r4", "inside.txt"),
        ("r5", "Pasted text"),
        ("r6", "southport.txt"),
    ]
    assert [failure.path for failure in opened.failures] == [f"{folder}/z.zip/more.zip"]


def test_pasting_nothing_stops_no_file(files: list[Path]) -> None:
    opened = open_readouts([Pasted(" ", "Pasted text"), *files])
    assert (len(opened.readouts), [one.path for one in opened.failures]) == (2, ["Pasted text"])


ARTICLE = (
    "The Northland council said that the bridge would open on 5 May. Mayor Ana Reyes of the "
    "Northland council added that nobody would pay. The ferry sailed as usual.\n"
)


def test_by_voice_only_articles_are_taken_apart(files: list[Path], tmp_path: Path) -> None:
    article, second = tmp_path / "article.txt", tmp_path / "second.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    second.write_text("Southport’s town hall said it rained. It snowed.\n", encoding="utf-8")
    paths = [files[0], article, files[1], second]
    mixed = open_readouts(paths, by_voice=Grouping.TELLER).readouts
    ids = [readout.id for readout in mixed]
    assert [i for i in ids if "v" not in i] == ["r1", "r3"]
    assert {i.partition("v")[0] for i in ids if "v" in i} == {"r2", "r4"}
    assert compare(mixed).readouts == mixed


def test_of_too_many_voices_those_that_say_most_are_kept_in_their_order() -> None:
    full = [readout_of(number, "Northland", ["It rained.", "It snowed."]) for number in range(MOST)]
    few = [readout_of(MOST + number, "Southland", ["It rained."]) for number in range(2)]
    kept, said = keep_fullest([few[0], *full, few[1]])
    assert kept == tuple(full)
    assert say(said or "").startswith(f"{MOST + 2} voices were found, and {MOST} can be compared")
    assert keep_fullest(full) == (tuple(full), None)


def test_by_party_the_voices_of_a_side_are_one(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "Peru's foreign ministry said it rained. Peru's trade minister Ana Reyes said it snowed. "
        "Quito said it was dry.\n",
        encoding="utf-8",
    )
    tellers = open_readouts([article], by_voice=Grouping.TELLER).readouts
    sides = open_readouts([article], by_voice=Grouping.PARTY).readouts
    assert (len(tellers), [side.name for side in sides]) == (3, ["Peru", "Ecuador"])


def test_the_shipped_article_is_taken_apart_among_others() -> None:
    examples = sorted(resource_path("examples").glob("*.txt"))
    opened = open_readouts(examples, by_voice=Grouping.TELLER)
    assert len(opened.readouts) > len(examples)
    assert all(readout.id.startswith("r1v") for readout in opened.readouts[:-2])
