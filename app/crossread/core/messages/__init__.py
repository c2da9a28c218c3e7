"""Sentences as values, so that they can be said in every language that the program speaks."""

from crossread.core.messages.message import Message, Value, Wording, message, plural
from crossread.core.messages.saying import LANGUAGES, say

__all__ = ["LANGUAGES", "Message", "Value", "Wording", "message", "plural", "say"]
