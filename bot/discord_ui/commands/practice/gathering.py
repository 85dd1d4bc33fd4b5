"""`/together`: a drill that a channel does at once, with its buttons and its form."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.claims import ClaimId
from arguments.drills.catalogue import drills
from arguments.drills.spec import Shape, Task
from arguments.mistakes import Mistake
from bot.discord_ui.cards.about import told_card
from bot.discord_ui.cards.gatherings.private import (
    ballot_card,
    panel_card,
    sent_card,
)
from bot.discord_ui.cards.gatherings.results import mine_card
from bot.discord_ui.cards.settings import lacking
from bot.discord_ui.channels import missing_permissions
from bot.discord_ui.commands import described
from bot.discord_ui.commands.practice.gathering_panel import PanelRoutes, gathering_of
from bot.discord_ui.commands.practice.practice import matching_claims
from bot.discord_ui.commands.tournaments.organisers import must_organise
from bot.discord_ui.forms.drills import drill_form, read_answers
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.quoting import cut
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.engine import Engine
from bot.engine.together.answering import LONGEST
from bot.engine.together.organising import DRILL, MINUTES, VOTE_MINUTES
from bot.engine.together.organising import LONGEST as LONGEST_STEP
from bot.engine.together.views import GatheringId
from bot.wording.drilling import title

Choice = app_commands.Choice[str]
Minutes = app_commands.Range[int, 1, LONGEST_STEP]
CHOICES, CHOICE_LIMIT = 25, 100


def gathering_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give `/together`: everyone sees it, and those who may not are told who may."""

    async def together(
        interaction: Interaction[Client],
        drill: str = DRILL,
        claim: str | None = None,
        minutes: Minutes = MINUTES,
        vote_minutes: Minutes = VOTE_MINUTES,
    ) -> None:
        async with answering(interaction) as answer:
            await must_organise(engine, interaction)
            here = str(interaction.channel_id)
            who, wording = asker(interaction), wording_for(interaction)
            going_on = await engine.together.organising.here(who, here)
            if going_on is not None:
                note = wording.say("together-under-way")
                await answer.show(panel_card(wording, going_on, note))
                return
            lacks = lacking(wording, here, missing_permissions(interaction, here))
            if lacks:
                await answer.show(told_card(lacks))
                return
            begun = await engine.together.organising.begin(
                who,
                here,
                drill=drill,
                claim_id=ClaimId(claim) if claim else None,
                minutes=minutes,
                vote_minutes=vote_minutes,
            )
            await answer.show(panel_card(wording, begun, wording.say("together-begun")))

    async def matching(interaction: Interaction[Client], typed: str) -> list[Choice]:
        wording = wording_for(interaction)
        named = [(title(wording, name), name) for name in drills()]
        return [
            Choice(name=cut(shown, CHOICE_LIMIT), value=name)
            for shown, name in named
            if typed.casefold() in f"{shown} {name}".casefold()
        ][:CHOICES]

    options = ("drill", "claim", "minutes", "vote_minutes")
    command = described.servers_command(engine.wording, "together", together, options)
    command.autocomplete("drill")(matching)
    command.autocomplete("claim")(matching_claims(engine))
    return [command]


def gathering_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of the buttons and the form, by verb."""
    return {**TakingPart(engine).by_verb(), **PanelRoutes(engine).by_verb()}


class TakingPart:
    """What anybody taps: to answer, to vote, to see how they did."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "together-answer": self._answer,
            "together-answer-form": self._answered,
            "together-name": self._name,
            "together-vote": self._vote,
            "together-pick": self._pick,
            "together-mine": self._mine,
        }

    async def _answer(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            gid, wording = gathering_of(arguments), wording_for(interaction)
            sheet = await self._engine.together.answering.sheet(asker(interaction), gid)
            task, begun = sheet.gathering.task, sheet.own.answers if sheet.own else {}
            if task.drill not in drills():
                raise Mistake("mistake-together-drill-gone")
            form_id = custom_id("together-answer-form", gid)
            await answer.open(drill_form(wording, form_id, task, begun, longest=_longest(task)))

    async def _answered(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            who, gid = asker(interaction), gathering_of(arguments)
            task = (await self._engine.together.organising.get(who, gid)).task
            kept = await self._engine.together.answering.answer(
                who, gid, f"discord:{interaction.id}", read_answers(interaction, task)
            )
            await answer.show(sent_card(wording_for(interaction), kept))

    async def _name(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            match arguments:
                case [gid, ("yes" | "no") as wish]:
                    named = wish == "yes"
                case _:
                    raise ButtonOld
            kept = await self._engine.together.answering.let_name(
                asker(interaction), GatheringId(gid), named=named
            )
            await answer.replace(sent_card(wording_for(interaction), kept))

    async def _vote(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            voting = self._engine.together.voting
            ballot = await voting.ballot(asker(interaction), gathering_of(arguments))
            await answer.show(ballot_card(wording_for(interaction), ballot))

    async def _pick(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            gid, *rest = arguments or [""]
            if len(rest) != len(("first", "second", "chosen")):
                raise ButtonOld
            if not all(number.isdecimal() and len(number) <= len("9999") for number in rest):
                raise ButtonOld
            first, second, chosen = map(int, rest)
            ballot = await self._engine.together.voting.pick(
                asker(interaction), GatheringId(gid), (first, second), chosen
            )
            await answer.replace(ballot_card(wording_for(interaction), ballot))

    async def _mine(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            outcomes = self._engine.together.outcomes
            mine = await outcomes.mine(asker(interaction), gathering_of(arguments))
            await answer.show(mine_card(wording_for(interaction), mine))


def _longest(task: Task) -> int:
    """Give the characters of each text, so that all of an answer can be shown."""
    texts = sum(field.shape is not Shape.CHOICE for field in task.fields)
    return LONGEST // max(1, texts)
