"""Small files of every format, built by hand where a test needs a certain thing inside one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape
from types import MappingProxyType

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/'
    'officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def zip_of(members: Mapping[str, str | bytes], *, level: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive with these members."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", level) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return packed.getvalue()


def word(tag: str, inside: str) -> str:
    """Return a part of a Word document: *tag* is its outermost element."""
    return (
        f'<w:{tag} xmlns:w="{_W}" xmlns:wps="urn:shape" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"{inside}</w:{tag}>"
    )


def docx_of(body: str, members: Mapping[str, str] = MappingProxyType({})) -> bytes:
    """Return a Word document with this body and these further members."""
    whole = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": word("document", f"<w:body>{body}</w:body>"),
    }
    return zip_of(whole | dict(members))


def odt_of(body: str, styles: str = "", **parts: str) -> bytes:
    """Return an OpenDocument text with this body; *parts* are further members."""
    spaces = " ".join(
        f'xmlns:{name}="{_ODF}:{name}:1.0"' for name in ("office", "text", "table", "style")
    )
    content = (
        f'<office:document-content {spaces} xmlns:draw="{_ODF}:drawing:1.0">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    members = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
    return zip_of(members | {f"{name}.xml": text for name, text in parts.items()})


def pdf_of(pages: Sequence[str]) -> bytes:
    """Return a PDF whose pages have these content streams; ``/F`` is a plain font."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, stream in enumerate(pages):
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] "
            f"/Resources << /Font << /F 3 0 R >> >> /Contents {5 + 2 * at} 0 R >>"
        )
        size = len(stream.encode("latin-1", "replace"))
        objects.append(f"<< /Length {size} >>\nstream\n{stream}\nendstream")
    data = b"%PDF-1.4\n"
    places = []
    for number, text in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1", "replace")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    size = len(objects) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>"
    return data + f"{end}\nstartxref\n{start}\n%%EOF\n".encode()


def page_of(lines: Sequence[str], *, size: int = 12, gap: int = 14) -> str:
    """Return the content stream of a page with these lines, one below the other."""
    shown = "".join(f"({line}) Tj 0 -{gap} Td " for line in lines)
    return f"BT /F {size} Tf 20 360 Td {shown}ET"


def files_of(paragraphs: Sequence[str]) -> Mapping[str, bytes]:
    """Return a file with these paragraphs, without any other words, in every format."""
    page = "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
    html = f"<html><body><article>{page}</article></body></html>"
    mail = "From: a@b.example\nMIME-Version: 1.0\nMessage-ID: <1@b.example>\n"
    related = "Snapshot-Content-Location: x\nMIME-Version: 1.0\nContent-Type: multipart/related"
    part = "--b\nContent-Type: text/html; charset=utf-8\n\n"
    plain = "\n\n".join(paragraphs)
    made = {
        "txt": plain,
        "md": plain,
        "html": html,
        "mhtml": f"{related}; boundary=b\n\n{part}{html}\n--b--\n",
        "rtf": "{\\rtf1\\ansi " + "\\par ".join(map(rtf_text, paragraphs)) + "}",
        "eml": f"{mail}Content-Type: text/plain; charset=utf-8\n\n{plain}\n",
    }
    stream = "".join(
        f"BT /F 12 Tf 20 {360 - 40 * at} Td ({each}) Tj ET " for at, each in enumerate(paragraphs)
    )
    return {name: text.encode() for name, text in made.items()} | {
        "docx": docx_of(
            "".join(f"<w:p><w:r><w:t>{escape(p)}</w:t></w:r></w:p>" for p in paragraphs)
        ),
        "odt": odt_of("".join(f"<text:p>{escape(each)}</text:p>" for each in paragraphs)),
        "pdf": pdf_of([stream]),
    }


def rtf_text(text: str) -> str:
    """Return a text as RTF writes it."""
    return "".join(sign if sign.isascii() else f"\\u{ord(sign)}?" for sign in text)
