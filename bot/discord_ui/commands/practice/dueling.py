"""Duels in Discord: invited with `/spar` and a rival, and every button and form after that."""

from collections.abc import Mapping

import discord
from discord import Client, Interaction, Member, User

from arguments.claims import ClaimId, Side
from arguments.mistakes import Mistake
from arguments.sparring.answers import Answer, Way
from bot.discord_ui.cards.about import told_card
from bot.discord_ui.cards.duels.closing import feedback_card
from bot.discord_ui.cards.duels.invitation import invitation_card
from bot.discord_ui.cards.duels.people import accounts
from bot.discord_ui.cards.duels.rounds import leave_card, said_card, status_card, turn_card
from bot.discord_ui.forms.responses import opening_form
from bot.discord_ui.forms.spars import answer_form, read_answer
from bot.discord_ui.people import asker, debater_id, shown_name, wording_for
from bot.discord_ui.posts.duels import DuelPosts
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.engine import Engine
from bot.engine.exchange import Sheet
from bot.engine.sparring.duel_views import OPENINGS, ROUNDS, DuelId, DuelSheet, DuelView

_NUMBERS = frozenset(str(number) for number in range(OPENINGS, ROUNDS + 1))


async def begin_duel(  # noqa: PLR0917 (as the command has its options)
    engine: Engine,
    interaction: Interaction[Client],
    rival: User | Member,
    claim_id: ClaimId | None = None,
    side: Side | None = None,
    minutes: int | None = None,
) -> None:
    """Invite somebody of this server to a duel, in the channel, with a ping for them alone."""
    async with answering(interaction, private=False) as reply:
        who = asker(interaction)
        if rival.bot:
            raise Mistake("mistake-duel-bot")
        if not who.alone and not isinstance(rival, Member):
            raise Mistake("mistake-duel-not-here", name=shown_name(rival))
        view = await engine.duels.inviting.invite(
            who,
            debater_id(rival),
            channel_id=_channel(interaction),
            claim_id=claim_id,
            side=side,
            minutes=minutes,
        )
        card = invitation_card(wording_for(interaction), view)
        await reply.show(card, private=False, pings=(rival.id,))


def duel_routes(engine: Engine, posts: DuelPosts) -> Mapping[str, Handler]:
    """Give the handlers of duels by verb; rounds that close are shown by the posts."""
    return DuelRoutes(engine, posts).by_verb()


