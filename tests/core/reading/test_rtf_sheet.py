from __future__ import annotations

from crossread.core.reading.rtf_sheet import Sheet


def test_paragraphs_items_and_rows_end_as_the_words_say() -> None:
    sheet = Sheet()
    for text, name, item, in_table in [
        ("One", "par", False, False),
        ("two", "par", True, False),
        ("three", "par", True, False),
        ("a", "par", False, True),
        ("b", "cell", False, True),
        ("c", "row", False, True),
    ]:
        sheet.item, sheet.in_table = item, in_table
        pieces = [text]
        ended = sheet.end(name, pieces)
        assert ended == (not in_table)
    sheet.in_table = False
    sheet.finish(["Last"])
    assert sheet.pile.text() == "One\n\ntwo\nthree\n\nb\n\nLast"


def test_what_a_file_leaves_open_is_kept() -> None:
    sheet = Sheet(cells=["a"], in_table=True)
    sheet.finish(["b"])
    assert sheet.pile.text() == "a | b"
