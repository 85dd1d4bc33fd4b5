"""Judging: one seam, `judge(claim, side, text) -> Verdict`.

Deterministic and picklable, so that it can run in another process. The trained encoder gives
the numbers behind it, and the rules where it cannot be loaded; each is a `Scorer`.
"""

from arguments.judging.ruling import judge, judge_version, judge_with, model_trouble

__all__ = ["judge", "judge_version", "judge_with", "model_trouble"]
