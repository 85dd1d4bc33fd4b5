"""The panel of who organises a practice together: end a step, give more time, call it off."""

from collections.abc import Awaitable, Callable, Mapping

from discord import Client, Interaction

from bot.discord_ui.cards.about import told_card
from bot.discord_ui.cards.gatherings.private import call_off_card, panel_card
from bot.discord_ui.commands.tournaments.organisers import must_organise
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.asker import Asker
from bot.engine.engine import Engine
from bot.engine.together.views import Gathering, GatheringId, State

_Act = Callable[[Asker, GatheringId], Awaitable[Gathering]]


class PanelRoutes:
    """What an organiser taps: to end a step, to give more time, to call it off."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "together-organise": self._panel,
            "together-end": self._end,
            "together-more": self._more,
            "together-post": self._post,
            "together-off": self._ask,
            "together-off-yes": self._call_off,
        }

    async def _panel(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._act(interaction, arguments, self._engine.together.organising.get)

    async def _end(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await must_organise(self._engine, interaction)
            match arguments:
                case [gid, ("answering" | "voting") as seen]:
                    step = State(seen)
                case _:
                    raise ButtonOld
            one = await self._engine.together.organising.end_now(
                asker(interaction), GatheringId(gid), step
            )
            await _show(answer, interaction, one, "together-ended")

    async def _more(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        act = self._engine.together.organising.more_time
        await self._act(interaction, arguments, act, "together-more-given")

    async def _post(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        act = self._engine.together.organising.post_again
        await self._act(interaction, arguments, act, "together-posted")

    async def _ask(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await must_organise(self._engine, interaction)
            gid = gathering_of(arguments)
            one = await self._engine.together.organising.get(asker(interaction), gid)
            await answer.replace(call_off_card(wording_for(interaction), one))

    async def _call_off(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await must_organise(self._engine, interaction)
            gid = gathering_of(arguments)
            await self._engine.together.organising.call_off(asker(interaction), gid)
            said = wording_for(interaction).say("together-off-done")
            await answer.replace(told_card(said))

    async def _act(
        self, interaction: Interaction[Client], arguments: list[str], act: _Act, note: str = ""
    ) -> None:
        """Have an organiser do something with a practice, and draw the panel anew."""
        async with answering(interaction) as answer:
            await must_organise(self._engine, interaction)
            one = await act(asker(interaction), gathering_of(arguments))
            await _show(answer, interaction, one, note)


async def _show(
    answer: Answer, interaction: Interaction[Client], one: Gathering, note: str = ""
) -> None:
    """Draw the panel anew, or say that there is nothing to organise any more."""
    wording = wording_for(interaction)
    if one.state in (State.DONE, State.CALLED_OFF):
        await answer.replace(told_card(wording.say("mistake-together-ended")))
        return
    await answer.replace(panel_card(wording, one, wording.say(note) if note else ""))


def gathering_of(arguments: list[str]) -> GatheringId:
    """Read which practice an id names; raises `ButtonOld` where it names none."""
    if len(arguments) != 1:
        raise ButtonOld
    return GatheringId(arguments[0])
