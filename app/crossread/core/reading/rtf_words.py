"""What the control words of Rich Text mean."""

from __future__ import annotations

import codecs
from enum import Enum, auto

CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Of fonts; what is missing means the file's own encoding."""
SIGNS = {
    "tab": " ", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
    "qmspace": " ", "~": "\u00a0", "_": "-",
}  # fmt: skip
CELL_ENDS = frozenset({"cell", "nestcell"})
ROW_ENDS = frozenset({"row", "nestrow"})
ENDS = frozenset({"par", "sect", "page", "column", "\n", "\r"}) | CELL_ENDS | ROW_ENDS
"""Of paragraphs, cells and rows."""


class Target(Enum):
    """Where text goes."""

    TEXT = auto()
    NOTE = auto()
    ASIDE = auto()
    FACT = auto()
    FONTS = auto()
    NOWHERE = auto()


TARGETS = {
    "footnote": Target.NOTE,
    "annotation": Target.ASIDE,
    "shptxt": Target.TEXT,
    "ud": Target.TEXT,
    "fonttbl": Target.FONTS,
} | dict.fromkeys(("title", "author", "company", "creatim", "revtim"), Target.FACT) | dict.fromkeys(
    ("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"),
    Target.ASIDE,
) | dict.fromkeys(
    (
        *("colortbl", "stylesheet", "info", "pict", "objdata", "listtext", "pntext", "xe", "tc"),
        *("rxe", "nonshppict", "shprslt", "template", "private", "upr", "mmathPict", "themedata"),
        *("bkmkstart", "bkmkend", "subject", "keywords", "comment", "doccomm", "operator"),
        *("manager", "category", "atnid", "atnauthor", "printim", "buptim"),
        *("ftnsep", "ftnsepc", "aftnsep", "aftnsepc"),
    ),
    Target.NOWHERE,
)  # fmt: skip
"""Control words that open a group of their own."""
FROM_NOWHERE = frozenset({"shptxt", "ud", "title", "author", "company", "creatim", "revtim"})
"""What counts even inside a group that does not."""


def code_page(number: int | None) -> str:
    """Return the codec of a code page; nothing where there is none."""
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return ""


def paired(text: str) -> str:
    """Join the halves of characters that RTF writes as two."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
