"""The bracket: single elimination of any size, from the seeds and the results so far.

Where the field is not a power of two, the top seeds go straight through the first round: of
twelve, 5 meets 12, 6 meets 11, 7 meets 10 and 8 meets 9. Every later round puts those who went
through, by seed, before the winners, by room, and folds: first with last, second with last but
one. Nothing is kept but seeds and results, so a corrected result corrects the bracket.
"""

from collections.abc import Iterable, Mapping, Sequence

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.tournaments.entries import EntryId
from arguments.tournaments.results import Played
from arguments.value import Value

SMALLEST = 2
"""Entries that a bracket needs."""


class Seat(Value):
    """An entry with the seed that it came into the bracket with."""

    seed: int
    entry_id: EntryId


class Meeting(Value):
    """A match of the bracket: its room in the round, and the winner once there is one."""

    room: int
    one: Seat
    other: Seat
    winner: EntryId | None = None


class BracketRound(Value):
    """One round: who meets, and which top seeds go straight through it."""

    meetings: tuple[Meeting, ...]
    through: tuple[Seat, ...] = ()

    @property
    def left(self) -> int:
        """Count the entries that are still in when the round begins: 2 in the final."""
        return 2 * len(self.meetings) + len(self.through)

    @property
    def is_decided(self) -> bool:
        """Tell whether every match of the round has a winner."""
        return all(meeting.winner is not None for meeting in self.meetings)


class Bracket(Value):
    """The rounds up to the one that is not decided yet, and the champion if there is none."""

    rounds: tuple[BracketRound, ...]
    champion: EntryId | None = None


def rounds_needed(entries: int) -> int:
    """Count the rounds from so many entries to a champion."""
    return (entries - 1).bit_length()


def draw_bracket(seeds: Sequence[EntryId]) -> BracketRound:
    """Draw the first round for entries in the order of their seeds; refuses fewer than two."""
    if len(seeds) < SMALLEST:
        raise Mistake("mistake-bracket-too-small", entries=len(seeds))
    seats = [Seat(seed=seed, entry_id=entry_id) for seed, entry_id in enumerate(seeds, 1)]
    going_on = 2 ** (rounds_needed(len(seats)) - 1)
    through = 2 * going_on - len(seats)
    return BracketRound(meetings=_fold(seats[through:]), through=tuple(seats[:through]))


def replay(seeds: Sequence[EntryId], history: Iterable[Played]) -> Bracket:
    """Give the bracket as the results have it, up to the first round that is not decided."""
    winners = _winners(history)
    rounds = [_decide(draw_bracket(seeds), winners)]
    while rounds[-1].is_decided:
        survivors = _survivors(rounds[-1])
        if len(survivors) == 1:
            return Bracket(rounds=tuple(rounds), champion=survivors[0].entry_id)
        rounds.append(_decide(BracketRound(meetings=_fold(survivors)), winners))
    return Bracket(rounds=tuple(rounds))


def next_round(seeds: Sequence[EntryId], history: Iterable[Played], *, drawn: int) -> BracketRound:
    """Draw the round after so many that are drawn already.

    Refuses while a match of those has no result, while one has a result without a winner, and
    when the champion is known.
    """
    history = tuple(history)
    bracket = replay(seeds, history)
    if len(bracket.rounds) <= drawn and bracket.champion is None:
        _refuse_undecided(bracket.rounds[-1], history)
    if len(bracket.rounds) <= drawn:
        raise Mistake("mistake-bracket-over")
    return bracket.rounds[drawn]


def _refuse_undecided(last: BracketRound, history: Iterable[Played]) -> None:
    """Name the rooms that keep a round from being over."""
    played = {_pair(each.for_id, each.against_id) for each in history if each.is_elimination}
    waiting = [meeting for meeting in last.meetings if meeting.winner is None]
    without = [each for each in waiting if _pair_of(each) not in played]
    rooms = ", ".join(str(each.room) for each in without or waiting)
    key = "mistake-bracket-missing" if without else "mistake-bracket-no-winner"
    raise Mistake(key, matches=len(without or waiting), rooms=rooms)


def _fold(seats: Sequence[Seat]) -> tuple[Meeting, ...]:
    """Put the first with the last, the second with the last but one, and so on."""
    half = len(seats) // 2
    facing = zip(seats[:half], reversed(seats[half:]), strict=True)
    return tuple(
        Meeting(room=room, one=one, other=other) for room, (one, other) in enumerate(facing, 1)
    )


def _survivors(decided: BracketRound) -> list[Seat]:
    """List who goes on from a decided round: those through by seed, then winners by room."""
    winners = [
        meeting.one if meeting.winner == meeting.one.entry_id else meeting.other
        for meeting in decided.meetings
    ]
    return [*decided.through, *winners]


def _decide(drawn: BracketRound, winners: Mapping[frozenset[EntryId], EntryId]) -> BracketRound:
    """Fill in the winners that are known."""
    meetings = tuple(
        meeting.model_copy(update={"winner": winners.get(_pair_of(meeting))})
        for meeting in drawn.meetings
    )
    return drawn.model_copy(update={"meetings": meetings})


def _winners(history: Iterable[Played]) -> dict[frozenset[EntryId], EntryId]:
    """Give the winner of every match after the break; two entries meet once in a bracket."""
    found = {}
    for played in history:
        if played.is_elimination and played.against_id is not None and played.result.winner:
            won_for = played.result.winner is Side.FOR
            winner = played.for_id if won_for else played.against_id
            found[_pair(played.for_id, played.against_id)] = winner
    return found


def _pair_of(meeting: Meeting) -> frozenset[EntryId]:
    return _pair(meeting.one.entry_id, meeting.other.entry_id)


def _pair(one: EntryId, other: EntryId | None) -> frozenset[EntryId]:
    return frozenset({one} if other is None else {one, other})
