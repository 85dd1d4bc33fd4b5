"""Judging: one seam, `judge(claim, side, text) -> Verdict`.

Deterministic and picklable, so that it can run in another process. A trained model
replaces the numbers behind this same function, as another `Scorer`.
"""

from arguments.judging.ruling import VERSION, judge, judge_with

__all__ = ["VERSION", "judge", "judge_with"]
