"""Checks: one thing that was looked for in what somebody wrote, and whether it was there."""

from arguments.judging.verdict import Phrase
from arguments.value import Value


class Check(Value):
    """What was looked for, whether it was found, and the words that say so.

    `quoted` are the writer's own words that it is about, exactly as written; empty for none.
    """

    name: str
    passed: bool
    says: Phrase
    quoted: str = ""
