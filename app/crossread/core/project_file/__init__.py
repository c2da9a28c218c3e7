"""Save a comparison to a ``.crossread`` file and load it again: what was saved comes back equal."""

from crossread.core.project_file.format import SUFFIX, load_comparison, save_comparison

__all__ = ["SUFFIX", "load_comparison", "save_comparison"]
