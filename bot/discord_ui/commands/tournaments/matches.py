"""`/tournament match`, `why` and `my-matches`, and the buttons that lead to them."""

from collections.abc import Mapping

from discord import Client, Interaction, app_commands

from arguments.mistakes import Mistake
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.matches.glance import Reader, glance_card
from bot.discord_ui.cards.matches.words import speech_word
from bot.discord_ui.cards.tournaments.follow_up import follow_up_card
from bot.discord_ui.cards.tournaments.why import mine_card, why_card
from bot.discord_ui.commands import described
from bot.discord_ui.commands.tournaments.asking import (
    first_chosen,
    found,
    tournament_of,
    tournaments,
    word_at,
)
from bot.discord_ui.commands.tournaments.organisers import holds_role
from bot.discord_ui.commands.tournaments.views import MOST_ROUNDS
from bot.discord_ui.people import asker, wording_for
from bot.discord_ui.replies import answering
from bot.discord_ui.routes import ButtonOld, Handler
from bot.engine.contests.matches.watching import Watched
from bot.engine.contests.people import Organiser
from bot.engine.contests.views import MatchId, MatchState
from bot.engine.engine import Engine

MOST_ROOMS = 1000
_WHY_NOT = {
    "mistake-speech-in-already": "t-match-spoken",
    "mistake-speech-not-your-turn": "t-match-mates",
}
"""What a match's card says of why one of its debaters has nothing to write."""
Number = app_commands.Range[int, 1, MOST_ROUNDS]
Room = app_commands.Range[int, 1, MOST_ROOMS]


def match_commands(engine: Engine) -> list[described.Subcommand]:
    """Give the commands about single matches."""
    matches = Matches(engine)

    async def match(
        interaction: Interaction[Client],
        room: Room | None = None,
        round: Number | None = None,  # noqa: A002 (the option's name)
        tournament: str | None = None,
    ) -> None:
        async with answering(interaction) as answer:
            match_id = await matches.meant(interaction, tournament, round, room)
            await answer.show(await matches.card(interaction, match_id))

    async def why(
        interaction: Interaction[Client],
        room: Room | None = None,
        round: Number | None = None,  # noqa: A002 (the option's name)
        tournament: str | None = None,
    ) -> None:
        async with answering(interaction, private=False) as answer:
            match_id = await matches.meant(interaction, tournament, round, room)
            view = await engine.contests.reading.why(asker(interaction), match_id)
            await answer.show(why_card(wording_for(interaction), view))

    async def mine(interaction: Interaction[Client], tournament: str | None = None) -> None:
        async with answering(interaction) as answer:
            await answer.show(await matches.mine(interaction, tournament))

    options = ("room", "round", "tournament")
    commands = [
        described.command(engine.wording, "t-match", match, options),
        described.command(engine.wording, "t-why", why, options),
        described.command(engine.wording, "t-my-matches", mine, ("tournament",)),
    ]
    for command in commands:
        command.autocomplete("tournament")(tournaments(engine))
    return commands


class Matches:
    """The cards about single matches, and the handlers of the buttons that show them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._contests = engine.contests
        self._reading = engine.contests.reading

    def by_verb(self) -> Mapping[str, Handler]:
        """Give the handlers by verb."""
        return {
            "t-look": self._look,
            "t-match": self._match,
            "t-why": self._why,
            "t-mine": self._mine,
            "t-page": self._page,
        }

    async def meant(
        self,
        interaction: Interaction[Client],
        name: str | None,
        number: int | None,
        room: int | None,
    ) -> MatchId:
        """Give the match of a room, of the latest round unless said; else the asker's latest."""
        who, tid = asker(interaction), await found(self._engine, interaction, name)
        if room is None:
            own = await self._reading.mine(who, tid)
            here = [line for line in own if number in {None, line.match.round}]
            if not here:
                raise Mistake("mistake-no-own-match")
            return here[0].match.match_id
        view = await self._reading.draw(who, tid, number)
        if room > len(view.lines):
            raise Mistake("mistake-room-unknown", room=room, rooms=len(view.lines))
        return view.lines[room - 1].match.match_id

    async def card(self, interaction: Interaction[Client], match_id: MatchId) -> Card:
        """Draw a match as it stands, with what whoever asks can do in it."""
        who = asker(interaction)
        held = await holds_role(self._engine, interaction)
        organiser = Organiser(asker=who) if held else None
        seen = await self._contests.watching.match(who, match_id, organiser=organiser)
        runs = held or seen.page.tournament.created_by == who.debater_id
        speaks, said = await self._turn(interaction, seen)
        reader = Reader(who.debater_id, runs, speaks, said)
        return glance_card(wording_for(interaction), seen, reader)

    async def _turn(self, interaction: Interaction[Client], seen: Watched) -> tuple[bool, str]:
        """Tell whether something is to be written now by who asks; else why not, of a debater."""
        who = asker(interaction)
        argues = any(who.debater_id in entry.members for entry in seen.sides.values())
        if not argues or seen.match.state is not MatchState.OPEN:
            return False, ""
        if seen.match.claim_id is None:
            return True, ""
        try:
            await self._contests.speaking.sheet(who, seen.match.match_id)
        except Mistake as mistake:
            place, places = seen.place or seen.places, seen.places
            key = _WHY_NOT.get(mistake.key, "")
            word = speech_word(place, places)
            return False, wording_for(interaction).say(key, speech=word) if key else ""
        return True, ""

    async def mine(self, interaction: Interaction[Client], name: str | None = None) -> Card:
        """List the asker's own matches."""
        who = asker(interaction)
        tid = await found(self._engine, interaction, name) if name else None
        lines = await self._reading.mine(who, tid)
        entered = {line.match.tournament_id for line in lines}
        there = await self._reading.names(who)
        over = [each for each in there if each.stage.is_over and each.tournament_id in entered]
        return mine_card(wording_for(interaction), lines, over)

    async def _look(self, interaction: Interaction[Client], _: list[str]) -> None:
        async with answering(interaction) as answer:
            card = await self.card(interaction, MatchId(first_chosen(interaction)))
            await answer.show(card)

    async def _match(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.replace(await self.card(interaction, _match_id(arguments)))

    async def _why(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            view = await self._reading.why(asker(interaction), _match_id(arguments))
            await answer.replace(why_card(wording_for(interaction), view))

    async def _mine(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            await answer.show(await self.mine(interaction, tournament_of(arguments)))

    async def _page(self, interaction: Interaction[Client], arguments: list[str]) -> None:
        async with answering(interaction) as answer:
            following = self._engine.contests.following
            page = await following.page(asker(interaction), tournament_of(arguments))
            await answer.show(follow_up_card(wording_for(interaction), page))


def _match_id(arguments: list[str]) -> MatchId:
    if not word_at(arguments, 0):
        raise ButtonOld
    return MatchId(arguments[0])
