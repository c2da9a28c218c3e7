"""Word's own constructions; what LibreOffice writes is read in test_real_files."""

from __future__ import annotations

from datetime import date

import pytest

from crossread.core.errors import InputError
from crossread.core.reading.docx import read_docx
from crossread.core.reading.source import Extract, Source
from made_files import docx_of, word, zip_of

STYLES = word(
    "styles",
    '<w:style w:styleId="a3"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="hid"><w:name w:val="Hid"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:styleId="num"><w:name w:val="List Number"/><w:pPr><w:numPr/></w:pPr></w:style>',
)


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def read(body: str, **parts: str) -> Extract:
    members = {f"word/{name}.xml": text for name, text in parts.items()}
    return read_docx(Source(docx_of(body, members), "a.docx"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(r("They "), r("agreed")), "They agreed"),
        (p("<w:ins>", r("They agreed"), "</w:ins>"), "They agreed"),
        (p("<w:moveTo>", r("They agreed"), "</w:moveTo>"), "They agreed"),
        (f"<w:sdt><w:sdtContent>{p(r('They agreed'))}</w:sdtContent></w:sdt>", "They agreed"),
        (p("<w:sdt><w:sdtContent>", r("They agreed"), "</w:sdtContent></w:sdt>"), "They agreed"),
        (p("<w:hyperlink>", r("They agreed"), "</w:hyperlink>"), "They agreed"),
        (p("<w:fldSimple>", r("They agreed"), "</w:fldSimple>"), "They agreed"),
        (p(r("They"), "<w:r><w:tab/><w:br/><w:noBreakHyphen/></w:r>", r("x")), "They\n-x"),
        (p(r("They agreed", '<w:vanish w:val="0"/>')), "They agreed"),
        (p(r("They", "<w:webHidden/>"), r(" agreed")), "They agreed"),
        (p("<w:r><w:instrText>DATE</w:instrText></w:r>", r("They agreed")), "They agreed"),
        (p(r("They "), properties="<w:rPr><w:del/></w:rPr>") + p(r("agreed")), "They agreed"),
        (p(r("One")) + "<w:sectPr/>" + p(r("two")), "One\n\ntwo"),
    ],
)
def test_what_is_shown_is_read(body: str, text: str) -> None:
    assert read(body).text == text


@pytest.mark.parametrize(
    "gone",
    [
        "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>",
        "<w:moveFrom><w:r><w:t>not </w:t></w:r></w:moveFrom>",
        r("not ", "<w:vanish/>"),
        r("not ", '<w:rStyle w:val="hid"/>'),
    ],
)
def test_what_is_deleted_or_hidden_is_dropped(gone: str) -> None:
    extract = read(p(r("They "), gone, r("agreed")), styles=STYLES)
    assert (extract.text, extract.dropped) == ("They agreed", ("not",))


def test_of_alternatives_one_is_read_and_a_text_box_comes_after_its_paragraph() -> None:
    box = f"<wps:txbx><w:txbxContent>{p(r('In a box'))}</w:txbxContent></wps:txbx>"
    shape = f"<mc:Choice><w:drawing><wps:wsp>{box}</wps:wsp></w:drawing></mc:Choice>"
    older = f"<mc:Fallback><w:pict><w:textbox>{box}</w:textbox></w:pict></mc:Fallback>"
    run = f"<w:r><mc:AlternateContent>{shape}{older}</mc:AlternateContent></w:r>"
    assert read(p(r("They "), run, r("agreed"))).text == "They agreed\n\nIn a box"


def test_lists_and_tables_keep_their_order() -> None:
    number = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    cell = f"<w:tc>{p(r('Cost'))}</w:tc>"
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr>{cell}</w:tr>"
    body = (
        p(r("a"), properties=number)
        + p(r("b"), properties='<w:pStyle w:val="num"/>')
        + p(r("c"), properties=none)
        + f"<w:tbl><w:tr>{cell}<w:sdt><w:sdtContent>{cell}</w:sdtContent></w:sdt></w:tr>{deleted}"
        + f"</w:tbl>{p(r('d'))}"
    )
    extract = read(body, styles=STYLES)
    assert extract.text == "a\nb\n\nc\n\nCost | Cost\n\nd"
    assert extract.dropped == ("Cost",)


def test_footnotes_are_kept_below_and_separators_are_not() -> None:
    notes = word(
        "footnotes",
        f'<w:footnote w:type="separator" w:id="0">{p(r("—"))}</w:footnote>'
        f'<w:footnote w:id="2">{p(r("If the council agrees."))}</w:footnote>'
        f'<w:footnote w:id="3">{p(r("Never referred to."))}</w:footnote>',
    )
    body = p(r("They agreed"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(" today."))
    assert read(body, footnotes=notes).text == "They agreed today.\n\n¹ If the council agrees."


def test_comments_heads_feet_and_contents_are_dropped() -> None:
    comments = word("comments", f"<w:comment>{p(r('Is that so?'))}</w:comment>")
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    contents = (
        f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{p(r('1 Talks'))}</w:sdtContent></w:sdt>"
    )
    extract = read(
        contents + p(r("They agreed")),
        comments=comments,
        header1=word("hdr", p(r("Northland"))),
        footer1=word("ftr", p(r("Page 1"))),
    )
    assert extract.text == "They agreed"
    assert set(extract.dropped) == {"Is that so?", "Northland", "Page 1", "1 Talks"}


def test_the_title_is_the_paragraph_in_that_style_whatever_its_language_calls_it() -> None:
    body = p(r("Talks"), properties='<w:pStyle w:val="a3"/>') + p(r("They agreed"))
    assert read(body, styles=STYLES).title == "Talks"


def test_the_file_says_who_when_and_what() -> None:
    core = (
        '<c:p xmlns:c="c" xmlns:dc="d" xmlns:t="t"><dc:title>Talks</dc:title>'
        "<dc:creator>A typist</dc:creator><t:created>2031-03-04T10:00:00Z</t:created></c:p>"
    )
    app = "<Properties><Company>Ministry of Ports of Malta</Company></Properties>"
    members = {"docProps/core.xml": core, "docProps/app.xml": app}
    extract = read_docx(Source(docx_of(p(r("They agreed")), members), "a.docx"))
    assert (extract.title, extract.issuer) == ("Talks", "Ministry of Ports of Malta")
    assert (extract.date, extract.stale) == (date(2031, 3, 4), True)


@pytest.mark.parametrize("body", ["", p(), p(r("gone", "<w:vanish/>"))])
def test_a_document_without_text_is_refused(body: str) -> None:
    with pytest.raises(InputError, match=r"“a\.docx” is a document without text in it"):
        read(body)


def test_a_document_without_its_main_part_is_damaged() -> None:
    with pytest.raises(InputError, match="damaged or incomplete"):
        read_docx(Source(zip_of({"[Content_Types].xml": "", "word/x.xml": ""}), "a.docx"))
