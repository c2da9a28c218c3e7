"""Why a file is refused, and what to do: the sentences that readers of several formats share."""

from __future__ import annotations

from crossread.core.messages import Message, message


def no_text(name: str) -> Message:
    """Say that a file has no text in it."""
    return message("“{name}” holds no text. Check that the text was saved into it.", name=name)


def nothing_but_pictures(name: str) -> Message:
    """Say that a document has no text in it, though it may show some."""
    return message(
        "“{name}” is a document without text in it. Check that it is the right file; "
        "text in pictures cannot be read.",
        name=name,
    )


def packed(name: str) -> Message:
    """Say that a file of an archive opens with a password alone."""
    return message(
        "“{name}” is protected by a password. Unpack the archive with its password "
        "first, and open the files inside.",
        name=name,
    )


def damaged(name: str) -> Message:
    """Say that a file is not whole."""
    return message(
        "“{name}” is damaged or incomplete. Get the file once more, or save it again.", name=name
    )


def too_deep(name: str) -> Message:
    """Say that a file has more levels than a text can have."""
    return message(
        "“{name}” is nested too deeply to be a text. Save its text as .txt and use that.",
        name=name,
    )


def locked(name: str) -> Message:
    """Say that a document opens with a password alone."""
    return message(
        "“{name}” is protected by a password. Open it in the program that it was made with, "
        "save it without a password, and use that.",
        name=name,
    )


def harmful(name: str) -> Message:
    """Say that a file's reader stumbled over it, or died of it."""
    return message(
        "“{name}” could not be read: it is damaged, or made to do harm. If you trust it, open it "
        "in the program that it was made with, save its text as .txt, and use that.",
        name=name,
    )


def too_large(name: str) -> Message:
    """Say that a file needs more memory than there is for it."""
    return message(
        "“{name}” needs more memory than a text should. "
        "Save the part that you want to compare as a file of its own.",
        name=name,
    )


def no_encoding(encoding: str) -> Message:
    """Say that there is no encoding of that name."""
    return message(
        "There is no text encoding called “{encoding}”. "
        "Try utf-8, windows-1251, koi8-r or windows-1252.",
        encoding=encoding,
    )
