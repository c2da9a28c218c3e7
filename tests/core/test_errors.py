"""Errors carry a sentence that survives being sent elsewhere and can be said in any language."""

from __future__ import annotations

import ast
import errno
import pickle
from pathlib import Path

import pytest

import crossread
from crossread.core import errors
from crossread.core.errors import Cancelled, CrossreadError, InputError, reason_of
from crossread.core.messages import LANGUAGES, message, say

APP = Path(crossread.__file__).parent
ERRORS = {
    name
    for name, value in vars(errors).items()
    if isinstance(value, type) and issubclass(value, CrossreadError)
}


def spoken_plainly(tree: ast.AST) -> list[int]:
    """Return the lines where one of our errors is made of a plain string."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ERRORS
        and any(_is_text(argument) for argument in node.args)
    ]


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in {"str", "repr"}
    return isinstance(node, ast.JoinedStr | ast.BinOp) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def test_an_error_is_its_sentence_and_comes_through_pickling_whole() -> None:
    error = InputError(message("There is no file “{name}”. Check its name and folder.", name="a"))
    back = pickle.loads(pickle.dumps(error))
    assert isinstance(back, InputError)
    assert back.sentence == error.sentence
    assert str(back) == "There is no file “a”. Check its name and folder."


def test_a_cancelled_job_needs_no_words() -> None:
    assert say(Cancelled().sentence)
    assert pickle.loads(pickle.dumps(Cancelled())).sentence == Cancelled().sentence


def test_no_error_is_made_of_words_that_nobody_can_translate() -> None:
    """Typing holds this, too; but not against what is typed as anything."""
    assert spoken_plainly(ast.parse('InputError("No.")\nUsageError(f"No {1}.")')) == [1, 2]
    assert not spoken_plainly(ast.parse('InputError(message("No."))'))
    found = {
        path.relative_to(APP).as_posix(): lines
        for path in APP.rglob("*.py")
        if (lines := spoken_plainly(ast.parse(path.read_text("utf-8"))))
    }
    assert not found


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_the_system_refused_is_said_in_the_users_language(language: str) -> None:
    known = reason_of(OSError(errno.ENOSPC, "No space left on device"))
    assert say(known, language) == {"en": "its disk is full", "ru": "диск полон"}[language]


def test_a_reason_that_we_have_no_words_for_is_the_systems_own() -> None:
    assert reason_of(OSError(errno.EXDEV, "Cross-device link")) == "Cross-device link"
    assert reason_of(OSError("lost")) == "lost"
    assert reason_of(ValueError("embedded null byte")) == "embedded null byte"


def test_every_error_of_ours_can_be_caught_as_one() -> None:
    assert len(ERRORS) == 6
