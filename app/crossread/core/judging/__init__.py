"""Judge what was matched: relations, typed differences, and the words that two texts share."""

from crossread.core.judging.rows import judge_row, judge_rows
from crossread.core.judging.segments import Mark, Segment, compare_words

__all__ = ["Mark", "Segment", "compare_words", "judge_row", "judge_rows"]