class DuelRoutes:
    """The handlers; who may do what is the engine's to say."""

    def __init__(self, engine: Engine, posts: DuelPosts) -> None:
        self._engine = engine
        self._posts = posts

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "duel-accept": self._accept,
            "duel-decline": self._decline,
            "duel-call-off": self._call_off,
            "duel-write": self._write,
            "duel-answer": self._write_again,
            "duel-answer-form": self._written,
            "duel-more": self._more,
            "duel-leave": self._leave,
            "duel-leave-sure": self._left,
            "duel-view": self._look,
            "duel-feedback": self._feedback,
            "duel-rematch": self._rematch,
        }

    async def _accept(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            message = interaction.message
            message_id = str(message.id) if message is not None else None
            view = await self._engine.duels.inviting.accept(
                asker(interaction), _only(arguments), message_id
            )
            await reply.refresh(invitation_card(wording_for(interaction), view))
            await self._posts.show(view.duel.duel_id)

    async def _decline(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Decline; whoever invited is told that this button is not theirs."""
        async with answering(interaction) as reply:
            who = asker(interaction)
            view = await self._engine.duels.view(who, _only(arguments))
            if view.inviter == who.debater_id:
                raise Mistake("mistake-duel-own-invitation")
            view = await self._engine.duels.inviting.decline(who, view.duel.duel_id)
            await reply.refresh(invitation_card(wording_for(interaction), view))

    async def _call_off(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            who = asker(interaction)
            view = await self._engine.duels.view(who, _only(arguments))
            if view.inviter not in {None, who.debater_id}:
                raise Mistake("mistake-duel-not-invited")
            view = await self._engine.duels.inviting.decline(who, view.duel.duel_id)
            await reply.refresh(invitation_card(wording_for(interaction), view))

    async def _write(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of a round."""
        async with answering(interaction, form=True) as reply:
            duel_id, number, way = _round(arguments)
            sheet = await self._engine.duels.speaking.sheet(asker(interaction), duel_id, number)
            await reply.open(_form(interaction, sheet, way))

    async def _write_again(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of the round that is open now, with what was refused or late in it."""
        async with answering(interaction, form=True) as reply:
            duel_id, _, way = _round(arguments)
            who = asker(interaction)
            view = await self._engine.duels.view(who, duel_id)
            sheet = await self._engine.duels.speaking.sheet(who, duel_id, view.duel.round)
            begun = sheet.draft.way if sheet.draft is not None else way
            await reply.open(_form(interaction, sheet, begun))

    async def _written(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Seal what was written, tell so, and show the round where it was the last to come."""
        async with answering(interaction) as reply:
            duel_id, number, way = _round(arguments)
            answer: Answer = read_answer(interaction, way)
            given = await self._engine.duels.speaking.say(
                asker(interaction), duel_id, number, f"discord:{interaction.id}", answer
            )
            await reply.show(said_card(wording_for(interaction), given))
            if given.closes:
                await self._posts.finish(duel_id)

    async def _more(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            match arguments:
                case [duel_id, number] if number in _NUMBERS:
                    view = await self._engine.duels.speaking.more_time(
                        asker(interaction), DuelId(duel_id), int(number)
                    )
                case _:
                    raise ButtonOld
            await reply.refresh(turn_card(wording_for(interaction), view))

    async def _leave(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            view = await self._own(interaction, arguments)
            await reply.show(leave_card(wording_for(interaction), view))

    async def _left(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            view = await self._engine.duels.speaking.leave(asker(interaction), _only(arguments))
            await reply.replace(told_card(wording_for(interaction).say("duel-left-told")))
            await self._posts.show(view.duel.duel_id)

    async def _look(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            view = await self._own(interaction, arguments)
            own = view.side_of(asker(interaction).debater_id)
            await reply.show(status_card(wording_for(interaction), view, own))

    async def _feedback(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as reply:
            given = await self._engine.duels.feedback(asker(interaction), _only(arguments))
            await reply.show(feedback_card(wording_for(interaction), given))

    async def _rematch(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, private=False) as reply:
            who = asker(interaction)
            view = await self._engine.duels.inviting.again(
                who, _only(arguments), channel_id=_channel(interaction)
            )
            others = [one for one in view.people if one != who.debater_id]
            card = invitation_card(wording_for(interaction), view)
            await reply.show(card, private=False, pings=accounts(others))

    async def _own(self, interaction: Interaction[Client], arguments: list[str]) -> DuelView:
        """Give a duel of the asker's; raises a `Mistake` for anybody else."""
        who = asker(interaction)
        view = await self._engine.duels.view(who, _only(arguments))
        if view.side_of(who.debater_id) is None:
            raise Mistake("mistake-duel-not-yours")
        return view


def _form(interaction: Interaction[Client], sheet: DuelSheet, way: Way) -> discord.ui.Modal:
    wording = wording_for(interaction)
    if sheet.round == OPENINGS:
        text = sheet.draft.words if sheet.draft is not None else ""
        start = Sheet(claim=sheet.claim, side=sheet.side, text=text)
        form_id = custom_id("duel-answer-form", sheet.duel_id, sheet.round, Way.FREE)
        return opening_form(wording, start, form_id)
    form_id = custom_id("duel-answer-form", sheet.duel_id, sheet.round, way)
    return answer_form(wording, way, form_id, sheet.quoted, sheet.draft)


def _channel(interaction: Interaction[Client]) -> str:
    if interaction.channel_id is None:
        raise Mistake("mistake-duel-alone")
    return str(interaction.channel_id)


def _round(arguments: list[str]) -> tuple[DuelId, int, Way]:
    match arguments:
        case [duel_id, number, way] if number in _NUMBERS and way in set(Way):
            return DuelId(duel_id), int(number), Way(way)
        case _:
            raise ButtonOld


def _only(arguments: list[str]) -> DuelId:
    if len(arguments) != 1 or not arguments[0]:
        raise ButtonOld
    return DuelId(arguments[0])
