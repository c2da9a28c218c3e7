"""The closed lists of the domain: what acts, facts, relations and differences there are."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Grouping(StrEnum):
    """What makes claims of an article one voice."""

    TELLER = "teller"
    """The same person or body tells them; who speaks for a body is its voice."""
    PARTY = "party"
    """Their tellers belong to the same side."""


class ActKind(StrEnum):
    """What a speech act does."""

    INFORM = "inform"
    DISCUSS = "discuss"
    STRESS = "stress"
    REQUEST = "request"
    OFFER = "offer"
    AGREE = "agree"
    COMMIT = "commit"
    REJECT = "reject"
    DENY = "deny"
    WARN = "warn"
    CONDEMN = "condemn"
    PRAISE = "praise"
    THANK = "thank"
    ORDER = "order"


class Strength(IntEnum):
    """The commitment ladder, weakest first."""

    DISCUSSED = 0
    NOTED = 1
    STRESSED = 2
    CALLED_FOR = 3
    SUPPORTED = 4
    READY = 5
    AGREED = 6
    COMMITTED = 7
    DID = 8


class FactKind(StrEnum):
    """What a value inside a claim is."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    DURATION = "duration"
    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"


class Relation(StrEnum):
    """How the cells of a row, or two of them, stand to each other."""

    AGREE = "agree"
    DIFFER = "differ"
    CONTRADICT = "contradict"
    ONLY = "only"


class DifferenceKind(StrEnum):
    """Why two cells are not the same."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    MODALITY = "modality"
    ATTRIBUTION = "attribution"
    CONDITION = "condition"
    SCOPE = "scope"
    EMPHASIS = "emphasis"
    TONE = "tone"


class Origin(StrEnum):
    """Who vouches for a row."""

    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    USER = "user"


class FindingState(StrEnum):
    """What the user thinks of a finding."""

    OPEN = "open"
    ACCEPTED = "accepted"
    HIDDEN = "hidden"
