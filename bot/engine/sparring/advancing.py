"""Advancing: what the program has to do in a spar, one step after another, each kept at once.

Every step begins from what is on record and is kept only where that still stands, so that a stop
anywhere is taken up again, and two who advance the same spar do it once.
"""

import logging

from arguments.likeness import VERSION
from arguments.responses import ResponseId
from arguments.sparring.course import Exchange
from arguments.sparring.moves import Candidate, Move, Source
from bot.engine.clock import Clock
from bot.engine.judging.judges import Panel
from bot.engine.sparring.beginning import follow_side
from bot.engine.sparring.standing import Due, Standing, standing_of
from bot.engine.sparring.working import closing_of, judge_answer, next_move
from storage import Run, Store, lending, spars
from storage.spars import SparId, StoredExchange

log = logging.getLogger(__name__)

_STEPS = 8
"""Steps that one call takes at the most; what is left is taken up later."""
_RESPONSE = "response:"
_LOWEST, _RANGE = 50.0, 50.0


class Advancing:
    """Do what is due in a spar: choose moves, judge answers, close."""

    def __init__(self, store: Store, judges: Panel, clock: Clock) -> None:
        self._store = store
        self._judges = judges
        self._clock = clock

    async def advance(self, spar_id: SparId) -> None:
        """Do all that is due; raises `SparUnknown`, or `JudgeBusy` where it has to wait."""
        now = self._clock()
        await self._store.run(lambda run: follow_side(run, spar_id, now))
        for _ in range(_STEPS):
            standing = await self._store.read(lambda run: standing_of(run, spar_id))
            due = standing.due()
            if due is None:
                return
            await self._do(standing, due)

    async def other_move(self, standing: Standing) -> bool:
        """Put another move in the place of the open one; false where there is no other."""
        return await self._replace(standing, passing=True)

    async def _do(self, standing: Standing, due: Due) -> None:
        if due is Due.MOVE:
            await self._move(standing)
        elif due is Due.OTHER_MOVE:
            await self._replace(standing, passing=False)
        elif due is Due.JUDGE:
            await self._judge(standing)
        else:
            await self._close(standing)

    async def _move(self, standing: Standing) -> None:
        number = len(standing.exchanges) + 1
        move = await self._chosen(standing)
        now = self._clock()

        def work(run: Run) -> None:
            if _still_lent(run, move):
                spars.put_move(run, standing.spar, number, move, response_of(move), now)

        await self._store.run(work)
        log.info("spar move source=%s number=%d", move.source, number)

    async def _replace(self, standing: Standing, *, passing: bool) -> bool:
        was = standing.unanswered
        if was is None:
            return False
        move = await self._chosen(standing, but=was.move_key)
        if passing and move.key in {was.move_key, *standing.passed, *_told_keys(standing)}:
            return False
        spar_id, now = standing.spar.spar_id, self._clock()

        def work(run: Run) -> None:
            if not _still_lent(run, move):
                return
            changed = spars.change_move(
                run, spar_id, was.number, was.move_key, move, response_of(move), now
            )
            if changed and passing:
                spars.passed_over(run, spar_id, was.number, was.move_key)
                spars.touch(run, spar_id, now)

        await self._store.run(work)
        return True

    async def _chosen(self, standing: Standing, *, but: str = "") -> Move:
        """Choose a move, and have it phrased where somebody does that."""
        opening = standing.opening
        if opening is None:
            raise AssertionError  # nothing is due without one
        spar, claim = standing.spar, standing.claim
        lent = await self._store.read(lambda run: lent_against(run, standing))
        passed = (*standing.passed, but) if but else standing.passed
        told = tuple(one.move for one in standing.exchanges if one.move and one.move_key != but)
        answers = tuple(one.reply for one in standing.exchanges if one.reply)
        move = await self._judges.work(
            next_move, claim, spar.side, opening.text, lent, told, passed, answers
        )
        latest = answers[-1].words if answers else opening.text
        said = await self._judges.rebut(
            claim.text, spar.side, latest, move.text, server_id=spar.server_id
        )
        return move.model_copy(update={"said": said})

    async def _judge(self, standing: Standing) -> None:
        last, opening = standing.last, standing.opening
        if last is None or last.reply is None or opening is None:
            raise AssertionError  # it is not due then
        earlier = (one.reply for one in standing.exchanges[:-1])
        before = (opening.text, *(reply.words for reply in earlier if reply))
        found = await self._judges.work(
            judge_answer,
            standing.claim,
            standing.spar.side,
            last.move or _taken_back(),
            last.reply,
            before,
        )
        spar_id, number, told = standing.spar.spar_id, last.number, last.move_key
        await self._store.run(lambda run: spars.engaged(run, spar_id, number, found, told))

    async def _close(self, standing: Standing) -> None:
        opening, verdict = standing.opening, standing.verdict
        if opening is None or verdict is None:
            raise AssertionError  # it is not due then
        closing = await self._judges.work(
            closing_of,
            standing.claim,
            standing.spar.side,
            opening.text,
            tuple(exchange_of(one) for one in standing.exchanges),
            verdict,
        )
        spar_id, now = standing.spar.spar_id, self._clock()
        await self._store.run(lambda run: spars.close(run, spar_id, closing, now))
        log.info("spar closed spar=%s", spar_id)


def exchange_of(stored: StoredExchange) -> Exchange:
    """Give an exchange on record as it is shown."""
    return Exchange(
        number=stored.number, move=stored.move, answer=stored.reply, engaged=stored.engaged
    )


def lent_against(run: Run, standing: Standing) -> tuple[Candidate, ...]:
    """Give what others of the server lend against the debater's side of the claim."""
    spar = standing.spar
    found = lending.shortlist(
        run,
        spar.server_id,
        spar.claim_id,
        spar.side.other,
        but=spar.debater_id,
        words=VERSION,
    )
    return tuple(
        Candidate(
            key=f"{_RESPONSE}{one.response_id}",
            source=Source.DEBATER,
            text=one.text,
            quality=min(1.0, max(0.0, (one.total - _LOWEST) / _RANGE)),
            vector=one.vector,
        )
        for one in found
    )


def response_of(move: Move) -> ResponseId | None:
    """Give the lent argument that a move is; nothing for any other."""
    if move.source is not Source.DEBATER:
        return None
    return ResponseId(move.key.removeprefix(_RESPONSE))


def _still_lent(run: Run, move: Move) -> bool:
    """Tell whether a move may still be told: a lent argument may be taken back meanwhile."""
    lent = response_of(move)
    return lent is None or lending.is_lent(run, lent)


def _told_keys(standing: Standing) -> set[str]:
    return {one.move_key for one in standing.exchanges}


def _taken_back() -> Move:
    """Give a move without words, in the place of one whose author took it back."""
    return Move(key=spars.TAKEN_BACK, source=Source.DEBATER)
