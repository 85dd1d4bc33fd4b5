"""Measuring the judge that ships, as people use it: `python -m arguments.judging.training measure`.

Every row is a number, what it should be, and how it was come by. Nothing is trained or chosen
here; the test splits are read once a model is final.
"""

from arguments.judging.training.measuring.rows import drawn
from arguments.judging.training.measuring.tables import measured

__all__ = ["drawn", "measured"]
