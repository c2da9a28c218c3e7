"""The styles of a Word report: named, so that an editor can change the look of all at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

SERIF, SANS = "Georgia", "Calibri"
_INK, _SOFT = "1C1D20", "5B5E66"

CHANGED, ALONE, MATERIAL, CONFLICT = "Changed", "Alone", "Material", "Conflict"
NUMBER, STRONG, SOFT = "ClaimNumber", "Strong", "Soft"
KICKER, CELL, SMALL, SILENT = "Kicker", "Cell", "Small", "Silent"
READOUT, FINDING, FULL_TEXT, SOURCE = "Readout", "Finding", "FullText", "Source"


def _paragraph(name: str, size: float, before: float, after: float, more: str = "") -> str:
    """Return a paragraph style; sizes in points, *more* its run properties."""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="{before * 20:.0f}" '
        f'w:after="{after * 20:.0f}" w:line="252" w:lineRule="auto"/></w:pPr>'
        f'<w:rPr>{more}<w:sz w:val="{size * 2:.0f}"/><w:szCs w:val="{size * 2:.0f}"/></w:rPr>'
        "</w:style>"
    )


def _character(name: str, look: str) -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
        f"<w:qFormat/><w:rPr>{look}</w:rPr></w:style>"
    )


def _coloured(colour: str) -> str:
    return f'<w:color w:val="{colour}"/>'


def _marked(fill: str, line: str, underline: str) -> str:
    return (
        f'<w:u w:val="{underline}" w:color="{line}"/>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
    )


_SERIF = f'<w:rFonts w:ascii="{SERIF}" w:hAnsi="{SERIF}" w:cs="{SERIF}"/>'
_TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="Comparison"><w:name w:val="Comparison"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
    '<w:top w:val="single" w:sz="8" w:color="1C1D20"/>'
    '<w:bottom w:val="single" w:sz="4" w:color="BFC1C9"/>'
    '<w:insideH w:val="single" w:sz="4" w:color="BFC1C9"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="70" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>'
    '<w:bottom w:val="single" w:sz="8" w:color="1C1D20"/></w:tcBorders></w:tcPr></w:tblStylePr>'
    "</w:style>"
)
_STYLES = (
    _paragraph(KICKER, 9, 0, 6, f'<w:caps/>{_coloured(_SOFT)}<w:spacing w:val="16"/>'),
    _paragraph(CELL, 9.5, 0, 3, _SERIF),
    _paragraph(SMALL, 8.5, 0, 3, _coloured(_SOFT)),
    _paragraph(SILENT, 9, 0, 3, f"<w:i/>{_coloured(_SOFT)}"),
    _paragraph(READOUT, 9.5, 0, 2, f"<w:b/>{_coloured(_INK)}"),
    _paragraph(FINDING, 12, 12, 4, f"{_SERIF}<w:b/>{_coloured(_INK)}"),
    _paragraph(SOURCE, 10, 8, 2),
    _paragraph(FULL_TEXT, 10.5, 0, 6, _SERIF),
    _character(CHANGED, '<w:u w:val="single" w:color="7A5200"/>'),
    _character(ALONE, '<w:u w:val="dash" w:color="00508F"/>'),
    _character(MATERIAL, _marked("FFD766", "7A5200", "single")),
    _character(CONFLICT, f"<w:b/>{_marked('FF9B8A', 'A01408', 'wave')}"),
    _character(NUMBER, f'{_coloured("1F5C99")}<w:vertAlign w:val="superscript"/>'),
    _character(SOFT, _coloured(_SOFT)),
    _TABLE,
)


def add_styles(document: Document, language: str) -> None:
    """Give the document its styles, and the language that its own words are in."""
    from docx.oxml import parse_xml  # noqa: PLC0415 - the command line must start without it
    from docx.oxml.ns import nsdecls, qn  # noqa: PLC0415 - the same
    from docx.shared import Pt  # noqa: PLC0415 - the same

    styles = document.styles
    whole = f"<w:styles {nsdecls('w')}>{''.join(_STYLES)}</w:styles>"
    styles.element.extend(list(parse_xml(whole)))
    for name, look in _BUILT_IN.items():
        _restyle(styles[name], look)
    normal = styles["Normal"]
    normal.font.name, normal.font.size = SANS, Pt(10)
    for lang in styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)


@dataclass(frozen=True, slots=True)
class _Look:
    """How one of Word's own styles looks here; all sizes in points."""

    size: float
    colour: str
    before: float
    after: float
    indent: float = 0.0


_BUILT_IN = {
    "Title": _Look(24, _INK, 0, 6),
    "Subtitle": _Look(12, _SOFT, 0, 6),
    "Heading 1": _Look(16, _INK, 22, 6),
    "Heading 2": _Look(12, _INK, 12, 3),
    "Quote": _Look(10.5, _INK, 0, 4, 14),
}


def _restyle(style: ParagraphStyle, look: _Look) -> None:
    from docx.oxml.ns import qn  # noqa: PLC0415 - as above
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - the same

    own = style.element.get_or_add_rPr()
    fonts = own.get_or_add_rFonts()
    fonts.attrib.clear()
    style.font.name, style.font.size, style.font.italic = SERIF, Pt(look.size), False
    style.font.bold = look.colour == _INK and look.indent == 0
    fonts.set(qn("w:cs"), SERIF)
    style.font.color.rgb = RGBColor.from_string(look.colour)
    place = style.paragraph_format
    place.space_before, place.space_after = Pt(look.before), Pt(look.after)
    place.left_indent = Pt(look.indent)
    for parent, name in ((own, "w:spacing"), (style.element.get_or_add_pPr(), "w:pBdr")):
        for each in parent.findall(qn(name)):
            parent.remove(each)
