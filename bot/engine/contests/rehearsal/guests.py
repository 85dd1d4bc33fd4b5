"""Guests: a few of the cast in a real tournament, so that whoever tries it is not alone.

They sign up by themselves, speak when it is their turn, fill in ballots and vote. They do one
thing at a time, as people would, and know no more than what anybody is shown.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from random import Random

from arguments.claims import Side
from arguments.judging.verdict import LOWEST
from arguments.mistakes import Mistake
from arguments.tournaments.entries import Status
from arguments.tournaments.lifecycle import Stage
from bot.engine.asker import Asker
from bot.engine.contests.contests import Contests
from bot.engine.contests.judging.voting import Letter
from bot.engine.contests.matches.sealing import SpeechSubmission
from bot.engine.contests.rehearsal.cast import Cue, Extra, skill, write
from bot.engine.contests.rehearsal.jury import fill_in
from bot.engine.contests.views import MatchLine, MatchState, Speech, Tournament
from bot.wording import Wording

_SEED = 1
_ENTRIES = 3
"""How many entries are theirs: with one more there are four, and two matches a round."""

_Act = Callable[[Extra, MatchLine], Awaitable[bool]]


class Guests:
    """Some of the cast, and what they do in the tournaments of their server."""

    def __init__(self, contests: Contests, words: Wording, people: Sequence[Asker]) -> None:
        self._contests = contests
        self._words = words
        self._acts: tuple[_Act, ...] = (self._veto, self._speak, self._ballot, self._vote)
        rng = Random(_SEED)  # noqa: S311 (the same people every time)
        self._guests = [Extra(asker=person, skill=skill(rng)) for person in people]

    async def act(self) -> bool:
        """Do the next thing that one of them has to do; false where there is nothing."""
        if not self._guests:
            return False
        async for done in self._deeds():
            if done:
                return True
        return False

    async def _deeds(self) -> AsyncIterator[bool]:
        """Try one thing after the other; gives of each whether it was for now."""
        for tournament in await self._contests.reading.names(self._guests[0].asker, over=0):
            if tournament.stage.is_before_the_draw and tournament.channel_id is not None:
                yield await self._come(tournament)
            elif tournament.stage == Stage.RUNNING and tournament.paused is None:
                async for done in self._in_matches(tournament):
                    yield done

    async def _come(self, tournament: Tournament) -> bool:
        """Sign up, alone or in teams, offer to judge where panels do, and check in."""
        contests, size = self._contests, tournament.settings.team_size
        who, tournament_id = self._guests[0].asker, tournament.tournament_id
        field = await contests.reading.field(who, tournament_id)
        there = {member for entry in field.entries for member in entry.members}
        judging = {judge.debater_id for judge in field.judges}
        for first in range(0, min(len(self._guests), size * _ENTRIES) - size + 1, size):
            captain, *mates = self._guests[first : first + size]
            if captain.debater_id not in there:
                ids = [mate.debater_id for mate in mates]
                name = f"{captain.asker.name} & {mates[-1].asker.name}" if mates else None
                return await _did(
                    contests.entering.join(captain.asker, tournament_id, name, members=ids)
                )
        if tournament.settings.judging.panel:
            for guest in self._guests:
                if guest.debater_id not in judging:
                    return await _did(contests.enlisting.judge(guest.asker, tournament_id))
        return await self._check_in(tournament)

    async def _check_in(self, tournament: Tournament) -> bool:
        if tournament.stage != Stage.CHECK_IN:
            return False
        for guest in self._guests:
            card = await self._contests.reading.card(guest.asker, tournament.tournament_id)
            if card.mine is not None and card.mine.status is Status.SIGNED_UP:
                return await _did(
                    self._contests.entering.check_in(guest.asker, tournament.tournament_id)
                )
        return False

    async def _in_matches(self, tournament: Tournament) -> AsyncIterator[bool]:
        reading, who = self._contests.reading, self._guests[0].asker
        for line in (await reading.draw(who, tournament.tournament_id)).lines:
            if line.match.state is not MatchState.CONFIRMED:
                for guest in self._guests:
                    for act in self._acts:
                        yield await _did(act(guest, line))

    async def _veto(self, guest: Extra, line: MatchLine) -> bool:
        match = line.match
        if match.claim_id is not None or len(match.vetoes) > 1:
            return False
        mine = await self._contests.reading.mine(guest.asker, match.tournament_id)
        own = next((one for one in mine if one.match.match_id == match.match_id), None)
        side = _side_of(guest, own)
        if side is None or side in match.vetoes:
            return False
        await self._contests.vetoing.veto(guest.asker, match.match_id, match.offered[-1])
        return True

    async def _speak(self, guest: Extra, line: MatchLine) -> bool:
        sheet = await self._contests.speaking.sheet(guest.asker, line.match.match_id)
        cue = Cue(
            round=line.match.round,
            room=line.match.room,
            place=sheet.place,
            side=sheet.side,
            claim=sheet.claim,
        )
        text, _ = write(self._words, _SEED, guest, cue)
        speech = SpeechSubmission(
            request_id=f"{sheet.match_id}:{sheet.place}:{sheet.side.value}",
            match_id=sheet.match_id,
            place=sheet.place,
            text=text,
        )
        await self._contests.speaking.submit(guest.asker, speech)
        await self._contests.verdicts.of_match(sheet.match_id)
        return True

    async def _ballot(self, guest: Extra, line: MatchLine) -> bool:
        sheet = await self._contests.balloting.sheet(guest.asker, line.match.match_id)
        if sheet.ballot is not None:
            return False
        worth = {side: _totals(sheet.heard, side) for side in Side}
        ballot = fill_in(self._words, _SEED, guest.debater_id, line.match, worth)
        await self._contests.balloting.submit(guest.asker, ballot)
        return True

    async def _vote(self, guest: Extra, line: MatchLine) -> bool:
        blind = await self._contests.voting.read(guest.asker, line.match.match_id)
        if blind.chosen is not None:
            return False
        longer = sum(map(len, blind.a)) >= sum(map(len, blind.b))
        choice = Letter.A if longer else Letter.B
        await self._contests.voting.vote(guest.asker, line.match.match_id, choice)
        return True


async def _did(act: Awaitable[object]) -> bool:
    """Tell whether something was done; what is not for now is no mistake of a guest's."""
    try:
        return bool(await act)
    except Mistake:
        return False


def _side_of(guest: Extra, line: MatchLine | None) -> Side | None:
    if line is None:
        return None
    return Side.FOR if guest.debater_id in line.on_for.members else Side.AGAINST


def _totals(heard: Sequence[Speech], side: Side) -> list[float]:
    """Give what is known of a side's speeches; a missed one is the lowest."""
    return [
        speech.verdict.total if speech.verdict is not None else LOWEST
        for speech in heard
        if speech.side is side
    ]
