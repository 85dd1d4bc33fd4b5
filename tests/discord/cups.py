"""A tournament in Discord, made by its organiser and run by taps: what tests of it share."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from arguments.tournaments.entries import TournamentId
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.settings import Settings
from bot.discord_ui.posts.contests import ContestPosts
from bot.engine.contests.people import Organiser
from bot.engine.contests.views import MatchLine
from tests.discord.conftest import World
from tests.discord.reading import spoken
from tests.stand_ins import Clock

SPEECH = (
    "Talks cost less than war, because every week of them delays an invasion. In 1962 a public "
    "pledge over Cuba ended a crisis without a shot, and number {number} shows it once more."
)
REASON = (
    "The opening of this side gave a reason with a case behind it, and the other side never "
    "answered that case, so what was said for it still stood at the end of the match."
)
TURNS = 20
"""Turns in which all that a round shows is shown."""


@dataclass
class Cup:
    """A tournament in the world's channel, and the people in it by name."""

    world: World
    tournament_id: TournamentId
    organiser: Organiser
    people: dict[str, Any]

    @classmethod
    async def make(
        cls, world: World, *names: str, judges: tuple[str, ...] = (), **settings: Any
    ) -> "Cup":
        """Have a tournament that people have joined; Ada runs it."""
        organiser = Organiser(asker=world.asker(world.ada))
        contests = world.engine.contests
        wanted = Settings().changed(**{"speeches": 1, "rounds": 1, **settings})
        made = await contests.creating.create(
            organiser, "Spring Cup", wanted, channel_id=str(world.channel.id), seed=3
        )
        there = {"Ada": world.ada, "Ben": world.ben}
        people = {name: there.get(name) or world.join(name) for name in (*names, *judges)}
        cup = cls(world, made.tournament_id, organiser, people)
        for name in names:
            await contests.entering.join(world.asker(people[name]), made.tournament_id)
        for name in judges:
            await contests.enlisting.judge(world.asker(people[name]), made.tournament_id)
        return cup

    async def step(self, action: Action) -> None:
        """Do what the organiser does next, on the tournament as it stands."""
        contests, organiser, tid = self.world.engine.contests, self.organiser, self.tournament_id
        step = (await contests.reading.find(organiser.asker, tid)).step
        acts: dict[Action, Callable[..., Awaitable[object]]] = {
            Action.DRAFT: contests.drawing.draft,
            Action.RELEASE: contests.drawing.release,
            Action.BREAK: contests.breaking.break_,
            Action.UNDO: contests.undoing.undo,
            Action.FINISH: contests.advancing.finish,
            Action.CANCEL: contests.advancing.cancel,
        }
        await acts[action](organiser, tid, step)

    async def begin(self) -> None:
        """Draw a round, release it, and have everything shown."""
        await self.step(Action.DRAFT)
        await self.step(Action.RELEASE)
        await self.turn()

    async def turn(self, **by: float) -> None:
        """Let time go by, then act on what fell due and show what there is, until all is quiet."""
        clock, deadlines = self.world.clock, self.world.engine.contests.deadlines
        assert isinstance(clock, Clock)
        until = clock.now + timedelta(**by)
        while clock.now < until:  # minute by minute, as a silence would be taken for a stop
            clock.now = min(until, clock.now + timedelta(minutes=1))
            await deadlines.sweep()
        posts = ContestPosts(self.world.client, self.world.engine)
        for _ in range(TURNS):
            await posts.post()
            if not await self.world.engine.contests.outbox.next(1):
                return

    async def lines(self) -> list[MatchLine]:
        """Give the matches of the round."""
        reading = self.world.engine.contests.reading
        return list((await reading.draw(self.organiser.asker, self.tournament_id)).lines)

    async def line(self) -> MatchLine:
        """Give the first match of the round that is no bye."""
        return next(line for line in await self.lines() if line.on_against is not None)

    async def thread(self) -> Any:
        """Give the thread of the first match."""
        thread_id = (await self.line()).match.thread_id
        return next(one for one in self.threads if str(one.id) == thread_id)

    @property
    def threads(self) -> list[Any]:
        """List the threads of the channel."""
        return list(self.world.channel.threads)

    async def debaters(self) -> tuple[Any, Any]:
        """Give who argues for and who against in the first match."""
        line = await self.line()
        assert line.on_against is not None
        return self.people[line.on_for.name], self.people[line.on_against.name]

    async def speak(self, person: Any, text: str = SPEECH) -> Any:
        """Tap the button in the match's thread, write and send a speech."""
        match_id = (await self.line()).match.match_id
        form = await self.tap(person, f"m-speak:{match_id}")
        return await person.submit_modal(form, {"text": text})

    async def tap(self, person: Any, custom_id: str) -> Any:
        """Tap the newest button of that id, in whichever place it is."""
        for place in (await self.thread(), self.world.channel):
            for message in reversed(place.history()):
                if custom_id in ids(message):
                    return await person.click(message, custom_id=custom_id)
        raise AssertionError(custom_id)

    async def decide(self) -> None:
        """Have the first match argued, and judged where no judges are called."""
        await self.argue()
        await self.turn(minutes=30)

    async def hand_in(self, judge: Any, winner: str = "for", **fields: Any) -> Any:
        """Tap the button for a ballot, fill it in and send it."""
        match_id = (await self.line()).match.match_id
        form = await self.tap(judge, f"m-ballot:{match_id}")
        given = {"winner": winner, "points-for": "75", "points-against": "72,5", "text": REASON}
        return await judge.submit_modal(form, {**given, **fields})

    async def argue(self) -> None:
        """Have both sides of the first match speak, and everything shown."""
        for number, person in enumerate(await self.debaters()):
            await self.speak(person, SPEECH.format(number=number))
        await self.turn()

    async def said(self) -> str:
        """Give all that is said in the first match's thread."""
        return "\n".join(spoken(message) for message in (await self.thread()).history())

    @property
    def channel(self) -> str:
        """Give all that is said in the channel."""
        return "\n".join(spoken(message) for message in self.world.channel.history())


def ids(message: Any) -> set[str]:
    """Give the ids of the buttons and menus of a message."""
    rows = [row for one in message.components for row in getattr(one, "children", ())]
    return {
        str(item.custom_id)
        for row in rows
        for item in getattr(row, "children", ())
        if getattr(item, "custom_id", None)
    }
