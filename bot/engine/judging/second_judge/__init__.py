"""A language model as second judge: optional, off by default, behind the face of `Judges`.

The offline verdict comes first and keeps its guards, spans and feedback; the model's median of
three reads replaces total and scores, below the same caps. `judges` holds the order of things,
`reads` and `angles` how a text is read thrice, `prompt` and `reply` what goes out and may come
back, `client`, `forms` and `wire` how, `budget` how much, and `silences` what may go wrong.
"""

from bot.engine.judging.second_judge.budget import Budget
from bot.engine.judging.second_judge.client import Client
from bot.engine.judging.second_judge.endpoint import Endpoint
from bot.engine.judging.second_judge.judges import SecondJudge

__all__ = ["Budget", "Client", "Endpoint", "SecondJudge"]
