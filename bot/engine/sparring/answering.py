"""Answering: an answer is kept before anybody judges it, once, and what is refused is a draft."""

from datetime import datetime

from arguments.mistakes import Mistake, ResponseTooLong
from arguments.responses import MAX_CHARACTERS, tidy, words_in
from arguments.sparring.answers import Answer, Way
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.sparring.mistakes import (
    SparAnswered,
    SparAnswerEmpty,
    SparNotOpened,
    SparWaits,
)
from bot.engine.sparring.owning import own_standing, still_open
from bot.engine.sparring.standing import Standing
from storage import Run, Store, spars
from storage.spars import SparId, StoredExchange

_FIELDS = {
    Way.STEPS: ("they_say", "but", "because", "therefore"),
    Way.FREE: ("text",),
    Way.CONCEDE: ("granted", "text"),
}
"""The fields that each way has."""


class Answering:
    """Take in answers to moves, and what was begun of them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def answer(
        self, asker: Asker, spar_id: SparId, number: int, request_id: str, given: Answer
    ) -> None:
        """Keep an answer; the same request, or the same words again, are one answer.

        What cannot be taken is kept as the draft of the exchange that is open, where nothing was
        begun there. Raises the mistakes of sparring, or `ResponseTooLong`.
        """
        answer = tidied(given)

        def work(run: Run) -> Mistake | None:
            now = self._clock()
            standing = own_standing(run, asker, spar_id)
            if _is_in(standing, number, request_id, answer):
                return None
            try:
                _hold_open(standing, number, now)
                _hold_words(answer)
            except Mistake as mistake:
                _keep_refused(run, standing, number, answer)
                return mistake
            spars.answered(run, spar_id, number, request_id, answer, now)
            return None

        refused = await self._store.run(work)
        if refused is not None:
            raise refused

    async def keep(self, asker: Asker, spar_id: SparId, number: int, given: Answer) -> None:
        """Keep what was begun for the open exchange; an empty answer lets the draft go."""
        answer = tidied(given)

        def work(run: Run) -> None:
            standing = own_standing(run, asker, spar_id)
            open_one = standing.unanswered
            if open_one is not None and open_one.number == number:
                spars.keep_draft(run, spar_id, number, answer if answer.parts else None)

        await self._store.run(work)


def tidied(answer: Answer) -> Answer:
    """Give an answer as it is kept: tidy, and nothing in the fields that its way does not have."""
    written = {name: tidy(getattr(answer, name)) for name in _FIELDS[answer.way]}
    return Answer(way=answer.way, **written)


def open_exchange(standing: Standing, number: int, now: datetime) -> StoredExchange:
    """Give the exchange that is open, held to be that number; raises the mistakes of sparring."""
    still_open(standing.spar, now)
    if standing.last is None:
        raise SparNotOpened
    answered = [one.number for one in standing.exchanges if one.reply is not None]
    if number in answered:
        raise SparAnswered(number)
    if standing.unanswered is None:
        raise SparWaits
    if standing.unanswered.number != number:
        raise SparNotOpened
    return standing.unanswered


def _hold_open(standing: Standing, number: int, now: datetime) -> None:
    open_exchange(standing, number, now)


def _hold_words(answer: Answer) -> None:
    characters = sum(map(len, answer.parts))
    if characters > MAX_CHARACTERS:
        raise ResponseTooLong(characters=characters, limit=MAX_CHARACTERS)
    if not words_in(answer.granted if answer.way is Way.CONCEDE else answer.own):
        raise SparAnswerEmpty(way=answer.way.value)


def _is_in(standing: Standing, number: int, request_id: str, answer: Answer) -> bool:
    """Tell whether this very act, or these very words, answered the exchange."""
    there = [one for one in standing.exchanges if one.number == number and one.reply is not None]
    return any(one.request_id == request_id or one.reply == answer for one in there)


def _keep_refused(run: Run, standing: Standing, number: int, answer: Answer) -> None:
    """Keep what was refused: it replaces what was begun for its own exchange, and no other's."""
    at = standing.unanswered
    if at is not None and answer.parts and (at.number == number or at.draft is None):
        spars.keep_draft(run, standing.spar.spar_id, at.number, answer)
