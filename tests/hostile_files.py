"""Files that were made to do harm, or that something has broken: one function for each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from made_files import docx_of, files_of, odt_of, page_of, pdf_of, word, zip_of

REAL = Path(__file__).resolve().parent / "data" / "reading"
SENTENCE = "The mayors of both cities spoke by telephone on Tuesday about the long bridge."
_BILLION = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "lol">' for n in range(10)
)
_MAIL = b"From: a@b.example\nMIME-Version: 1.0\nMessage-ID: <1@b.example>\n"


def zip_bomb() -> bytes:
    """A document of 50 kB that unpacks to 49 MB."""
    return docx_of(f"<w:p><w:r><w:t>{'a' * 49_000_000}</w:t></w:r></w:p>")


def lying_zip_bomb() -> bytes:
    """One whose list of members says that they are small."""
    data = bytearray(zip_of({"a.txt": b"a" * 40_000_000}))
    entry = data.rfind(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (100).to_bytes(4, "little")
    return bytes(data)


def many_bombs() -> bytes:
    """An archive of many members, each just below the limit."""
    return zip_of({f"{n}.txt": b"a" * 45_000_000 for n in range(5)})


def nested_zip() -> bytes:
    """An archive in an archive in an archive."""
    data = b"text"
    for depth in range(10):
        data = zip_of({f"{depth}.zip" if depth else "a.txt": data})
    return data


def long_list() -> bytes:
    """An archive with 100,000 members."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number in range(100_000):
            archive.writestr(f"{number}.txt", "")
    return packed.getvalue()


def entity_bomb(build: Callable[[str], bytes]) -> bytes:
    """A document whose entities unfold to three billion letters."""
    declaration = f"<!DOCTYPE lolz [{_BILLION}]>"
    return build(f"{declaration}|&l9;")


def _docx_with(text: str) -> bytes:
    declaration, entity = text.split("|")
    document = word("document", f"<w:body><w:p><w:r><w:t>{entity}</w:t></w:r></w:p></w:body>")
    whole = {
        name: zipfile.ZipFile(io.BytesIO(docx_of(""))).read(name)
        for name in ("[Content_Types].xml", "_rels/.rels")
    }
    return zip_of(whole | {"word/document.xml": (declaration + document).encode()})


def _odt_with(text: str) -> bytes:
    declaration, entity = text.split("|")
    plain = zipfile.ZipFile(io.BytesIO(odt_of(f"<text:p>{SENTENCE}</text:p>"))).read("content.xml")
    content = declaration + plain.decode().replace(SENTENCE, entity)
    return zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def external_entity(build: Callable[[str], bytes]) -> bytes:
    """A document that asks for a file of its reader's."""
    return build('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>|&x;')


def nested_elements(before: str, after: str) -> str:
    """100,000 elements inside each other."""
    return before * 100_000 + SENTENCE + after * 100_000


