"""Markdown shows texts as they are, in the order of the page."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cases import comparison_of
from crossread.core.reports.markdown import escaped, flat, render_markdown
from crossread.core.reports.naming import visible
from goldens import EDITION, check_golden, golden_comparison
from hostile import TEXTS, hostile_comparison
from values import readout_of

GITHUB = MarkdownIt("gfm-like", {"linkify": False})


def shown(html: str) -> str:
    """Return what a reader sees."""
    plain = re.sub(r"<[^>]*>", "", html)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        plain = plain.replace(entity, sign)
    return plain


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Co"))))
def test_escaped_text_is_shown_as_it_is(text: str) -> None:
    line = " ".join(visible(text).split())
    assert " ".join(shown(GITHUB.render(flat(line))).split()) == " ".join(line.split())


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_stays_text(text: str) -> None:
    line = " ".join(visible(text).split())
    assert shown(GITHUB.render(flat(visible(text)))).strip() == line
    assert set(re.findall(r"<(\w+)", GITHUB.render(f"x {escaped(visible(text))}"))) <= {"p"}


def test_a_hostile_comparison_brings_no_markup_of_its_own() -> None:
    html = GITHUB.render(render_markdown(hostile_comparison(), EDITION).decode())
    tags = set(re.findall(r"<(\w+)", html))
    expected = "h1 h2 h3 p table thead tbody tr th td blockquote ul ol li code em b br strong sup"
    assert tags <= set(expected.split())
    assert html.count("<h2>") == 6
    assert html.count("<table>") == 3


def test_every_row_of_the_table_has_every_column() -> None:
    html = GITHUB.render(render_markdown(hostile_comparison(), EDITION).decode())
    aligned = html.split("<table>")[3].split("</table>")[0]
    assert len(re.findall("<tr>", aligned)) == len(TEXTS) + 2
    assert {row.count("</td>") for row in aligned.split("<tr>")[2:]} == {4}


def test_the_report_is_as_it_was_looked_at() -> None:
    check_golden("report.md", render_markdown(golden_comparison(), EDITION).decode())


def test_many_readouts_stand_in_lists() -> None:
    towns = [readout_of(n, f"Town {n}", ["It rained.", f"Town {n} is wet."]) for n in range(1, 7)]
    told = render_markdown(comparison_of(towns, (0,) * 6), EDITION).decode()
    assert "*Not mentioned by Town 2, Town 3, Town 4, Town 5 and Town 6*" in told
    assert "| Row |" not in told
