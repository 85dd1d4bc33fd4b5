"""`/claims review`: reports first, then found claims, one at a time; every tap a handler here."""

from collections.abc import Mapping

from discord import Client, Interaction

from arguments.claims import ClaimId
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.importing import moment_of
from bot.discord_ui.cards.reports import reported_card
from bot.discord_ui.cards.review import (
    best_card,
    candidate_card,
    done_card,
    taken_back_card,
    taken_heading,
)
from bot.discord_ui.commands import described
from bot.discord_ui.commands.claims.settings import MOST_BEST
from bot.discord_ui.forms import filled
from bot.discord_ui.forms.claims import edit_form
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler, custom_id
from bot.engine.engine import Engine
from bot.engine.library.library import Query, Status
from bot.engine.library.review import Candidate, Step


def review_command(engine: Engine) -> described.Subcommand:
    """Give `/claims review`."""

    async def review(interaction: Interaction[Client]) -> None:
        async with answering(interaction) as answer:
            await answer.show(await next_card(engine, interaction))

    return described.command(engine.wording, "claims-review", review)


class ReviewRoutes:
    """The handlers of the buttons and the form of reviewing."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._review = engine.review

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by the verb of the `custom_id` that they answer to."""
        return {
            "review": self._begin,
            "onward": self._onward,
            "best": self._best,
            "take-back": self._take_back,
            "approve": self._approve,
            "skip": self._skip,
            "skip-rest": self._skip_rest,
            "before": self._before,
            "edit": self._edit,
            "edit-form": self._edit_sent,
            "settle": self._settle,
        }

    async def _begin(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            if not arguments:
                await answer.replace(await next_card(self._engine, interaction))
                return
            candidate = await self._review.first(asker(interaction), arguments[0])
            await answer.replace(await self._candidate_or_done(interaction, candidate))

    async def _onward(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            who, claim_id = asker(interaction), _claim(arguments)
            onward = await self._review.onward(who, claim_id)
            last = await self._review.see(who, claim_id)
            await answer.replace(await self._candidate_or_done(interaction, onward, last))

    async def _best(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            who = asker(interaction)
            batch_id, most = _batch_and_number(arguments)
            approved = await self._review.approve_best(who, most, batch_id=batch_id)
            left = await self._review.first(who, batch_id)
            waiting = left.of - left.approved - left.skipped if left else 0
            card = best_card(wording_for(interaction), batch_id, approved, waiting)
            await answer.replace(card)

    async def _take_back(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            match arguments:
                case [batch_id, at] if at.isdecimal():
                    moment = moment_of(at)
                case _:
                    raise ButtonOld
            count = await self._review.take_back(asker(interaction), batch_id, moment)
            await answer.replace(taken_back_card(wording_for(interaction), batch_id, count))

    async def _approve(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._decide(interaction, arguments, Status.SERVED)

    async def _skip(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        await self._decide(interaction, arguments, Status.SKIPPED)

    async def _skip_rest(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            last = await self._review.skip_rest(asker(interaction), _claim(arguments))
            await answer.replace(await _done(self._engine, interaction, last, ""))

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
                before = await self._review.see(asker(interaction), _claim(arguments))
            await answer.replace(candidate_card(wording_for(interaction), before))

    async def _edit(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction, form=True) as answer:
            claim_id, seen = _claim_and_state(arguments)
            candidate = await self._review.see(asker(interaction), claim_id)
            where = custom_id("edit-form", claim_id, seen)
            wording = candidate.replaced_by or candidate.shelved.claim.text
            await answer.open(edit_form(wording_for(interaction), wording, where))

    async def _edit_sent(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            claim_id, seen = _claim_and_state(arguments)
            better = filled.typed_text(interaction)
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
            await answer.replace(await next_card(self._engine, interaction, heading=told))

    async def _after(
        self, interaction: Interaction[Client], step: Step, *, unused: str = ""
    ) -> Card:
        """Draw what comes after a decision; one that came too late is told, with its words."""
        wording, who = wording_for(interaction), asker(interaction)
        heading = taken_heading(wording, step, unused) if step.late else ""
        last = await self._review.see(who, step.claim.claim_id)
        return await self._candidate_or_done(interaction, step.next, last, heading=heading)

    async def _candidate_or_done(
        self,
        interaction: Interaction[Client],
        candidate: Candidate | None,
        last: Candidate | None = None,
        *,
        heading: str = "",
    ) -> Card:
        if candidate is not None:
            return candidate_card(wording_for(interaction), candidate, heading=heading)
        return await _done(self._engine, interaction, last, heading)


async def next_card(engine: Engine, interaction: Interaction[Client], *, heading: str = "") -> Card:
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
    who, wording = asker(interaction), wording_for(interaction)
    served = await engine.library.browse(who.server_id, Query(), size=1)
    waiting = await engine.review.waiting(who)
    return done_card(wording, last, waiting=waiting, serving=served.claims, heading=heading)


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
            return batch_id, min(int(number), MOST_BEST)
        case _:
            raise ButtonOld
