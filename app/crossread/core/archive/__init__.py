"""Many files to events: which readouts belong together, and what each event's accounts say."""

from crossread.core.archive.base import delete_base
from crossread.core.archive.events import ArchiveEvent, Placed, list_events, matching, placed_by_id
from crossread.core.archive.grouping import Grouped, group
from crossread.core.archive.index_page import Listed
from crossread.core.archive.keeping import BESIDE, kept_at
from crossread.core.archive.opening import compare_event, documents_of, named
from crossread.core.archive.reporting import INDEX, Order, list_reports, write_reports
from crossread.core.archive.searching import Hit, search
from crossread.core.archive.sharing import (
    Pool,
    cluster_pool,
    cluster_workers,
    local_pool,
    processors,
)
from crossread.core.archive.store import Store
from crossread.core.archive.updating import Updated, settle, update

__all__ = [
    "BESIDE",
    "INDEX",
    "ArchiveEvent",
    "Grouped",
    "Hit",
    "Listed",
    "Order",
    "Placed",
    "Pool",
    "Store",
    "Updated",
    "cluster_pool",
    "cluster_workers",
    "compare_event",
    "delete_base",
    "documents_of",
    "group",
    "kept_at",
    "list_events",
    "list_reports",
    "local_pool",
    "matching",
    "named",
    "placed_by_id",
    "processors",
    "search",
    "settle",
    "update",
    "write_reports",
]
