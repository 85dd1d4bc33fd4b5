"""Buttons and forms of one match: vetoes, speeches, ballots, votes, appeals."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from discord import Client, Interaction

from arguments.claims import Side
from arguments.mistakes import Mistake
from bot.discord_ui.cards.about import told_card
from bot.discord_ui.cards.matches.judging import blind_cards, received_card, vote_card
from bot.discord_ui.cards.matches.speeches import (
    feedback_cards,
    passage_in_match_card,
    spoken_card,
    struck_card,
)
from bot.discord_ui.forms import filled
from bot.discord_ui.forms import matches as match_forms
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import Answer, answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.contests.contests import Contests
from bot.engine.contests.judging.receiving import BallotSubmission
from bot.engine.contests.judging.voting import Letter
from bot.engine.contests.matches.sealing import SpeechSubmission
from bot.engine.contests.views import MatchId
from bot.engine.engine import Engine


def match_routes(engine: Engine) -> Mapping[str, Handler]:
    """Give the handlers of what debaters, judges and the audience do in a match, by verb."""
    routes = MatchRoutes(engine)
    return {
        "m-veto": routes.veto,
        "m-passage": routes.passage,
        "m-speak": routes.speak,
        "m-speak-form": routes.spoken,
        "m-feedback": routes.feedback,
        "m-ballot": routes.ballot,
        "m-ballot-form": routes.balloted,
        "m-read": routes.read,
        "m-vote": routes.vote,
        "m-appeal": routes.appeal,
        "m-appeal-form": routes.appealed,
    }


class MatchRoutes:
    """The handlers; who may do what is the engine's to say."""

    def __init__(self, engine: Engine) -> None:
        self._contests = engine.contests

    async def veto(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Strike a claim out."""
        async with answering(interaction) as answer:
            match_id, number = match_and_number(arguments)
            who = asker(interaction)
            seen = await self._contests.watching.match(who, match_id)
            if not 1 <= number <= len(seen.offered):
                raise ButtonOld
            claim = seen.offered[number - 1]
            after = await self._contests.vetoing.veto(who, match_id, claim.claim_id)
            settled = after.claim_id is not None
            await answer.show(struck_card(wording_for(interaction), claim, settled=settled))

    async def passage(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Show the article around the claim of a match."""
        async with answering(interaction) as answer:
            seen = await self._contests.watching.match(asker(interaction), match_of(arguments))
            if seen.page.line.claim is None:
                raise Mistake("mistake-claim-not-settled")
            card = passage_in_match_card(wording_for(interaction), seen.page.line.claim)
            await answer.show(card)

    async def speak(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of the speech that is due."""
        async with answering(interaction, form=True) as answer:
            sheet = await self._contests.speaking.sheet(asker(interaction), match_of(arguments))
            await answer.open(match_forms.speech_form(wording_for(interaction), sheet))

    async def spoken(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Take a speech in, tell so, and only then have it judged."""
        async with answering(interaction) as answer:
            match_id, place = match_and_number(arguments)
            who = asker(interaction)
            submission = SpeechSubmission(
                request_id=f"discord:{interaction.id}",
                match_id=match_id,
                place=place,
                text=filled.typed_text(interaction),
            )
            taken = await self._contests.speaking.submit(who, submission)
            seen = await self._contests.watching.match(who, match_id)
            await answer.show(spoken_card(wording_for(interaction), seen, taken))
            await self._contests.verdicts.of_match(match_id)

    async def feedback(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Show a debater what the judge made of their own speeches."""
        async with answering(interaction) as answer:
            who = asker(interaction)
            seen = await self._contests.watching.match(who, match_of(arguments))
            own = [one for one in seen.page.speeches if one.debater_id == who.debater_id]
            for card in feedback_cards(wording_for(interaction), seen, own):
                await answer.show(card)

    async def ballot(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of a ballot."""
        async with answering(interaction, form=True) as answer:
            who, match_id = asker(interaction), match_of(arguments)
            sheet = await self._contests.balloting.sheet(who, match_id)
            seen = await self._contests.watching.match(who, match_id)
            typed = marks_of(arguments)
            await answer.open(match_forms.ballot_form(wording_for(interaction), sheet, seen, typed))

    async def balloted(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Take a ballot in."""
        async with answering(interaction) as answer:
            who, match_id = asker(interaction), match_of(arguments)
            try:
                ballot = _ballot(interaction, match_id)
            except Mistake:
                reason = filled.typed_text(interaction)
                await self._contests.balloting.keep(who, match_id, reason)
                raise
            received = await self._contests.balloting.submit(who, ballot)
            seen = await self._contests.watching.match(who, match_id)
            await answer.show(received_card(wording_for(interaction), seen, received))

    async def read(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Show one of the audience both sides, without a name."""
        async with answering(interaction) as answer:
            blind = await self._contests.voting.read(asker(interaction), match_of(arguments))
            for card in blind_cards(wording_for(interaction), blind):
                await answer.show(card)

    async def vote(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Count a vote."""
        async with answering(interaction) as answer:
            match arguments:
                case [match_id, ("a" | "b") as letter]:
                    choice = Letter(letter)
                case _:
                    raise ButtonOld
            who = asker(interaction)
            blind = await self._contests.voting.vote(who, MatchId(match_id), choice)
            await answer.replace(vote_card(wording_for(interaction), blind))

    async def appeal(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Open the form of an appeal, for who may make one."""
        async with answering(interaction, form=True) as answer:
            match_id = match_of(arguments)
            text = await self._contests.unsent.kept(asker(interaction), match_id)
            await answer.open(match_forms.appeal_form(wording_for(interaction), match_id, text))

    async def appealed(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        """Take an appeal."""
        async with answering(interaction) as answer:
            match_id = match_of(arguments)
            async with kept(self._contests, interaction, match_id) as text:
                await self._contests.appealing.appeal(asker(interaction), match_id, text)
            await _told(answer, interaction, "match-appealed")


@asynccontextmanager
async def kept(
    contests: Contests, interaction: Interaction[Client], match_id: MatchId
) -> AsyncIterator[str]:
    """Give what was written into a form, and keep it for the form where it is not taken."""
    text = filled.typed_text(interaction)
    try:
        yield text
    except Mistake:
        await contests.unsent.keep(asker(interaction), match_id, text)
        raise
    await contests.unsent.keep(asker(interaction), match_id, "")


def match_of(arguments: list[str]) -> MatchId:
    """Read which match a button is of; what comes after it is let be."""
    if not arguments or not arguments[0]:
        raise ButtonOld
    return MatchId(arguments[0])


def marks_of(arguments: list[str]) -> match_forms.Marks | None:
    """Read what a ballot or a ruling said that was not taken; None for a form opened afresh."""
    marks = arguments[1:]
    return match_forms.Marks(*marks) if len(marks) == len(match_forms.Marks._fields) else None


def match_and_number(arguments: list[str]) -> tuple[MatchId, int]:
    """Read which match a button is of, and a number: a place, or a claim."""
    match arguments:
        case [match_id, number] if number.isdecimal():
            return MatchId(match_id), int(number)
        case _:
            raise ButtonOld


def points_typed(
    interaction: Interaction[Client], *, required: bool
) -> tuple[float | None, float | None]:
    """Read the points of both sides out of a form."""
    fields = (filled.POINTS_FOR, filled.POINTS_AGAINST)
    on_for, on_against = (
        match_forms.read_points(filled.field(interaction, name), required=required)
        for name in fields
    )
    return on_for, on_against


def _ballot(interaction: Interaction[Client], match_id: MatchId) -> BallotSubmission:
    winner = filled.field(interaction, filled.WINNER)
    if winner not in list(Side):
        raise Mistake("mistake-ballot-winner")
    on_for, on_against = points_typed(interaction, required=True)
    return BallotSubmission(
        request_id=f"discord:{interaction.id}",
        match_id=match_id,
        winner=Side(winner),
        points_for=on_for or 0.0,
        points_against=on_against or 0.0,
        reason=filled.typed_text(interaction),
        low_point_win=filled.field(interaction, filled.LOW) == str(True),
    )


async def _told(answer: Answer, interaction: Interaction[Client], key: str) -> None:
    await answer.show(told_card(wording_for(interaction).say(key)))
