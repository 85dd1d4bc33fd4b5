"""Two who duel: what tests of duels share."""

from dataclasses import dataclass

from arguments.claims import Side
from arguments.sparring.answers import Answer, Way
from bot.engine.asker import Asker
from bot.engine.sparring.duel_views import DuelId, DuelSaid, DuelView
from bot.engine.sparring.duels import Duels
from tests.engine.submitting import CLAIM, TEXT
from tests.stand_ins import Clock, asker

ADA, BEN, EVE = asker("Ada"), asker("Ben"), asker("Eve")
REPLY = "A pledge can be broken, because nobody is punished for it."


def stepped(number: int = 1) -> Answer:
    """Give an answer in four steps."""
    return Answer(
        way=Way.STEPS,
        they_say="They say that a pledge reassures.",
        but="But it binds nobody.",
        because=f"Because in {number} of four cases it was broken within a year.",
        therefore="Therefore it does not reassure.",
    )


def free(text: str) -> Answer:
    """Give an answer in one text."""
    return Answer(way=Way.FREE, text=text)


@dataclass
class Duelling:
    """A duel of Ada, who is for it, and Ben."""

    duels: Duels
    clock: Clock
    duel_id: DuelId

    async def says(self, who: Asker, number: int, answer: Answer | None = None) -> DuelSaid:
        """Have somebody speak in a round; an opening unless it is a later one."""
        words = answer or (stepped(number) if number else free(f"{TEXT} So says {who.name}."))
        request = f"{who.name}-{number}-{words.words}"
        return await self.duels.speaking.say(who, self.duel_id, number, request, words)

    async def both(self, number: int) -> None:
        """Have both speak in a round."""
        await self.says(ADA, number)
        await self.says(BEN, number)

    async def whole(self) -> DuelView:
        """Have both speak in every round, and the judge say what it came to."""
        for number in range(4):
            await self.both(number)
        await self.duels.sweep()
        return await self.seen()

    async def time_is_up(self) -> DuelView:
        """Let the open round run out."""
        self.clock.advance(minutes=10)
        await self.duels.sweep()
        return await self.seen()

    async def seen(self) -> DuelView:
        """Give the duel as Ada sees it."""
        return await self.duels.view(ADA, self.duel_id)


async def invited(duels: Duels, clock: Clock, side: Side | None = Side.FOR) -> Duelling:
    """Have Ada invite Ben."""
    view = await duels.inviting.invite(
        ADA, BEN.debater_id, channel_id="7", claim_id=CLAIM, side=side
    )
    return Duelling(duels, clock, view.duel.duel_id)


async def begun(duels: Duels, clock: Clock) -> Duelling:
    """Have Ada invite Ben, and Ben accept."""
    duelling = await invited(duels, clock)
    await duels.sweep()
    await duels.inviting.accept(BEN, duelling.duel_id, "8")
    return duelling
