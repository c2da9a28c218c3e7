from __future__ import annotations

from articles import scene_of
from crossread.core.claims.voices.steps import skip_inside, skip_right, skip_time, to_mark


def test_steps_go_over_small_words_only() -> None:
    assert skip_right(scene_of("has also gone"), 0) == 2
    assert skip_time(scene_of("on Tuesday later in Lima"), 0) == 3
    assert skip_inside(scene_of("в ведомстве", "ru"), 0) == 1
    assert skip_inside(scene_of("in Lima"), 0) == 0


def test_a_report_ends_at_a_mark_unless_another_begins() -> None:
    assert to_mark(scene_of("in Lima on Monday."), 0) == 4
    assert to_mark(scene_of("in Lima that it rained."), 0) is None
