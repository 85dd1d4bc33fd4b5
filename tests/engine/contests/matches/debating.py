"""A program that is killed while it runs a tournament: it says what is stored, as soon as it is.

For each line that it reads it forks a child and names it. The child takes the tournament on from
where it is, until it is killed: debaters speak, judges hand in ballots, the organiser draws, and
what is to be posted is written down in a file, as a message that cannot be unsent.
"""

import asyncio
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import uuid4

from arguments.claims import Side
from arguments.tournaments.lifecycle import Action
from arguments.tournaments.settings import Judging, Settings
from bot.engine.asker import Asker
from bot.engine.contests.contests import Contests
from bot.engine.contests.judging.receiving import BallotSubmission
from bot.engine.contests.matches import phases
from bot.engine.contests.matches.sealing import SpeechSubmission
from bot.engine.contests.rehearsal.cast import Cast, QuickJudge
from bot.engine.library.library import Library
from bot.wording import load_wording
from storage import Store
from storage.tournaments import judges, keeping, matches, speeches
from storage.tournaments.values import Match, MatchState, Outcome, Speech
from tests.engine.contests.matches.rooms import COACH, REASON
from tests.stand_ins import asker

DEBATERS = {asker(f"D{n}").debater_id: asker(f"D{n}") for n in range(1, 8)}
JUDGES = {asker(f"J{n}").debater_id: asker(f"J{n}") for n in range(1, 5)}
HALF = Judging(judge=50, panel=50)


def clock() -> datetime:
    return datetime(2026, 3, 1, 12, tzinfo=UTC)


def say(*words: object) -> None:
    """Write one line whole, at once."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def text_of(speech: Speech) -> str:
    """Give the words of a speech, which are its own."""
    return f"In {speech.match_id}, as speech {speech.place} on {speech.side.value}, we agree."


def contests_on(store: Store) -> Contests:
    judge = QuickJudge(Cast(0, 1, load_wording()))
    return Contests(store, clock, Random(1), judge, down_after=None)


async def begin(path: Path) -> None:
    """Make the tournament, with its debaters and its judges."""
    store = Store.open(path)
    await Library(store, clock).stock()
    contests = contests_on(store)
    made = await contests.creating.create(
        COACH, "Cup", Settings(rounds=30, judging=HALF), channel_id="c", seed=1
    )
    for who in DEBATERS.values():
        await contests.entering.join(who, made.tournament_id)
    for who in JUDGES.values():
        await contests.enlisting.judge(who, made.tournament_id)
    store.close()


class Evening:
    """The tournament, taken on from where it is."""

    def __init__(self, store: Store, posts: Path) -> None:
        self._store = store
        self._contests = contests_on(store)
        self._posts = posts
        [self._made] = store.read_now(lambda run: keeping.everywhere(run, limit=2))

    async def go_on(self) -> bool:
        """Do all that there is to do now, once; tell whether there was anything."""
        await self._contests.verdicts.work_off()
        await self._post()
        organiser, tid = COACH, self._made.tournament_id
        panel = await self._contests.reading.panel(organiser, tid)
        step = panel.card.tournament.step
        if panel.next is Action.DRAFT:
            await self._contests.drawing.draft(organiser, tid, step)
        elif panel.next is Action.RELEASE:
            await self._contests.drawing.release(organiser, tid, step)
        for line in panel.missing:
            await self._argue(line.match)
        return bool(panel.missing) or panel.next in {Action.DRAFT, Action.RELEASE}

    async def _argue(self, match: Match) -> None:
        given = self._store.read_now(lambda run: speeches.of_match(run, match.match_id))
        for speech in phases.at(given, phases.current_place(given)):
            if speech.outcome is Outcome.DUE and speech.debater_id is not None:
                await self._speak(DEBATERS[speech.debater_id], speech)
        await self._contests.verdicts.of_match(match.match_id)
        seated = self._store.read_now(lambda run: judges.of_match(run, match.match_id))
        now = self._store.read_now(lambda run: matches.get(run, match.match_id))
        if now is not None and now.state is MatchState.JUDGING:
            for one in seated:
                await self._hand_in(JUDGES[one.debater_id], match)

    async def _speak(self, who: Asker, speech: Speech) -> None:
        sent = SpeechSubmission(
            request_id=uuid4().hex,
            match_id=speech.match_id,
            place=speech.place,
            text=text_of(speech),
        )
        await self._contests.speaking.submit(who, sent)
        say("said", speech.match_id, speech.place, speech.side.value)

    async def _hand_in(self, who: Asker, match: Match) -> None:
        request = uuid4().hex
        ballot = BallotSubmission(
            request_id=request,
            match_id=match.match_id,
            winner=Side.FOR,
            points_for=75,
            points_against=70,
            reason=REASON,
        )
        await self._contests.balloting.submit(who, ballot)
        say("judged", request)

    async def _post(self) -> None:
        """Post what waits; what may be there already is looked for first."""
        for todo in await self._contests.outbox.next():
            key = todo.effect.key
            await self._contests.outbox.begun(key)
            if not (todo.maybe_done and key in self._posts.read_text().split("\n")):
                with self._posts.open("ab", buffering=0) as posts:
                    posts.write(f"{key}\n".encode())
            await self._contests.outbox.done(key)
            say("posted", key)


async def play_on(path: Path) -> None:
    """Take the tournament on; once it is over, say so and wait to be killed."""
    evening = Evening(Store.open(path), path.with_suffix(".posts"))
    while await evening.go_on():
        pass
    say("over")
    await asyncio.Event().wait()


async def one_turn(path: Path) -> None:
    """Do all that there is to do now, once."""
    with Store.open(path) as store:
        await Evening(store, path.with_suffix(".posts")).go_on()


def main(path: Path) -> None:
    """Fork a child for each line; nothing is open in this process, so forking it is safe."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            asyncio.run(play_on(path))
        say("child", child)
        os.waitpid(child, 0)
        say("ended", child)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
