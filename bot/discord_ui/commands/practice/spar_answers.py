"""The walk through a spar: the argument that opens it, the answers, other points, leaving."""

from collections.abc import Mapping

import discord
from discord import Client, Interaction

from arguments.mistakes import Mistake
from arguments.sparring.answers import Way
from arguments.sparring.course import EXCHANGES
from bot.discord_ui.cards.about import told_card
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.spars.move import spar_card, thread_starter_card
from bot.discord_ui.commands.practice.beliefs import with_belief
from bot.discord_ui.commands.practice.lending import lends_here
from bot.discord_ui.forms.filled import typed_text
from bot.discord_ui.forms.responses import opening_form
from bot.discord_ui.forms.spars import answer_form, read_answer
from bot.discord_ui.people import asker, shown_name, wording_for
from bot.discord_ui.posts.spar_threads import begin_thread, is_public, send_into, thread_trouble
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.asker import Asker
from bot.engine.engine import Engine
from bot.engine.exchange import Sheet
from bot.engine.sparring.views import Place, SparId, SparView, State
from bot.wording.sparring import move_text

_NUMBERS = frozenset(str(number) for number in range(1, EXCHANGES + 1))


class AnsweredAlready(Mistake):
    """A button of an exchange that is over, or of a point that is gone."""

    def __init__(self) -> None:
        super().__init__("mistake-spar-answered-already")


