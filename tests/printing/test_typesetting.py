"""Text fills lines of the width that there is, and keeps all its letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from crossread.printing.typesetting import POINT, Look, Mark, Run, font_of, lay_out_text

LOOK = Look(10)
MARK = Mark(fill="#ffd766", line="#7a5200", bold=True)


@given(
    st.lists(
        st.builds(
            Run,
            st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40),
            st.sampled_from([None, MARK]),
        ),
        max_size=5,
    )
)
def test_every_letter_is_in_some_line(runs: list[Run]) -> None:
    layout, tops = lay_out_text(runs, LOOK, 500.0)
    text = "".join(run.text for run in runs)
    assert layout.text() == text.replace("\n", "\u2028")
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    covered = sum(line.textLength() for line in lines)
    assert covered == len(layout.text().encode("utf-16-le")) // 2
    assert len(tops) == layout.lineCount() + 1


@pytest.mark.parametrize("text", ["x" * 10_000, "words " * 2_000, "слово " * 2_000])
def test_no_line_is_wider_than_the_room(text: str) -> None:
    layout, _ = lay_out_text([Run(text)], LOOK, 1000.0)
    widths = [layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount())]
    assert max(widths) <= 1000.0


def test_marks_stand_on_their_words_beside_letters_beyond_the_basic_plane() -> None:
    layout, _ = lay_out_text([Run("\U0001f309 on "), Run("5 May", MARK)], LOOK, 5000.0)
    [marked] = layout.formats()
    assert (marked.start, marked.length) == (6, 5)


def test_lines_are_as_far_apart_as_the_look_says() -> None:
    _, tops = lay_out_text([Run("a\nb\nc")], Look(10, leading=1.5), 1000.0)
    assert tops == [0.0, 15 * POINT, 30 * POINT, 45 * POINT]


def test_fonts_have_no_ligatures_that_spoil_copied_text() -> None:
    font = font_of(Look(9.5, serif=True, bold=True, italic=True))
    assert font.featureValue(QFont.Tag("liga")) == 0
    assert (font.pixelSize(), font.bold(), font.italic()) == (95, True, True)
