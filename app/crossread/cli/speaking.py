"""Which language the command line speaks: the one that the user's system is set to.

``--language`` is another matter: it says what language a report is in, which others read.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from crossread.core.messages import LANGUAGES, Wording, say

ENGLISH = "en"
_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(environment: Mapping[str, str]) -> str:
    """Return the first language that the environment asks for and the program speaks.

    As gettext does it: LC_ALL, LC_MESSAGES or LANG, the first that is set, says the locale; where
    that is not C, LANGUAGE may list others before it.
    """
    locale = next(filter(None, map(environment.get, _LOCALES)), "") or _of_windows()
    if not locale or locale.partition(".")[0] in {"C", "POSIX"}:
        return ENGLISH
    wanted = [*environment.get("LANGUAGE", "").split(":"), locale]
    codes = (name[:2].lower() for name in wanted)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def _of_windows() -> str:
    """Return the locale of Windows' own language; nothing on other systems."""
    if os.name != "nt":
        return ""
    import ctypes  # noqa: PLC0415 - there alone
    import locale  # noqa: PLC0415 - there alone

    system: Any = getattr(ctypes, "windll")  # noqa: B009 - typed there alone
    return locale.windows_locale.get(system.kernel32.GetUserDefaultUILanguage(), "")


def spoken(wording: Wording) -> str:
    """Return the sentence in the language that the command line speaks."""
    return say(wording, language_of(os.environ))
