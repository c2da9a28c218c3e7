"""What was saved comes back equal, and what is damaged does not come back at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossread.core.errors import InputError, OutputError
from crossread.core.kinds import Origin
from crossread.core.messages import Message
from crossread.core.project_file import backups_of, load_comparison, save_comparison
from crossread.core.project_file import format as project_format
from crossread.core.project_file.container import pack, version_of
from crossread.core.project_file.format import VERSION, encode_comparison
from crossread.core.project_file.sections import sections_of
from crossread.core.types import Comparison, Finding, Span
from goldens import FOLDER
from strategies import comparisons
from values import COMPARISON, NORTH, SOUTH


@settings(max_examples=40)
@given(comparisons())
def test_what_was_saved_comes_back_equal(comparison: Comparison) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.crossread"
        save_comparison(comparison, path)
        assert load_comparison(path) == comparison


@settings(max_examples=60)
@given(st.data())
def test_a_file_with_damage_is_refused_or_comes_back_sound(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.crossread"
        save_comparison(COMPARISON, path)
        raw = bytearray(path.read_bytes())
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=9))
        path.write_bytes(raw)
        try:
            loaded = load_comparison(path)
        except InputError:
            return
        for readout in loaded.readouts:
            for claim in readout.claims:
                assert claim.text == claim.span.of(readout.text)


def _fields(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.tuples(st.text(max_size=5), values), max_size=3).map(tuple)


VALUES = st.recursive(
    st.text(max_size=5)
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.builds(Message, st.text(max_size=5), _fields(inner))
        | st.lists(st.text(max_size=5), max_size=3).map(tuple)
    ),
    max_leaves=5,
)


@given(st.builds(Message, st.text(max_size=9), _fields(VALUES), st.text(max_size=9)))
def test_sentences_come_back_with_every_kind_of_value(wording: Message) -> None:
    told = replace(COMPARISON, notes=(wording,), findings=(Finding("omission", wording),))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.crossread"
        save_comparison(told, path)
        assert load_comparison(path) == told


def test_the_first_bytes_tell_what_the_file_is(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    save_comparison(COMPARISON, path)
    assert path.read_bytes().startswith(b'{"format":"crossread-project","version":2,')


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a Crossread file"),
        (b"The two mayors spoke.", "not a Crossread file"),
        (b'{"format":"crossread-comparison","version":1}', "not a Crossread file"),
        (b'{"format":"crossread-project","version":3,"new":[]}', "newer version"),
        (b'{"format":"crossread-project","version":2,"new":[]}', "damaged"),
        (b'{"format":"crossread-project","version":1', "damaged"),
        (b'{"format":"crossread-project","version":1}', "damaged"),
        (b'{"format":"crossread-project","version":1,"x":' + b"[" * 100_000, "damaged"),
        (b'{"format":"crossread-project\xff","version":1}', "not a Crossread file"),
    ],
)
def test_what_cannot_be_opened_is_told_in_a_sentence(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "x.crossread"
    path.write_bytes(content)
    with pytest.raises(InputError, match=sentence):
        load_comparison(path)


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="could not be read"):
        load_comparison(tmp_path / "none.crossread")


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.crossread"
    save_comparison(COMPARISON, path)
    monkeypatch.setattr(project_format, "SIZE_LIMIT", 100)
    with pytest.raises(InputError, match="too large"):
        load_comparison(path)


def test_a_claim_moved_off_its_words_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    claim = replace(NORTH.claims[0], spans=(Span(1, 9),))
    moved = replace(NORTH, claims=(claim, *NORTH.claims[1:]))
    path.write_bytes(encode_comparison(replace(COMPARISON, readouts=(moved, SOUTH))))
    with pytest.raises(InputError, match="is damaged and was not opened") as refused:
        load_comparison(path)
    assert "r1.c1 is not what its text says" in str(refused.value.__cause__)


@pytest.mark.parametrize("version", [1, 2])
def test_files_of_every_version_open_for_ever(version: int) -> None:
    """Never remake one of these: add one when the version changes."""
    saved = load_comparison(FOLDER / f"project-v{version}.crossread")
    assert saved.event == COMPARISON.event
    assert [row.origin for row in saved.rows][:2] == [Origin.CONFIRMED, Origin.AUTOMATIC]
    assert saved.rows[1].note == "Ask both press offices."
    assert [readout.claims for readout in saved.readouts] == [NORTH.claims, SOUTH.claims]


def test_a_file_of_an_older_version_is_saved_as_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    path.write_bytes((FOLDER / "project-v1.crossread").read_bytes())
    saved = load_comparison(path)
    save_comparison(saved, path)
    assert load_comparison(path) == saved
    assert version_of(path.read_bytes()) == VERSION
    assert load_comparison(backups_of(path)[0]) == saved


def test_a_file_of_a_newer_version_is_never_saved_over(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    data = pack(sections_of(COMPARISON), VERSION + 1, "crossread 9")
    path.write_bytes(data)
    with pytest.raises(OutputError, match="another name"):
        save_comparison(COMPARISON, path)
    assert path.read_bytes() == data


def test_a_file_that_could_not_be_read_whole_is_never_saved_over(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    save_comparison(COMPARISON, path)
    data = path.read_bytes().replace(b"bridge", b"ridge!")
    path.write_bytes(data)
    with pytest.raises(OutputError, match="another name"):
        save_comparison(COMPARISON, path)
    assert path.read_bytes() == data


def test_a_file_of_which_all_can_be_read_is_mended_by_saving(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    save_comparison(COMPARISON, path)
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"bridge", b"ridge!", 1))
    assert load_comparison(path) == COMPARISON
    save_comparison(COMPARISON, path)
    assert path.read_bytes() == whole


def test_half_a_character_is_replaced_rather_than_the_work_be_lost(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    odd = replace(NORTH, document=replace(NORTH.document, title="a\ud800b", path="\udcff.txt"))
    save_comparison(replace(COMPARISON, readouts=(odd, SOUTH)), path)
    plain = replace(NORTH, document=replace(NORTH.document, title="a\ufffdb", path="\ufffd.txt"))
    assert load_comparison(path) == replace(COMPARISON, readouts=(plain, SOUTH))


@given(comparisons())
def test_mending_changes_nothing_else(comparison: Comparison) -> None:
    odd = replace(comparison, event=replace(comparison.event, title="\udfff"))
    plain = replace(comparison, event=replace(comparison.event, title="\ufffd"))
    assert encode_comparison(odd) == encode_comparison(plain)


def test_what_someone_else_saved_meanwhile_is_never_saved_over(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    known = save_comparison(COMPARISON, path)
    other = replace(COMPARISON, event=replace(COMPARISON.event, title="Another call"))
    known = save_comparison(other, path, known)
    save_comparison(COMPARISON, path)
    with pytest.raises(OutputError, match="changed by someone else"):
        save_comparison(other, path, known)
    assert load_comparison(path) == COMPARISON
    path.unlink()
    save_comparison(other, path, known)
    assert load_comparison(path) == other
