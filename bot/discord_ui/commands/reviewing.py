"""`/claims review`: reports first, then found claims, one at a time; every tap a handler here."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.claims import ClaimId
from bot.discord_ui import forms
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.reports import reported_card
from bot.discord_ui.cards.review import best_card, candidate_card, done_card, taken_heading
from bot.discord_ui.claim_forms import edit_form
from bot.discord_ui.commands import described
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.engine import Engine
from bot.engine.library import Query, Status
from bot.engine.review import Candidate, Step

MOST_AT_ONCE = 25


def review_command(engine: Engine) -> described.Subcommand:
    """Give `/claims review`."""

    async def review(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            await answer.show(await _next_card(engine, interaction))

    return described.command(engine.wording, "claims-review", review)


class ReviewRoutes:
    """The handlers of the buttons and the form of reviewing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._review = engine.review

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "review": self._onward,
            "best": self._best,
            "approve": self._approve,
            "skip": self._skip,
            "before": self._before,
            "edit": self._edit,
            "edit-form": self._edit_sent,
            "settle": self._settle,
        }

    async def _onward(self, interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.replace(await _next_card(self._engine, interaction))

    async def _best(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            who = asker(interaction)
            batch_id, most = _batch_and_number(arguments)
            approved = await self._review.approve_best(who, most, batch_id=batch_id)
            waiting = await self._review.waiting(who)
            await answer.replace(best_card(wording_for(interaction), approved, waiting))

    async def _approve(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._decide(interaction, arguments, Status.SERVED)

    async def _skip(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._decide(interaction, arguments, Status.SKIPPED)

    async def _decide(
        self, interaction: Interaction[Client], arguments: list[str], to: Status
    ) -> None:
        async with answering(interaction) as answer:
            claim_id, seen = _claim_and_state(arguments)
            step = await self._review.decide(asker(interaction), claim_id, seen, to)
            await answer.replace(await self._after(interaction, step))

    async def _before(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            before = await self._review.back(asker(interaction), _claim(arguments))
            if before is None:
                await answer.replace(await _next_card(self._engine, interaction))
            else:
                await answer.replace(candidate_card(wording_for(interaction), before))

    async def _edit(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            claim_id, seen = _claim_and_state(arguments)
            candidate = await self._review.see(asker(interaction), claim_id)
            await answer.open(edit_form(wording_for(interaction), candidate, seen))

    async def _edit_sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim_id, seen = _claim_and_state(arguments)
            better = forms.typed_text(interaction)
            step = await self._review.edit(asker(interaction), claim_id, seen, better)
            await answer.replace(await self._after(interaction, step, unused=better))

    async def _settle(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            match arguments:
                case [claim_id, ("retire" | "keep") as act]:
                    retire = act == "retire"
                case _:
                    raise ButtonOld
            settled = await self._engine.reports.settle(
                asker(interaction), ClaimId(claim_id), retire=retire
            )
            key = "report-settled-served" if settled.served else "report-settled-retired"
            told = wording_for(interaction).say(key)
            await answer.replace(await _next_card(self._engine, interaction, heading=told))

    async def _after(
        self, interaction: Interaction[Client], step: Step, *, unused: str = ""
    ) -> Card:
        """Draw what comes after a decision; one that came too late is told, with its words."""
        wording, who = wording_for(interaction), asker(interaction)
        heading = taken_heading(wording, step, unused) if step.late else ""
        if step.next is not None:
            return candidate_card(wording, step.next, heading=heading)
        last = await self._review.see(who, step.claim.claim_id)
        return await _done(self._engine, interaction, last, heading)


async def _next_card(
    engine: Engine, interaction: Interaction[Client], *, heading: str = ""
) -> Card:
    """Draw what is to be decided next: a report, else a found claim, else that nothing is left."""
    wording, who = wording_for(interaction), asker(interaction)
    reported = await engine.reports.open(who)
    if reported:
        return reported_card(wording, reported[0], heading=heading)
    candidate = await engine.review.first(who)
    if candidate is not None:
        return candidate_card(wording, candidate, heading=heading)
    return await _done(engine, interaction, None, heading)


async def _done(
    engine: Engine, interaction: Interaction[Client], last: Candidate | None, heading: str
) -> Card:
    served = await engine.library.browse(asker(interaction).server_id, Query(), size=1)
    return done_card(wording_for(interaction), last, served.claims, heading=heading)


def _claim(arguments: list[str]) -> ClaimId:
    if len(arguments) != 1:
        raise ButtonOld
    return ClaimId(arguments[0])


def _claim_and_state(arguments: list[str]) -> tuple[ClaimId, Status]:
    match arguments:
        case [claim_id, state] if state in list(Status):
            return ClaimId(claim_id), Status(state)
        case _:
            raise ButtonOld


def _batch_and_number(arguments: list[str]) -> tuple[str, int]:
    match arguments:
        case [batch_id, number] if number.isdecimal():
            return batch_id, min(int(number), MOST_AT_ONCE)
        case _:
            raise ButtonOld