def stored(data: bytes) -> bytes:
    """Return an archive with the same members, none of them packed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    return zip_of(members, level=zipfile.ZIP_STORED)


def nested_mail(parts: int = 3_000) -> bytes:
    """A mail of that many parts inside each other."""
    opened = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(parts)
    )
    return _MAIL + opened.encode() + b"Content-Type: text/plain\n\nThey agreed.\n"


def forwarded_mail(parts: int = 900) -> bytes:
    """A mail that was forwarded as an attachment, again and again."""
    forwarded = b"Content-Type: message/rfc822\n\n"
    return _MAIL + forwarded * parts + b"Content-Type: text/plain\n\nThey agreed.\n"


def pdf_with_loop() -> bytes:
    """A PDF whose page tree contains itself."""
    return pdf_of([page_of([SENTENCE])]).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")


def pdf_of_nothing() -> bytes:
    """A PDF that claims a hundred million pages."""
    return pdf_of([page_of([SENTENCE])]).replace(b"/Count 1", b"/Count 100000000")


HOSTILE: Mapping[str, tuple[str, Callable[[], bytes], str]] = {
    "zip bomb": ("a.docx", zip_bomb, "unpacks to far more than a text holds"),
    "lying zip bomb": ("a.zip", lying_zip_bomb, "damaged or incomplete|unpacks to far more"),
    "many bombs": ("a.zip", many_bombs, "unpacks to far more than a text holds"),
    "nested zip": ("a.zip", nested_zip, "an archive inside an archive.* Unpack it first"),
    "100,000 members": ("a.zip", long_list, "holds too many files"),
    "entity bomb, docx": (
        "a.docx",
        lambda: entity_bomb(_docx_with),
        "declares things that no text document needs",
    ),
    "entity bomb, odt": (
        "a.odt",
        lambda: entity_bomb(_odt_with),
        "declares things that no text document needs",
    ),
    "external entity, docx": (
        "a.docx",
        lambda: external_entity(_docx_with),
        "declares things that no text document needs",
    ),
    "external entity, odt": (
        "a.odt",
        lambda: external_entity(_odt_with),
        "declares things that no text document needs",
    ),
    "100,000 nested elements, docx": (
        "a.docx",
        lambda: stored(docx_of(nested_elements("<w:ins>", "</w:ins>"))),
        "nested too deeply",
    ),
    "100,000 nested elements, odt": (
        "a.odt",
        lambda: stored(odt_of(nested_elements("<text:section>", "</text:section>"))),
        "nested too deeply",
    ),
    "100,000 nested groups, rtf": (
        "a.rtf",
        lambda: b"{\\rtf1 " + nested_elements("{", "}").encode() + b"}",
        "nested too deeply",
    ),
    "3,000 nested parts": ("a.eml", nested_mail, "too many parts"),
    "900 forwards": ("a.eml", forwarded_mail, "too many parts|nested too deeply"),
    "page tree with a loop": ("a.pdf", pdf_with_loop, "has no text layer|is damaged"),
    "locked pdf": ("a.pdf", (REAL / "locked.pdf").read_bytes, "protected by a password"),
    "locked docx": (
        "a.docx",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "protected by a password",
    ),
    "locked odt": (
        "a.odt",
        lambda: zip_of(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml": "<manifest:encryption-data/>",
                "content.xml": b"\x93\x01",
            }
        ),
        "protected by a password",
    ),
    "zero bytes": ("a.docx", lambda: b"", "is empty"),
    "100 MB": ("a.txt", lambda: b"They agreed. " * 8_000_000, "larger than 20 MB"),
    "null bytes": ("a.txt", lambda: b"\0" * 10_000, "binary file"),
    "a program": ("a.docx", lambda: b"\x7fELF" + b"\0" * 1000, "is a program"),
}
"""A file's name, how to make it, and what to say of it."""


def _page(inside: str, entities: str = "") -> bytes:
    return f"<!DOCTYPE html [{entities}]><html>{inside}</html>".encode()


READABLE: Mapping[str, tuple[str, Callable[[], bytes]]] = {
    "100,000 nested elements, html": (
        "a.html",
        lambda: _page(nested_elements("<div>", "</div>")),
    ),
    "entities, html": (
        "a.html",
        lambda: _page(f"<p>{SENTENCE} &l9;</p>", _BILLION),
    ),
    "external entity, html": (
        "a.html",
        lambda: _page(f"<p>{SENTENCE} &x;</p>", '<!ENTITY x SYSTEM "file:///etc/passwd">'),
    ),
    "remote resources, html": (
        "a.html",
        lambda: _page(
            '<link rel="stylesheet" href="http://a.example/a.css"><img src="http://a.example/a.png">'
            f'<iframe src="file:///etc/passwd"></iframe><p>{SENTENCE}</p>'
        ),
    ),
    "10,000-character lines": ("a.txt", lambda: (f"{SENTENCE} " * 130 + "\n").encode() * 50),
    "a line of 5 MB": ("a.txt", lambda: f"{SENTENCE} ".encode() * 60_000),
    "rtf with 5 MB of picture": (
        "a.rtf",
        lambda: (
            b"{\\rtf1 {\\pict " + b"0123456789abcdef" * 300_000 + b"}" + SENTENCE.encode() + b"}"
        ),
    ),
    "rtf that ends early": ("a.rtf", lambda: b"{\\rtf1 {" + SENTENCE.encode()),
    "wrong ending, docx as txt": ("a.txt", lambda: files_of([SENTENCE])["docx"]),
    "wrong ending, rtf as doc": ("a.doc", lambda: files_of([SENTENCE])["rtf"]),
    "wrong ending, pdf as docx": ("a.docx", lambda: files_of([SENTENCE])["pdf"]),
    "wrong ending, text as pdf": ("a.pdf", SENTENCE.encode),
    "wrong ending, page as txt": ("a.txt", lambda: files_of([SENTENCE])["html"]),
    "100,000,000 pages": ("a.pdf", pdf_of_nothing),
    "UTF-16 without BOM": ("a.txt", lambda: (SENTENCE * 3).encode("utf-16-le")),
    "UTF-16 without BOM, big end first": ("a.txt", lambda: (SENTENCE * 3).encode("utf-16-be")),
}
"""A file's name and how to make it; `SENTENCE` is read from each."""
