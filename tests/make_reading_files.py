"""Make the files in tests/data/reading with real programs, from sources composed for Crossread.

    .venv/bin/python tests/make_reading_files.py

Needs LibreOffice (soffice) and Chromium on the PATH. What they write differs from version to
version, so the files are kept, and made anew only where a source changes.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "data" / "reading"
FORMATS = ("docx", "odt", "rtf", "pdf")
LOCKED = {
    "EncryptFile": {"type": "boolean", "value": "true"},
    "DocumentOpenPassword": {"type": "string", "value": "secret"},
}
LETTER = """\
Dear colleagues,

the Southport Town Hall tells you this: the mayor of Southport spoke with \r
her colleague from Northland on Tuesday. She agreed to lend two \r
engineers.

> Did she speak of the tolls?

She did not.

-- \n\
Press office
"""
WRAPPED = """\
Мэр Южной Пристани во вторник поговорила по телефону со своим коллегой из
Северска. Она согласилась дать двух инженеров и попросила открыть мост не
раньше девятого мая.

О плате за проезд она не говорила.
"""


def main() -> None:
    """Make every file."""
    missing = [name for name in ("soffice", "chromium") if shutil.which(name) is None]
    if missing:
        sys.exit(f"Missing: {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as profile:
        for source in sorted(FOLDER.glob("*.fodt")):
            for name in FORMATS:
                convert(source, name, profile, FOLDER)
        with tempfile.TemporaryDirectory() as elsewhere:
            locked = f"pdf:writer_pdf_Export:{json.dumps(LOCKED)}"
            convert(FOLDER / "talks.fodt", locked, profile, Path(elsewhere))
            shutil.copy(Path(elsewhere) / "talks.pdf", FOLDER / "locked.pdf")
        with browser(profile) as ask:
            print_page(ask, FOLDER / "columns.html", FOLDER / "columns.pdf")
            save_page(ask, FOLDER / "page.html", FOLDER / "page.mhtml")
            print_scan(ask, FOLDER / "scan.pdf")
    write_mails()


def convert(source: Path, name: str, profile: str, folder: Path) -> None:
    """Have LibreOffice write the source in another format."""
    command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless"]
    command += ["--convert-to", name, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@contextmanager
def browser(profile: str) -> Iterator[Any]:
    """Start Chromium and yield a function that asks it something over its pipe."""
    to_read, to_browser = os.pipe()
    from_browser, to_write = os.pipe()
    command = ["chromium", "--headless", "--no-sandbox", "--remote-debugging-pipe"]
    command += [f"--user-data-dir={profile}/chromium", "about:blank"]
    shell = f'exec "$@" 3<&{to_read} 4>&{to_write}'
    child = subprocess.Popen(
        ["bash", "-c", shell, "bash", *command],
        pass_fds=(to_read, to_write),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    answers = os.fdopen(from_browser, "rb")
    number = 0

    def ask(method: str, session: str | None = None, **parameters: Any) -> Any:
        nonlocal number
        number += 1
        question = {"id": number, "method": method, "params": parameters}
        if session:
            question["sessionId"] = session
        os.write(to_browser, json.dumps(question).encode() + b"\0")
        while True:
            answer = json.loads(_until_null(answers))
            if answer.get("id") == number:
                return answer["result"]

    yield ask
    ask("Browser.close")
    child.wait()


def _until_null(pipe: Any) -> bytes:
    data = b""
    while not data.endswith(b"\0"):
        data += pipe.read(1)
    return data[:-1]


def _shown(ask: Any, address: str) -> str:
    """Open a page, wait until it is there, and return its session."""
    target = ask("Target.createTarget", url="about:blank")["targetId"]
    session: str = ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    ask("Page.enable", session)
    ask("Page.navigate", session, url=address)
    loaded = "new Promise(done => document.readyState == 'complete' ? done() : onload = done)"
    ask("Runtime.evaluate", session, expression=loaded, awaitPromise=True)
    return session


def save_page(ask: Any, page: Path, target: Path) -> None:
    """Save a page as a browser does, in one file."""
    session = _shown(ask, page.as_uri())
    saved = ask("Page.captureSnapshot", session, format="mhtml")["data"]
    target.write_bytes(saved.replace(page.parent.as_uri(), "https://southport.example").encode())


def print_page(ask: Any, page: Path, target: Path) -> None:
    """Print a page as a browser does."""
    session = _shown(ask, page.as_uri())
    printed = ask("Page.printToPDF", session, preferCSSPageSize=True)["data"]
    target.write_bytes(base64.b64decode(printed))


def print_scan(ask: Any, target: Path) -> None:
    """Print a page that is a picture of a text, and no text."""
    session = _shown(ask, (FOLDER / "columns.html").as_uri())
    picture = ask("Page.captureScreenshot", session)["data"]
    session = _shown(ask, f"data:text/html,<img src='data:image/png;base64,{picture}'>")
    target.write_bytes(base64.b64decode(ask("Page.printToPDF", session)["data"]))


def write_mails() -> None:
    """Write e-mails as mail programs save them."""
    mail = _mail("Re: The bridge", "Southport Town Hall <press@southport.example>")
    mail.set_content(LETTER.replace("\r\n", "\n"), params={"format": "flowed"})
    mail.add_alternative("<p>Dear colleagues, see the <b>plain</b> text.</p>", subtype="html")
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="plan.pdf")
    (FOLDER / "letter.eml").write_bytes(mail.as_bytes(policy=SMTP))
    mail = _mail("О мосте", "Администрация города Южная Пристань <press@southport.example>")
    mail.set_content(WRAPPED, charset="koi8-r", cte="base64")
    (FOLDER / "letter-ru.eml").write_bytes(mail.as_bytes(policy=SMTP))
    mail = _mail("Southport answers", "press@southport.example")
    mail.set_content((FOLDER / "page.html").read_text("utf-8"), subtype="html")
    (FOLDER / "letter-html.eml").write_bytes(mail.as_bytes(policy=SMTP))


def _mail(subject: str, sender: str) -> EmailMessage:
    mail = EmailMessage()
    mail["Received"] = "from southport.example; Wed, 05 Mar 2031 09:30:00 +0100"
    mail["Message-ID"] = "<1@southport.example>"
    mail["Date"] = "Wed, 05 Mar 2031 09:30:00 +0100"
    mail["From"] = sender
    mail["To"] = "desk@newspaper.example"
    mail["Subject"] = subject
    return mail


if __name__ == "__main__":
    main()
