"""Speaking in a duel: sealed first, then judged; more time, and leaving."""

from datetime import timedelta

from arguments.mistakes import Mistake, ResponseTooLong
from arguments.responses import MAX_CHARACTERS, fingerprint, receive, words_in
from arguments.sparring.answers import Answer, Way
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.sparring import duel_rounds
from bot.engine.sparring.answering import tidied
from bot.engine.sparring.duel_judging import DuelJudging
from bot.engine.sparring.duel_play import Play, read, read_for, refuse_over
from bot.engine.sparring.duel_views import DuelSaid, DuelSheet, DuelView, view_of
from storage import Run, Store, debaters
from storage.duels import DuelId, DuelSide, DuelWords, keeping, words
from storage.duels.values import OPENINGS


class DuelSpeaking:
    """Take what the two say, round by round."""

    def __init__(self, store: Store, clock: Clock, judging: DuelJudging) -> None:
        self._store = store
        self._clock = clock
        self._judging = judging

    async def sheet(self, asker: Asker, duel_id: DuelId, number: int) -> DuelSheet:
        """Give what the form of a round starts with; raises a `Mistake` where none is due."""

        def work(run: Run) -> DuelSheet:
            play = read_for(run, asker, duel_id)
            who = play.side_of(asker)
            _refuse(play, who, number)
            kept = play.at(number, who.side)
            return DuelSheet(
                duel_id=duel_id,
                round=number,
                side=who.side,
                claim=play.claim,
                quoted="" if number == OPENINGS else play.last_words(who.side.other, number),
                draft=kept.draft if kept else None,
                due=play.duel.due or self._clock(),
            )

        return await self._store.read(work)

    async def say(
        self, asker: Asker, duel_id: DuelId, number: int, request_id: str, answer: Answer
    ) -> DuelSaid:
        """Seal an opening or an answer, close the round where both are in, then have it judged.

        A request that arrives twice, or the same words again, are in once. Raises a `Mistake`
        where it cannot be taken, and then what was written is kept as the draft of the open round.
        """
        try:
            said = await self._take(asker, duel_id, number, request_id, _received(number, answer))
        except Mistake as mistake:
            if answer.words and not mistake.operators:
                await self._keep_refused(asker, duel_id, number, answer)
            raise
        judged = await self._judging.of_words(duel_id, number, said.words.side)
        return said.model_copy(update={"words": judged})

    async def keep(self, asker: Asker, duel_id: DuelId, number: int, answer: Answer) -> None:
        """Keep what was begun and not sent."""

        def work(run: Run) -> None:
            play = read_for(run, asker, duel_id)
            who = play.side_of(asker)
            _refuse(play, who, number)
            words.keep(run, duel_id, number, who, tidied(answer))

        await self._store.run(work)

    async def more_time(self, asker: Asker, duel_id: DuelId, number: int) -> DuelView:
        """Give the open round its minutes once more, for both; each may ask once in a duel."""

        def work(run: Run) -> DuelView:
            play = read_for(run, asker, duel_id)
            who = play.side_of(asker)
            refuse_over(play)
            _refuse_round(play, number)
            if who.extended:
                raise Mistake("mistake-duel-extended")
            due = play.duel.due or self._clock()
            keeping.put_off(run, duel_id, due + timedelta(minutes=play.duel.minutes), who.side)
            return view_of(read(run, duel_id))

        return await self._store.run(work)

    async def leave(self, asker: Asker, duel_id: DuelId) -> DuelView:
        """Leave a duel under way, which ends it for both; leaving twice is leaving once."""
        now = self._clock()

        def work(run: Run) -> DuelView:
            play = read_for(run, asker, duel_id)
            who = play.side_of(asker)
            if who.accepted:
                refuse_over(play)
                keeping.leave(run, duel_id, who.side, now)
            return view_of(read(run, duel_id))

        return await self._store.run(work)

    async def _take(
        self, asker: Asker, duel_id: DuelId, number: int, request_id: str, answer: Answer
    ) -> DuelSaid:
        now = self._clock()

        def work(run: Run) -> DuelSaid:
            debaters.seen(run, asker.debater_id, asker.server_id, asker.name, now)
            play = read_for(run, asker, duel_id)
            who = play.side_of(asker)
            before = play.at(number, who.side)
            if _same(before, request_id, answer):
                return _said(play, who, number, repeat=True)
            _refuse(play, who, number)
            words.say(run, duel_id, number, who, answer, request_id, now)
            play = read(run, duel_id)
            if duel_rounds.both_in(play):
                duel_rounds.close(run, play, now)
            return _said(read(run, duel_id), who, number, repeat=False)

        return await self._store.run(work)

    async def _keep_refused(
        self, asker: Asker, duel_id: DuelId, number: int, answer: Answer
    ) -> None:
        """Keep what could not be taken as the draft of the open round.

        It replaces what was begun for its own round, and no other's.
        """

        def work(run: Run) -> None:
            play = read_for(run, asker, duel_id)
            who = play.side_of(asker)
            refuse_over(play)
            begun = play.at(play.duel.round, who.side)
            if number == play.duel.round or begun is None or begun.draft is None:
                words.keep(run, duel_id, play.duel.round, who, tidied(answer))

        try:
            await self._store.run(work)
        except Mistake:
            return


def _received(number: int, answer: Answer) -> Answer:
    """Tidy an answer and hold it to its limits; raises the `Mistake` that names the limit."""
    given = tidied(answer)
    if number == OPENINGS:
        return Answer(way=Way.FREE, text=receive(given.words))
    whole = given.words
    if len(whole) > MAX_CHARACTERS:
        raise ResponseTooLong(characters=len(whole), limit=MAX_CHARACTERS)
    if not words_in(whole):
        raise Mistake("mistake-duel-empty")
    return given


def _same(before: DuelWords | None, request_id: str, answer: Answer) -> bool:
    """Tell whether words are in already: by the same act, or the same in all but their dress."""
    if before is None or before.answer is None:
        return False
    if before.request_id == request_id:
        return True
    return fingerprint(before.answer.words) == fingerprint(answer.words)


def _refuse(play: Play, who: DuelSide, number: int) -> None:
    """Raise the `Mistake` that says why a side cannot speak in a round now."""
    refuse_over(play)
    _refuse_round(play, number)
    if play.is_in(number, who.side):
        raise Mistake("mistake-duel-in-already")


def _refuse_round(play: Play, number: int) -> None:
    if number != play.duel.round:
        raise Mistake("mistake-duel-other-round", round=play.duel.round)


def _said(play: Play, who: DuelSide, number: int, *, repeat: bool) -> DuelSaid:
    found = play.at(number, who.side)
    if found is None:
        raise Mistake("mistake-duel-unknown")
    return DuelSaid(view=view_of(play), words=found, repeat=repeat, closes=number in play.closed)
