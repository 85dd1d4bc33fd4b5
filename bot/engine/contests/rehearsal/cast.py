"""The cast of a rehearsal: debaters of different skill who write by a script, and a quick judge.

Nobody of it is real, so that a rehearsal asks nobody for anything. What a debater writes, and
what the quick judge makes of it, hang on the seed alone. Those who fill in ballots are in
`jury`.
"""

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar, TypeVarTuple

from arguments.claims import Claim, Side
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import (
    HIGHEST,
    LOWEST,
    Criterion,
    CriterionScore,
    Feedback,
    Phrase,
    Verdict,
)
from arguments.responses import DebaterId, ServerId, receive
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.contests.people import Organiser
from bot.wording import Wording

_T = TypeVar("_T")
_Ts = TypeVarTuple("_Ts")

PLACE = ServerId("rehearsal")
VERSION = "rehearsal-1"
"""Which judge spoke, as a verdict tells it: none that anybody should learn from."""

_MEAN, _SPREAD, _NOISE = 75.0, 6.0, 4.0
"""Totals of a cast: the mean, how much debaters differ, and how much one speech from the next."""
_PARTS = ("reason", "evidence", "answer", "weighing")
_VARIANTS = 3
_POINTS_A_PART = 8.0
_THING = {"thing": "none", "clause": "none"}


class Extra(Value):
    """One scripted debater, and how good they are: the mean of their totals."""

    asker: Asker
    skill: float

    @property
    def debater_id(self) -> DebaterId:
        """Give who it is."""
        return self.asker.debater_id


class Cue(Value):
    """Which speech is to be given: where, as which of its side, and on what."""

    round: int
    room: int
    place: int
    side: Side
    claim: Claim


def write(words: Wording, seed: int, debater: Extra, cue: Cue) -> tuple[str, float]:
    """Write a speech; the better the debater, the more there is to it. Gives its total too."""
    claim, side, place = cue.claim, cue.side, cue.place
    where = f"{cue.round}/{cue.room}/{place}"
    rng = Random(f"{seed}/{where}/{debater.debater_id}")  # noqa: S311 (a rehearsal repeats)
    total = min(max(rng.gauss(debater.skill, _NOISE), LOWEST), HIGHEST)
    parts = _PARTS[: max(1, round((total - LOWEST) / _POINTS_A_PART))]
    said = [words.say("script-stand", side=side.value, claim=claim.text)]
    said += _thoughts(claim.considerations.on(side), rng, len(parts))
    said += [words.say(f"script-{part}-{1 + rng.randrange(_VARIANTS)}") for part in parts]
    said.append(words.say("script-end", place=place, round=cue.round, room=cue.room))
    return receive(" ".join(said)), round(total, 1)


class Cast:
    """Debaters with their skill, and what is known of the speeches that they wrote."""

    def __init__(self, size: int, seed: int, words: Wording) -> None:
        rng = Random(f"{seed}/skills")  # noqa: S311 (a rehearsal repeats by its seed)
        self._seed = seed
        self._words = words
        self._totals: dict[str, float] = {}
        self.debaters = tuple(
            Extra(
                asker=player(f"debater-{number}", words.say("script-debater", number=number)),
                skill=skill(rng),
            )
            for number in range(1, size + 1)
        )
        self.organiser = Organiser(asker=player("organiser", words.say("script-organiser")))

    def write(self, debater: Extra, cue: Cue) -> str:
        """Write a speech, and keep what it is worth."""
        text, total = write(self._words, self._seed, debater, cue)
        self._totals[text] = total
        return text

    def worth(self, text: str) -> float:
        """Give what a speech is worth that nobody has judged yet, as `total` does."""
        return self._totals.get(text, LOWEST)

    def total(self, text: str) -> float:
        """Give what a speech is worth, once; the lowest where nobody of the cast wrote it."""
        return self._totals.pop(text, LOWEST)


class QuickJudge:
    """A judge of the cast's speeches who knows what they are worth without reading them."""

    asks = ""
    """Nothing leaves this program."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    async def judge(
        self,
        claim: str,  # noqa: ARG002 (a judge is told; this one does not ask)
        side: Side,  # noqa: ARG002 (see above)
        text: str,
        surroundings: Surroundings = ALONE,  # noqa: ARG002 (see above)
        *,
        server_id: ServerId | None = None,  # noqa: ARG002 (see above)
    ) -> Verdict:
        """Give the verdict that the script has for a speech."""
        return _verdict(self._cast.total(text))

    async def work(self, function: Callable[[*_Ts], _T], *args: *_Ts) -> _T:
        """Give what a function gives, at once."""
        return function(*args)

    async def rebut(
        self,
        claim: str,  # noqa: ARG002 (see above)
        side: Side,  # noqa: ARG002 (see above)
        text: str,  # noqa: ARG002 (see above)
        point: str,  # noqa: ARG002 (see above)
        *,
        server_id: ServerId,  # noqa: ARG002 (see above)
    ) -> str:
        """Leave every point as it is."""
        return ""

    async def warm_up(self) -> None:
        """Be ready as it is."""

    def close(self) -> None:
        """Hold nothing open."""


def skill(rng: Random) -> float:
    """Draw how good a debater of a cast is."""
    return rng.gauss(_MEAN, _SPREAD)


def player(name: str, shown: str) -> Asker:
    """Give one of the cast, by a name of their own in the rehearsal and the name that is shown."""
    return Asker(debater_id=DebaterId(f"rehearsal:{name}"), name=shown, server_id=PLACE)


def _thoughts(thoughts: Sequence[str], rng: Random, most: int) -> list[str]:
    """Take some of the ideas that a claim comes with."""
    taken = rng.sample(list(thoughts), min(most, len(thoughts)))
    return [f"{thought.rstrip('.')}." for thought in taken]


def _verdict(total: float) -> Verdict:
    """Give a verdict of so many points, each criterion its share of them."""
    share = (total - LOWEST) / (HIGHEST - LOWEST)
    score = round(8 * share) / 2
    goal = Criterion.REASONING
    return Verdict(
        total=total,
        criteria={
            one: CriterionScore(score=score, advice=_said("advice", one)) for one in Criterion
        },
        feedback=Feedback(
            goal=goal,
            keep=None,
            change=None,
            gap=_said("advice", goal),
            task=_said("task", goal),
            starter=_said("starter", goal),
        ),
        version=VERSION,
    )


def _said(what: str, criterion: Criterion) -> Phrase:
    return Phrase(key=f"{what}-{criterion.value}-fine", values=_THING)
