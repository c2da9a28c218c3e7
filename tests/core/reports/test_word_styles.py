"""Every style that the document uses is one that it defines."""

from __future__ import annotations

import io
import re
from zipfile import ZipFile

from crossread.core.reports.docx import render_docx
from goldens import EDITION, golden_comparison
from hostile import hostile_comparison


def test_no_style_is_missing() -> None:
    for comparison in (golden_comparison(), hostile_comparison()):
        with ZipFile(io.BytesIO(render_docx(comparison, EDITION))) as archive:
            document = archive.read("word/document.xml").decode()
            styles = archive.read("word/styles.xml").decode()
        used = set(re.findall(r'<w:[prt](?:bl)?Style w:val="([^"]*)"', document))
        known = set(re.findall(r'w:styleId="([^"]*)"', styles))
        assert used <= known
        assert {"Changed", "Material", "ClaimNumber", "Cell"} <= known
