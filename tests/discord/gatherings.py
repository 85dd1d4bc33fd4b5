"""A practice together in Discord, made and run by taps: what tests of it share."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import discord
import pytest

from bot.discord_ui.posts.gatherings import GatheringPosts
from bot.engine.together.views import Gathering
from tests.discord.conftest import World
from tests.discord.reading import pieces, spoken
from tests.stand_ins import Clock

FIELD = "drill-1"
LONG, SOON = 60.0, 0.005
"""Seconds in which a crowd is done with, whatever else the machine does; and between two looks."""
GOOD = (
    "Talks cost less than war, because every week of them delays an invasion. In 1962 a public "
    "pledge over Cuba ended a crisis without a shot, which matters more than pride."
)


@dataclass
class Hall:
    """A channel that practises together; Ada organises it."""

    world: World
    panel: Any

    @classmethod
    async def make(cls, world: World, **options: Any) -> "Hall":
        """Have Ada begin, and the card come."""
        hall = cls(world, await world.ada.slash(world.channel, "together", **options))
        await hall.turn()
        return hall

    async def turn(self, **by: float) -> None:
        """Let time go by, and the bot do what is to be done."""
        assert isinstance(self.world.clock, Clock)
        self.world.clock.advance(**by)
        engine = self.world.engine
        posts = GatheringPosts(self.world.client, engine)
        await posts.post()
        await engine.together.scoring.work_off()
        await engine.together.scoring.reckon()
        await posts.post()

    @property
    def cards(self) -> list[Any]:
        """List the messages in the channel, oldest first."""
        return list(self.world.channel.history())

    @property
    def said(self) -> list[str]:
        """List what they say."""
        return [spoken(card) for card in self.cards]

    async def now(self) -> Gathering | None:
        """Give what is under way."""
        here = str(self.world.channel.id)
        return await self.world.engine.together.organising.here(
            self.world.asker(self.world.ada), here
        )

    async def tap(self, person: Any, label: str) -> Any:
        """Tap a button of the newest card."""
        return await person.click(self.cards[-1], label=label)

    async def answer(self, person: Any, text: str = GOOD) -> Any:
        """Open the form and send an answer."""
        form = await self.tap(person, "Answer")
        return await person.submit_modal(form, {FIELD: text})

    async def end(self) -> None:
        """Have Ada end the step that goes on."""
        panel = await self.tap(self.world.ada, "For organisers")
        await self.world.ada.click(panel.response, label="End now")
        await self.turn()


def labels_of(message: discord.Message) -> list[str]:
    """List the labels of a message's buttons."""
    shown = [dict(component.to_dict()) for component in message.components]
    return [piece["label"] for piece in pieces(shown) if piece["type"] == 2]


async def all_at_once(hall: Hall, count: int) -> list[Any]:
    """Have so many people send an answer before any of them is told; gives what each sent."""
    hall.world.env.settle_timeout = LONG
    people = [hall.world.join(f"P{number}") for number in range(count)]
    forms = [await hall.tap(person, "Answer") for person in people]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(hall.world.env, "_settle_internal", _nobody_waits)
        return [
            await person.submit_modal(form, {FIELD: f"{GOOD} Number {number}."})
            for number, (person, form) in enumerate(zip(people, forms, strict=True))
        ]


async def all_told(sent: Sequence[Any]) -> None:
    """Wait until all who sent something are answered, and for nothing else that goes on."""
    async with asyncio.timeout(LONG):
        while not all(one.response for one in sent):  # noqa: ASYNC110 (simcord tells nobody)
            await asyncio.sleep(SOON)


async def _nobody_waits(**_: object) -> None:
    """Let the next one send before anybody is answered."""
