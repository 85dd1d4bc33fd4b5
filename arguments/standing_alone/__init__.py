"""Standing alone: what a sentence of an article says, worded for a card.

`statements` composes: `openings`, `reported`, `halves`, `pointers` and `resolving` each know one
way in which a sentence leans on its neighbours; `grammar` holds the word lists they read.
"""

from arguments.standing_alone.statements import Statement, every_statement, statements

__all__ = ["Statement", "every_statement", "statements"]
