"""No file is lost without a yes."""

from __future__ import annotations

from pathlib import Path

import pytest

from crossread.cli.replacing import check_replacing
from crossread.core.errors import UsageError


@pytest.fixture
def there(tmp_path: Path) -> str:
    path = tmp_path / "there.md"
    path.write_text("mine", "utf-8")
    return str(path)


@pytest.mark.parametrize("answer", ["y\n", "YES\n", " да\n"])
def test_a_yes_lets_a_file_be_replaced(there: str, answer: str) -> None:
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return answer

    check_replacing([there], force=False, ask=ask)
    assert len(asked) == 1
    assert there in asked[0]


@pytest.mark.parametrize("answer", ["", "\n", "n\n", "maybe\n"])
def test_anything_else_keeps_it(there: str, answer: str) -> None:
    with pytest.raises(UsageError, match="stays as it is"):
        check_replacing([there], force=False, ask=lambda _: answer)


def test_where_nobody_can_be_asked_the_way_out_is_named(there: str) -> None:
    with pytest.raises(UsageError, match="--force"):
        check_replacing([there], force=False, ask=None)


def test_force_and_new_files_need_no_question(there: str, tmp_path: Path) -> None:
    check_replacing([there], force=True, ask=None)
    check_replacing([str(tmp_path / "new.md"), str(tmp_path)], force=False, ask=None)
