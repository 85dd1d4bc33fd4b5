"""The cast of a rehearsal: debaters of different skill who write by a script, and a quick judge.

Nobody of it is real, so that a rehearsal asks nobody for anything. What a debater writes, and
what the quick judge makes of it, hang on the seed alone.
"""

from collections.abc import Sequence
from random import Random

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


class Cast:
    """Debaters with their skill, and what is known of the speeches that they wrote."""

    def __init__(self, size: int, seed: int, words: Wording) -> None:
        rng = Random(f"{seed}/skills")  # noqa: S311 (a rehearsal repeats by its seed)
        self._seed = seed
        self._words = words
        self._totals: dict[str, float] = {}
        self.debaters = tuple(
            Extra(
                asker=_asker(f"debater-{number}", words.say("script-debater", number=number)),
                skill=rng.gauss(_MEAN, _SPREAD),
            )
            for number in range(1, size + 1)
        )
        self.organiser = Organiser(asker=_asker("organiser", words.say("script-organiser")))

    def write(self, debater: Extra, speech: Cue) -> str:
        """Write a speech; the better the debater, the more there is to it."""
        claim, side, place = speech.claim, speech.side, speech.place
        where = f"{speech.round}/{speech.room}/{place}"
        rng = Random(f"{self._seed}/{where}/{debater.debater_id}")  # noqa: S311 (see above)
        total = min(max(rng.gauss(debater.skill, _NOISE), LOWEST), HIGHEST)
        parts = _PARTS[: max(1, round((total - LOWEST) / _POINTS_A_PART))]
        said = [self._words.say("script-stand", side=side.value, claim=claim.text)]
        said += _thoughts(claim.considerations.on(side), rng, len(parts))
        said += [self._words.say(f"script-{part}-{1 + rng.randrange(_VARIANTS)}") for part in parts]
        said.append(
            self._words.say("script-end", place=place, round=speech.round, room=speech.room)
        )
        text = receive(" ".join(said))
        self._totals[text] = round(total, 1)
        return text

    def total(self, text: str) -> float:
        """Give what a speech is worth; the lowest where nobody of the cast wrote it."""
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

    async def warm_up(self) -> None:
        """Be ready as it is."""

    def close(self) -> None:
        """Hold nothing open."""


def _asker(name: str, shown: str) -> Asker:
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
