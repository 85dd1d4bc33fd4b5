"""Measuring sparring: `python -m arguments.judging.training spar DATA`.

Are chosen counter-arguments on the other side and on the topic, and are honest answers taken for
a bare denial or a game? Thresholds were chosen on training topics and on IBM-30k's dev split.
"""

from arguments.judging.training.sparring.tables import measured

__all__ = ["measured"]
