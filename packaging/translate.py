"""Bring the Russian catalogue in step with the program's sentences.

    .venv/bin/python packaging/translate.py          after sentences were added or changed
    .venv/bin/python packaging/translate.py --list   what still waits for a translation

Every ``message("…")`` and ``plural("…", "…")`` in app/ goes into resources/i18n/ru.po, where a
translator fills the empty ``msgstr``; ru.mo is what the program reads. Fields in braces must stay,
and names come in the nominative: “{who}” stands in brackets or after a colon, and no verb agrees
with it.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
APP, FOLDER = ROOT / "app", ROOT / "resources" / "i18n"
LANGUAGE = "ru"
KEYWORDS = {"message": None, "plural": (1, 2)}
"""The functions whose literal arguments are sentences of the program."""
NEVER = datetime(2026, 1, 1, tzinfo=UTC)
"""Dates in a catalogue say nothing that its history does not, and would change with every run."""
COUNT = "count"
"""A field that a form may leave out: “one day” has no figure."""


def find_sentences(app: Path) -> Catalog:
    """Return every sentence of the program, with the files that say it."""
    catalog = Catalog()
    for path in sorted(app.rglob("*.py")):
        with path.open("rb") as file:
            place = path.relative_to(app).as_posix()
            for _, text, _, _ in extract("python", file, keywords=KEYWORDS):
                catalog.add(text, locations=[(place, 1)])
    return catalog


def read_catalog(path: Path) -> Catalog:
    """Return the translations in a file; none where there is no file yet."""
    if not path.is_file():
        return _headed(Catalog(locale=LANGUAGE))
    with path.open("rb") as file:
        return _headed(read_po(file, locale=LANGUAGE))


def update(catalog: Catalog, sentences: Catalog) -> Catalog:
    """Return the translations of these sentences, and empty ones for those that are new."""
    catalog.update(sentences, no_fuzzy_matching=True)
    return _headed(catalog)


def written(catalog: Catalog) -> bytes:
    """Return a catalogue as translators edit it."""
    out = io.BytesIO()
    write_po(out, catalog, width=100, sort_output=True, ignore_obsolete=True, include_lineno=False)
    return out.getvalue()


def compiled(catalog: Catalog) -> bytes:
    """Return a catalogue as the program reads it."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def waiting(catalog: Catalog) -> Iterator[Message]:
    """Yield the sentences that have no translation, or not every form of it."""
    for one in catalog:
        forms = one.string if isinstance(one.string, tuple | list) else (one.string,)
        if one.id and not all(forms):
            yield one


def faults(catalog: Catalog) -> Iterator[str]:
    """Yield what is wrong with translations: fields that they lose, or that nobody fills."""
    for one in catalog:
        source = one.id if isinstance(one.id, tuple | list) else (one.id,)
        forms = one.string if isinstance(one.string, tuple | list) else (one.string,)
        wanted = set().union(*map(fields, source))
        for form in filter(None, forms) if one.id else ():
            lost, unknown = wanted - {COUNT} - fields(form), fields(form) - wanted
            if lost or unknown:
                yield f"“{form}” loses {sorted(lost)} and has {sorted(unknown)} that nobody fills"


def fields(text: str) -> set[str]:
    """Return the names of the fields in a sentence."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def main(options: list[str]) -> int:
    """Write the catalogue anew; return 1 where a translation is faulty."""
    parser = argparse.ArgumentParser(description="Bring the Russian catalogue in step.")
    parser.add_argument("--list", action="store_true", help="print what waits for translation")
    args = parser.parse_args(options)
    path = FOLDER / f"{LANGUAGE}.po"
    catalog = update(read_catalog(path), find_sentences(APP))
    path.write_bytes(written(catalog))
    path.with_suffix(".mo").write_bytes(compiled(catalog))
    missing = list(waiting(catalog))
    for one in missing if args.list else ():
        print(one.id)
    wrong = list(faults(catalog))
    for fault in wrong:
        print(fault, file=sys.stderr)
    print(f"{len(catalog)} sentences, {len(missing)} of them wait for a translation")
    return 1 if wrong else 0


def _headed(catalog: Catalog) -> Catalog:
    """Return the catalogue under a header that only a person changes."""
    catalog.header_comment = "# The sentences of Crossread in Russian; see packaging/translate.py."
    catalog.project, catalog.version, catalog.fuzzy = "Crossread", "", False
    catalog.creation_date = catalog.revision_date = NEVER
    catalog.last_translator = catalog.language_team = catalog.msgid_bugs_address = "Crossread"
    return catalog


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
