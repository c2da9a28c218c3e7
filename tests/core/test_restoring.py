"""A damaged file opens as it was, opens with a notice, or is refused: never wrong in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path

import msgspec
import pytest

from crossread.core.claims import read_claims
from crossread.core.comparing import compare
from crossread.core.corrections import (
    ConfirmRow,
    MergeClaims,
    SetNote,
    TagRows,
    apply,
)
from crossread.core.errors import InputError
from crossread.core.kinds import Origin
from crossread.core.messages import say
from crossread.core.project_file import save_comparison
from crossread.core.project_file.checking import check_comparison
from crossread.core.project_file.container import Section, pack
from crossread.core.project_file.format import VERSION, encode_comparison
from crossread.core.project_file.sections import kind_of, sections_of
from crossread.core.restoring import Restored, open_project
from crossread.core.types import Comparison, Document, ReadoutId, RowId, Settings, Span
from damaging import damage
from values import NORTH, SOUTH

DAMAGED_FILES = 150


def document_of(path: str, text: str) -> Document:
    return Document(path, "0" * 64, text, Span(0, len(text)), title=path, issuer=path)


@cache
def worked() -> Comparison:
    """Return a comparison whose claims are those that its texts give, with work in it."""
    texts = (NORTH.text, SOUTH.text, "The bridge was shut. The mayors of both cities spoke of it.")
    documents = [document_of(f"text{number}", text) for number, text in enumerate(texts)]
    readouts = [
        read_claims(document, ReadoutId(f"r{number}"))
        for number, document in enumerate(documents, start=1)
    ]
    compared = compare(readouts, Settings(meaning=False))
    first, second = compared.rows[0].id, compared.rows[1].id
    confirmed = apply(compared, ConfirmRow(first))
    return apply(apply(confirmed, SetNote(second, "Ask.")), TagRows((second,), "check"))


def opened(path: Path, data: bytes) -> Restored:
    path.write_bytes(data)
    return open_project(path)


def without(wanted: Callable[[Section], bool], comparison: Comparison) -> bytes:
    """Return a file in which every copy of the sections is spoilt."""
    data = encode_comparison(comparison)
    for section in sections_of(comparison):
        if wanted(section):
            data = data.replace(section.content, b"!" + section.content[1:])
    return data


def spoil(kinds: Iterable[str], comparison: Comparison | None = None) -> bytes:
    named = set(kinds)
    return without(lambda s: bool({s.name, kind_of(s.name)} & named), comparison or worked())


def said(restored: Restored) -> str:
    return " ".join(say(notice) for notice in restored.notices)


def test_a_whole_file_opens_without_a_word(tmp_path: Path) -> None:
    restored = opened(tmp_path / "x.crossread", encode_comparison(worked()))
    assert restored == Restored(worked(), fingerprint=restored.fingerprint)


@pytest.mark.parametrize("seed", range(DAMAGED_FILES))
def test_damage_never_shows_as_a_result(tmp_path: Path, seed: int) -> None:
    try:
        restored = opened(tmp_path / "x.crossread", damage(encode_comparison(worked()), seed))
    except InputError:
        return
    check_comparison(restored.comparison)
    if restored.comparison != worked():
        assert restored.is_copy
        assert "is damaged" in said(restored)
        assert len(restored.notices) > 1


def test_where_one_copy_is_whole_nothing_is_lost(tmp_path: Path) -> None:
    data = encode_comparison(worked())
    restored = opened(tmp_path / "x.crossread", b"\0" * (len(data) // 3) + data[len(data) // 3 :])
    assert "Nothing in it is lost" in said(opened(tmp_path / "y.crossread", data[:-3]))
    assert opened(tmp_path / "y.crossread", data[:-3]).comparison == worked()
    assert not opened(tmp_path / "y.crossread", data[:-3]).is_copy
    assert restored.comparison.readouts == worked().readouts


def test_findings_are_drawn_again_and_nothing_is_lost(tmp_path: Path) -> None:
    restored = opened(tmp_path / "x.crossread", spoil({"findings"}))
    assert restored.comparison.rows == worked().rows
    assert "Nothing in it is lost" in said(restored)


def test_lost_rows_are_matched_again_and_the_work_of_the_user_stays(tmp_path: Path) -> None:
    restored = opened(tmp_path / "x.crossread", spoil({"rows"}))
    kept = {row.id: row for row in restored.comparison.rows}
    for row in worked().rows:
        if row.origin is not Origin.AUTOMATIC or row.note:
            assert kept[row.id] == row
    assert "Some rows are lost: their claims were matched again." in said(restored)
    assert restored.is_copy


def test_lost_work_is_named(tmp_path: Path) -> None:
    restored = opened(tmp_path / "x.crossread", spoil({"work"}))
    assert "confirmed, changed, noted or tagged are lost" in said(restored)
    assert {row.origin for row in restored.comparison.rows} == {Origin.AUTOMATIC}
    assert restored.comparison.readouts == worked().readouts


def test_lost_claims_that_the_text_gives_again_are_no_loss(tmp_path: Path) -> None:
    restored = opened(tmp_path / "x.crossread", spoil({"claims:0"}))
    assert restored.comparison.readouts == worked().readouts
    assert restored.comparison.rows == worked().rows
    assert "Nothing in it is lost" in said(restored)


def test_lost_claims_that_the_user_had_changed_are_named(tmp_path: Path) -> None:
    first = worked().readouts[0]
    merged = apply(worked(), MergeClaims(tuple(claim.id for claim in first.claims[:2])))
    restored = opened(tmp_path / "x.crossread", spoil({"claims:0"}, merged))
    assert restored.comparison.readouts == worked().readouts
    assert f"The claims of {first.name} were read from the text again" in said(restored)
    others = {claim.id for readout in merged.readouts[1:] for claim in readout.claims}
    standing = {c for row in restored.comparison.rows for cell in row.cells for c in cell.claims}
    assert others <= standing


def test_a_voice_gets_its_claims_back_out_of_an_article(tmp_path: Path) -> None:
    whole = worked().readouts[0]
    voices = (
        replace(whole, claims=whole.claims[::2]),
        replace(whole, id=ReadoutId("r9"), claims=whole.claims[1::2]),
    )
    compared = compare(voices, Settings(meaning=False))
    restored = opened(tmp_path / "x.crossread", spoil({"claims:0"}, compared))
    assert restored.comparison.readouts == voices


def test_a_lost_text_is_named_and_the_others_are_compared(tmp_path: Path) -> None:
    restored = opened(tmp_path / "x.crossread", spoil({"document:1"}))
    assert restored.comparison.readouts == (worked().readouts[0], worked().readouts[2])
    assert "The text of 1 readout is lost" in said(restored)
    assert restored.is_copy


@pytest.mark.parametrize("kind", ["document", "basis"])
def test_where_nothing_is_left_to_go_by_the_file_is_refused(tmp_path: Path, kind: str) -> None:
    with pytest.raises(InputError, match="damaged"):
        opened(tmp_path / "x.crossread", spoil({kind}))


@pytest.mark.parametrize("first", [b"{", b"!"])
def test_without_its_list_of_parts_a_file_is_not_trusted(tmp_path: Path, first: bytes) -> None:
    data = encode_comparison(worked()).replace(b'"section":"contents"', b'"section":"contentz"')
    restored = opened(tmp_path / "x.crossread", first + data[1:])
    assert restored.comparison == worked()
    assert restored.is_copy
    assert "cannot be told" in said(restored)


def test_rows_that_do_not_hold_together_are_matched_again(tmp_path: Path) -> None:
    odd = replace(worked(), rows=worked().rows[1:])
    restored = opened(tmp_path / "x.crossread", encode_comparison(odd))
    check_comparison(restored.comparison)
    assert set(worked().rows[1:]) <= set(restored.comparison.rows)


def test_a_newer_file_opens_as_a_copy_as_far_as_it_can_be_read(tmp_path: Path) -> None:
    sections = [
        replace(section, content=_of_later(section)) if section.name == "rows:0" else section
        for section in sections_of(worked())
    ]
    restored = opened(tmp_path / "x.crossread", pack(sections, VERSION + 1, "crossread 9"))
    assert restored.is_copy
    assert restored.comparison.readouts == worked().readouts
    assert "newer version" in said(restored)
    assert "damaged" not in said(restored)


def _of_later(section: Section) -> bytes:
    """Return rows whose relation is of a kind that is not known yet."""
    placed = msgspec.json.decode(section.content)
    for each in placed:
        each["row"]["relation"] = "echo"
    return msgspec.json.encode(placed)


def test_a_newer_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="newer version"):
        opened(tmp_path / "x.crossread", pack([Section("moods", b"[]")], VERSION + 1, "x"))


def test_a_damaged_file_names_its_latest_backup(tmp_path: Path) -> None:
    path = tmp_path / "x.crossread"
    save_comparison(worked(), path)
    save_comparison(worked(), path)
    assert opened(path, spoil({"work"})).backup == tmp_path / "x.backup-1.crossread"


def test_a_backup_opens_as_a_copy(tmp_path: Path) -> None:
    restored = opened(tmp_path / "x.backup-1.crossread", encode_comparison(worked()))
    assert restored.is_copy
    assert "is a backup" in said(restored)
    assert restored.comparison == worked()


def test_a_readout_alone_comes_back(tmp_path: Path) -> None:
    alone = replace(
        worked(),
        readouts=worked().readouts[:1],
        rows=tuple(
            replace(row, id=RowId(f"row{number}"), cells=row.cells[:1], pairs=(), nearest=())
            for number, row in enumerate(worked().rows)
            if row.cells[0].readout == "r1"
        ),
        findings=(),
    )
    restored = opened(tmp_path / "x.crossread", spoil({"rows"}, alone))
    assert restored.comparison.readouts == alone.readouts
