"""Many files to events: which readouts belong together, and what each event's accounts say."""

from crossread.core.archive.base import delete_base
from crossread.core.archive.events import ArchiveEvent, Placed, list_events, matching
from crossread.core.archive.grouping import Grouped, group
from crossread.core.archive.opening import compare_event, documents_of, named
from crossread.core.archive.reporting import Order, write_reports
from crossread.core.archive.searching import Hit, search
from crossread.core.archive.sharing import Pool, cluster_pool, local_pool, processors
from crossread.core.archive.store import Store
from crossread.core.archive.updating import Updated, update

__all__ = [
    "ArchiveEvent",
    "Grouped",
    "Hit",
    "Order",
    "Placed",
    "Pool",
    "Store",
    "Updated",
    "cluster_pool",
    "compare_event",
    "delete_base",
    "documents_of",
    "group",
    "list_events",
    "local_pool",
    "matching",
    "named",
    "processors",
    "search",
    "update",
    "write_reports",
]
