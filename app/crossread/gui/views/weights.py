"""How much each signal gave for a match, as a small table: pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crossread.core.messages import Message, message
from crossread.gui.languages import tell
from crossread.gui.models.weighing import Weighed
from crossread.gui.theme.colours import Colours
from crossread.gui.views.rich import escape

_TITLE = message("How much each signal gave")
_MEANING = message("Meaning")
_WORDS = message("Words")
_VALUES = message("Figures")
_CLOSE = message("as close as the meaning model finds the two")
_NONE = message("none in common")
_NO_FIGURE = message("none in common, the dates of the readouts aside")
_NOTHING = message("No signal speaks for it: it was joined by hand, or by what stands around it.")


def weights_table(weighed: Sequence[Weighed], colours: Colours) -> str:
    """Return the table, one part for each pair; empty where there is none."""
    if not weighed:
        return ""
    parts = [f"<p style='margin:0 0 2px 0'><b>{escape(tell(_TITLE))}</b></p>"]
    for pair in weighed:
        if len(weighed) > 1:
            named = message("{left} / {right}", left=pair.left, right=pair.right)
            parts.append(f"<p style='margin:4px 0 0 0'>{escape(tell(named))}</p>")
        parts.append(_table(pair, colours))
    return "".join(parts)


def _table(pair: Weighed, colours: Colours) -> str:
    if pair.total <= 0:
        return f"<p style='margin:0; color:{colours.muted}'>{escape(tell(_NOTHING))}</p>"
    rows = "".join(
        f"<tr><td>{escape(tell(name))}</td>"
        f"<td align='right'>&nbsp;{escape(_percent(gave / pair.total))}&nbsp;&nbsp;</td>"
        f"<td style='color:{colours.muted}'>{escape(what)}</td></tr>"
        for name, gave, what in _signals(pair)
    )
    return f"<table cellspacing='0' cellpadding='2'>{rows}</table>"


def _signals(pair: Weighed) -> Iterator[tuple[Message, float, str]]:
    """Yield each signal, what it gave, and what it rests on."""
    if pair.meaning:
        yield _MEANING, pair.meaning, tell(_CLOSE)
    words = ", ".join(f"{word} {_percent(share)}" for word, share in pair.terms)
    yield _WORDS, pair.words, words or tell(_NONE)
    yield _VALUES, pair.values, ", ".join(pair.stated) or tell(_NO_FIGURE)


def _percent(share: float) -> str:
    return tell(message("{share:percent}", share=round(share, 2)))
