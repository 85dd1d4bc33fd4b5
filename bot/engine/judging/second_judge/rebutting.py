"""Rebutting: a point against a debater's text, in the model's words, or not at all."""

from arguments.claims import Side
from bot.engine.judging.second_judge.prompt import to_rebut
from bot.engine.judging.second_judge.reads import Ask
from bot.engine.judging.second_judge.reply import read_rebuttal, rebuttal_schema

WORDS = 60
"""The most words that a rebuttal may have: what is read in half a minute."""


async def rebut(ask: Ask, claim: str, side: Side, text: str, point: str) -> str:
    """Give a point against a text as a reply to it, in at most sixty words; raises `Silent`."""
    answer = await ask(to_rebut(claim, side, text, point, WORDS), rebuttal_schema())
    return read_rebuttal(answer, WORDS)
