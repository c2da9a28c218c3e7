"""Save a comparison to a ``.crossread`` file and load it again: what was saved comes back equal."""

from crossread.core.project_file.autosave import Kept, keep, kept_in, project_of
from crossread.core.project_file.backups import backups_of, is_backup
from crossread.core.project_file.format import SUFFIX, load_comparison, save_comparison

__all__ = [
    "SUFFIX",
    "Kept",
    "backups_of",
    "is_backup",
    "keep",
    "kept_in",
    "load_comparison",
    "project_of",
    "save_comparison",
]
