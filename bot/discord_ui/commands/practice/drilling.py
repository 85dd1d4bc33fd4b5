"""`/drill`, and the buttons and forms of a drill; all of it for its debater alone."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.claims import ClaimId
from arguments.drills.catalogue import drills
from arguments.mistakes import Mistake
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.drills.done import done_card
from bot.discord_ui.cards.drills.looking import list_card, progress_card, week_card
from bot.discord_ui.cards.drills.task import is_tapped, task_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.practice.practice import matching_claims
from bot.discord_ui.commands.tournaments.asking import first_chosen
from bot.discord_ui.forms.drills import drill_form, read_answers
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.drilling.views import TaskView
from bot.engine.engine import Engine
from bot.wording import Wording
from bot.wording.drilling import title

LIST, PROGRESS, WEEK = "list", "progress", "week"
LOOKS = (LIST, PROGRESS, WEEK)
CHOICES = 25


def drill_commands(engine: Engine) -> list[described.AnyCommand]:
    """Give `/drill`."""

    async def drill(
        interaction: Interaction[Client], what: str | None = None, claim: str | None = None
    ) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _asked(engine, interaction, what or "", claim))

    async def matching(
        interaction: Interaction[Client], typed: str
    ) -> list[app_commands.Choice[str]]:
        return _offered(wording_for(interaction), typed)[:CHOICES]

    command = described.command(engine.wording, "drill", drill, ("what", "claim"))
    command.autocomplete("what")(matching)
    command.autocomplete("claim")(matching_claims(engine))
    return [command]


def drill_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of a drill's buttons and forms, by verb."""
    return DrillRoutes(engine).by_verb()


class DrillRoutes:
    """The handlers of a drill's buttons and forms."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "drill-due": self._due,
            "drill-start": self._start,
            "drill-menu": self._chosen,
            "drill-answer": self._form,
            "drill-answer-form": self._sent,
            "drill-tap": self._tapped,
            "drill-another": self._another,
            "drill-see": self._see,
            "drill-list": self._looked(LIST),
            "drill-progress": self._looked(PROGRESS),
            "drill-week": self._looked(WEEK),
        }

    def _looked(self, what: str) -> Handler:
        async def look(interaction: Interaction[Client], _: list[str]) -> None:
            async with answering(interaction) as answer:
                await answer.show(await _asked(self._engine, interaction, what, None))

        return look

    async def _due(self, interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _asked(self._engine, interaction, "", None))

    async def _start(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _asked(self._engine, interaction, _only(arguments), None))

    async def _chosen(self, interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            wanted = first_chosen(interaction)
            await answer.show(await _asked(self._engine, interaction, wanted, None))

    async def _form(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            view, wording = await self._view(interaction, arguments), wording_for(interaction)
            if view.is_answered:
                await answer.show(task_card(wording, view))
                return
            form_id = custom_id("drill-answer-form", view.task_id)
            await answer.open(drill_form(wording, form_id, view.task, view.draft))

    async def _sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            view = await self._view(interaction, arguments)
            answers = read_answers(interaction, view.task)
            await answer.show(await self._answered(interaction, view, answers))

    async def _tapped(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            match arguments:
                case [task_id, number] if number.isdecimal():
                    view = await self._view(interaction, [task_id])
                case _:
                    raise ButtonOld
            choices = view.task.fields[0].choices
            if not is_tapped(view.task) or int(number) >= len(choices):
                raise ButtonOld
            answers = {view.task.fields[0].name: choices[int(number)]}
            await answer.replace(await self._answered(interaction, view, answers))

    async def _another(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            given = await self._engine.drilling.another(asker(interaction), _only(arguments))
            await answer.replace(task_card(wording_for(interaction), given))

    async def _see(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            done = await self._engine.drilling.done(asker(interaction), _only(arguments))
            await answer.show(done_card(wording_for(interaction), done))

    async def _view(self, interaction: Interaction[Client], arguments: list[str]) -> TaskView:
        return await self._engine.drilling.view(asker(interaction), _only(arguments))

    async def _answered(
        self, interaction: Interaction[Client], view: TaskView, answers: Mapping[str, str]
    ) -> Card:
        request_id = f"discord:{interaction.id}"
        who = asker(interaction)
        done = await self._engine.drilling.answer(who, view.task_id, request_id, answers)
        return done_card(wording_for(interaction), done)


async def _asked(
    engine: Engine, interaction: Interaction[Client], what: str, claim: str | None
) -> Card:
    """Give what `/drill` was asked for: a look at something, a drill by name, or the one due."""
    who, wording, drilling = asker(interaction), wording_for(interaction), engine.drilling
    wanted = what.strip().casefold()
    if wanted == LIST:
        return list_card(wording, await drilling.listed(who))
    if wanted == PROGRESS:
        return progress_card(wording, await drilling.progress(who))
    if wanted == WEEK:
        return week_card(wording, await drilling.week(who))
    claim_id = ClaimId(claim) if claim else None
    if wanted or claim_id is not None:
        named = _named(wording, wanted)
        return task_card(wording, await drilling.give(who, named, claim_id=claim_id))
    return task_card(wording, await drilling.due(who))


def _named(wording: Wording, typed: str) -> str:
    """Give the name of a drill that was typed as its title or its name; else what was typed."""
    if not typed:
        raise Mistake("mistake-drill-for-claim")
    by_title = {title(wording, name).casefold(): name for name in drills()}
    return by_title.get(typed, typed.replace(" ", "-"))


def _offered(wording: Wording, typed: str) -> list[app_commands.Choice[str]]:
    wanted = typed.strip().casefold()
    looks = [(wording.say(f"drills-choice-{look}"), look) for look in LOOKS]
    named = [(title(wording, name), name) for name in drills()]
    return [
        app_commands.Choice(name=shown, value=value)
        for shown, value in (*looks, *named)
        if wanted in shown.casefold() or wanted in value
    ]


def _only(arguments: list[str]) -> str:
    if len(arguments) != 1:
        raise ButtonOld
    return arguments[0]
