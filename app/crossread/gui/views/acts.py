"""What the user can do, and how an action looks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from crossread.core.messages import Message


class Act(StrEnum):
    """What the user can do."""

    NEW_WINDOW = auto()
    OPEN = auto()
    OPEN_FOLDER = auto()
    OPEN_VOICES = auto()
    OPEN_SIDES = auto()
    ARCHIVE = auto()
    ARCHIVE_UPDATE = auto()
    ARCHIVE_COMPARE = auto()
    EXAMPLE = auto()
    EXAMPLE_RUSSIAN = auto()
    EXAMPLE_VOICES = auto()
    ADD = auto()
    PASTE = auto()
    READOUTS = auto()
    READING = auto()
    SAVE = auto()
    SAVE_AS = auto()
    EXPORT = auto()
    CLOSE = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    COPY = auto()
    FIND = auto()
    FIND_NEXT = auto()
    FIND_PREVIOUS = auto()
    CONFIRM = auto()
    NOTE = auto()
    JOIN = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    MOVE_NEW = auto()
    SPLIT = auto()
    CONFIRM_ABOVE = auto()
    MARK_AGREE = auto()
    MARK_DIFFER = auto()
    MARK_CONTRADICT = auto()
    JOIN_ROWS = auto()
    TAG = auto()
    VOICE = auto()
    SPLIT_CLAIM = auto()
    MERGE_NEXT = auto()
    MERGE_PREVIOUS = auto()
    REALIGN = auto()
    REALIGN_ROWS = auto()
    COPY_ROWS = auto()
    COPY_MARKDOWN = auto()
    FILTER = auto()
    ONLY_MATCHES = auto()
    FINDING_ACCEPT = auto()
    FINDING_WORD = auto()
    FINDING_HIDE = auto()
    FINDING_COPY = auto()
    FINDING_MARKDOWN = auto()
    MEANING = auto()
    CLEAR_FILTER = auto()
    TABLE = auto()
    TEXTS = auto()
    OVERVIEW = auto()
    SORT_COMPARED = auto()
    SORT_READOUT = auto()
    SORT_RELATION = auto()
    SORT_IMPORTANCE = auto()
    FOLD = auto()
    BASE = auto()
    INSPECTOR = auto()
    SOURCE = auto()
    FINDINGS = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_RESET = auto()
    THEME_SYSTEM = auto()
    THEME_LIGHT = auto()
    THEME_DARK = auto()
    SETTINGS = auto()
    GUIDE = auto()
    COLOURS = auto()
    TOUR = auto()
    SHORTCUTS = auto()
    PROBLEM = auto()
    ABOUT = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """How an action looks in menus, tool bar and status bar."""

    text: Message
    tip: Message
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