class SparRoutes:
    """The handlers of a spar's buttons and forms, from its first argument to its end.

    Without `threads` everything goes on privately.
    """

    def __init__(self, engine: Engine, *, threads: bool) -> None:
        self._engine = engine
        self._threads = threads

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "spar-argue": self._argue,
            "spar-argue-form": self._argued,
            "spar-view": self._look,
            "spar-answer": self._answer,
            "spar-answer-form": self._answered,
            "spar-pass": self._pass,
            "spar-leave": self._leave,
        }

    async def _argue(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as reply:
            who = asker(interaction)
            view = await self._engine.spars.view(who, _spar(arguments, 2))
            if arguments[1] not in set(Place):
                raise ButtonOld
            if not wants_opening(view):
                raise AnsweredAlready
            sheet = await opening_sheet(self._engine, who, view)
            form_id = custom_id("spar-argue-form", *arguments)
            await reply.open(opening_form(wording_for(interaction), sheet, form_id))

    async def _argued(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        wording = wording_for(interaction)
        wants_thread = arguments[1:] == [Place.THREAD]
        trouble = ""
        if wants_thread:
            trouble = thread_trouble(interaction, wording, threads=self._threads)
        is_private = not wants_thread or bool(trouble)
        async with answering(interaction, private=is_private) as reply:
            who, spar_id = asker(interaction), _spar(arguments, 2)
            request_id, text = f"discord:{interaction.id}", typed_text(interaction)
            view = await self._engine.spars.argue(who, spar_id, request_id, text)
            if not is_private and view.thread_id is None and not wants_opening(view):
                await self._open_thread(interaction, reply, view)
                return
            if trouble:
                await self._engine.spars.thread_gone(spar_id)
            await reply.show(spar_card(wording, view, notice=trouble), private=True)

    async def _open_thread(
        self, interaction: Interaction[Client], reply: Answer, view: SparView
    ) -> None:
        """Show the argument in the channel, and go on in a thread that begins from there."""
        wording, name = wording_for(interaction), shown_name(interaction.user)
        starter = thread_starter_card(wording, view, name)
        await reply.show(starter, private=False)
        called = wording.say("spar-thread-name", name=name, side=view.side.value)
        thread_id = await begin_thread(interaction, f"{called}: {view.claim.text}")
        trouble = "spar-thread-cannot"
        if thread_id is not None:
            await self._engine.spars.threaded(asker(interaction), view.spar_id, thread_id)
            card = spar_card(wording, view, name=name)
            trouble = await send_into(interaction, thread_id, card)
        if trouble:
            await self._go_on_here(interaction, reply, view, trouble)

    async def _go_on_here(
        self, interaction: Interaction[Client], reply: Answer, view: SparView, why: str
    ) -> None:
        """Go on privately with a spar whose thread is not there, saying why."""
        await self._engine.spars.thread_gone(view.spar_id)
        wording = wording_for(interaction)
        await reply.show(spar_card(wording, view, notice=wording.say(why)), private=True)

    async def _look(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        public = is_public(interaction)
        async with answering(interaction, private=not public) as reply:
            view = await self._engine.spars.resume(asker(interaction), _spar(arguments, 1))
            wording = wording_for(interaction)
            if view.thread_id is None or view.closing is not None:
                await reply.replace(await self._card(interaction, view))
            elif public:
                await reply.show(await self._card(interaction, view))
            else:
                card = await self._card(interaction, view, in_thread=True)
                trouble = await send_into(interaction, view.thread_id, card)
                if trouble:
                    await self._go_on_here(interaction, reply, view, trouble)
                else:
                    thread = f"<#{view.thread_id}>"
                    await reply.replace(told_card(wording.say("spar-threaded", thread=thread)))

    async def _answer(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as reply:
            spar_id, number, way = _exchange(arguments)
            view = await self._engine.spars.view(asker(interaction), spar_id)
            exchange = view.open_exchange
            if exchange is None or exchange.number != number or exchange.move is None:
                raise AnsweredAlready
            wording = wording_for(interaction)
            form_id = custom_id("spar-answer-form", *arguments)
            quoted = move_text(wording, exchange.move)
            await reply.open(answer_form(wording, way, form_id, quoted, view.draft))

    async def _answered(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        public = is_public(interaction)
        async with answering(interaction, private=not public) as reply:
            spar_id, number, way = _exchange(arguments)
            who, request_id = asker(interaction), f"discord:{interaction.id}"
            given = read_answer(interaction, way)
            view = await self._engine.spars.answer(who, spar_id, number, request_id, given)
            await self._tell(interaction, reply, view, after=number)

    async def _tell(
        self, interaction: Interaction[Client], reply: Answer, view: SparView, *, after: int
    ) -> None:
        """Show what an answer came to; a thread that was deleted meanwhile is noted as gone."""
        try:
            await reply.show(await self._card(interaction, view, after=after))
        except discord.NotFound:
            if view.thread_id is not None:
                await self._engine.spars.thread_gone(view.spar_id)
            raise

    async def _pass(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        public = is_public(interaction)
        async with answering(interaction, private=not public) as reply:
            spar_id, number, _ = _exchange([*arguments, Way.FREE])
            view = await self._engine.spars.pass_over(asker(interaction), spar_id, number)
            card = await self._card(interaction, view)
            await (reply.show(card) if public else reply.replace(card))

    async def _leave(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        public = is_public(interaction)
        async with answering(interaction, private=not public) as reply:
            who, spar_id = asker(interaction), _spar(arguments, 1)
            card = await self._card(interaction, await self._engine.spars.leave(who, spar_id))
            await (reply.show(card) if public else reply.replace(card))

    async def _card(
        self,
        interaction: Interaction[Client],
        view: SparView,
        *,
        after: int = 0,
        in_thread: bool = False,
    ) -> Card:
        public = in_thread or is_public(interaction)
        card = spar_card(
            wording_for(interaction),
            view,
            name=shown_name(interaction.user) if public else "",
            after=after,
            lends=None if public else await lends_here(self._engine, interaction),
        )
        if view.closing is None:
            return card
        claim_id = view.claim.claim_id
        return await with_belief(self._engine, interaction, card, claim_id, after=True)


def wants_opening(view: SparView) -> bool:
    """Tell whether the argument that opens a spar is still to come, or to come anew."""
    return view.state is State.OPENING and (view.opening is None or view.unfit is not None)


async def opening_sheet(engine: Engine, who: Asker, view: SparView) -> Sheet:
    """Give what the form of the opening starts with: its draft, or the words that would not do."""
    sheet = await engine.practice.sheet(who, view.claim.claim_id, view.side)
    written = view.opening.response.text if view.opening is not None else ""
    return sheet.model_copy(update={"text": sheet.text or written})


def _spar(arguments: list[str], parts: int) -> SparId:
    if len(arguments) != parts:
        raise ButtonOld
    return SparId(arguments[0])


def _exchange(arguments: list[str]) -> tuple[SparId, int, Way]:
    match arguments:
        case [spar_id, number, way] if way in set(Way) and number in _NUMBERS:
            return SparId(spar_id), int(number), Way(way)
        case _:
            raise ButtonOld
