"""Deciding: what the voices of a match come to, or what it still waits for.

Each voice gives its whole share to its winner, or half to each side where it is even, and the
heavier side wins. A part that has nothing to say leaves its share to the others in proportion.

    even panel, and a judge can be asked ───────────────> the extra judge's ballot
    even shares, before the break ──────────────────────> drawn: half a point each
    even shares, after it ──> the extra judge's ballot, where one can be asked
                              ──> else the higher total ──> else the organiser's ruling
"""

from collections.abc import Sequence
from enum import StrEnum

from pydantic import Field

from arguments.claims import Side
from arguments.judging.verdict import Phrase
from arguments.tournaments.ballots import Ballot
from arguments.tournaments.results import How, Result
from arguments.tournaments.settings import Judging
from arguments.tournaments.voices import (
    Audience,
    Judged,
    Part,
    Voice,
    counting,
    higher,
    voices,
)
from arguments.value import Value

PANEL_OF = 3
"""Votes are told as those of a panel of three, so that panels of any size compare."""


class Case(Value):
    """All that is known of a match when it is to be decided.

    `ballots` are the confirmed ones, and `expected` is how many that count are to come, but
    for the extra judge's: the panel's size, or less where the organiser goes on without one.
    `can_ask` tells that a judge could be called in. `ruling` is the organiser's on a tie.
    """

    judging: Judging
    is_elimination: bool = False
    judged: Judged | None = None
    ballots: tuple[Ballot, ...] = ()
    expected: int = Field(default=0, ge=0)
    audience: Audience = Audience()
    can_ask: bool = False
    ruling: Side | None = None


class Needs(StrEnum):
    """What a match waits for: its verdicts, its panel, one more judge, or the organiser."""

    JUDGE = "judge"
    BALLOTS = "ballots"
    EXTRA_JUDGE = "extra_judge"
    ORGANISER = "organiser"


class Undecided(Value):
    """That a match has no result yet: what it needs, and why in a sentence."""

    needs: Needs
    reason: Phrase


class Decided(Value):
    """A result with the voices that gave it, and what else a reader should know of how."""

    result: Result
    voices: tuple[Voice, ...]
    notes: tuple[Phrase, ...] = ()


def decide(case: Case) -> Decided | Undecided:
    """Give the result of a match, or what it still needs."""
    ballots = counting(case.ballots)
    missing = _missing(case, ballots)
    if missing is not None:
        return missing
    heard = voices(case.judging, case.judged, ballots, case.audience)
    extra = next((ballot for ballot in ballots if ballot.is_extra), None)
    if extra is None and case.can_ask and _wants_extra(case, heard):
        return Undecided(needs=Needs.EXTRA_JUDGE, reason=Phrase(key="undecided-even"))
    winner = _leader(heard)
    if winner is not None:
        return _decided(case, heard, winner)
    return _tied(case, heard, extra)


def by_forfeit(*, spoke_for: bool, spoke_against: bool) -> Result | None:
    """Give the result where a side sent nothing: a walkover, or a loss for both.

    None where both sides spoke, so that there is something to decide.
    """
    if spoke_for and spoke_against:
        return None
    if not spoke_for and not spoke_against:
        return Result(how=How.DOUBLE_FORFEIT)
    return Result(how=How.WALKOVER, winner=Side.FOR if spoke_for else Side.AGAINST)


def _missing(case: Case, ballots: tuple[Ballot, ...]) -> Undecided | None:
    """Tell what has to come in before anything is weighed."""
    if case.judging.judge and case.judged is None:
        return Undecided(needs=Needs.JUDGE, reason=Phrase(key="undecided-judge"))
    came = sum(not ballot.is_extra for ballot in ballots)
    if case.judging.panel == 0 or came >= case.expected:
        return None
    counts: dict[str, str | int | float] = {"came": came, "expected": case.expected}
    return Undecided(needs=Needs.BALLOTS, reason=Phrase(key="undecided-ballots", values=counts))


def _wants_extra(case: Case, heard: tuple[Voice, ...]) -> bool:
    """Tell whether one more judge is needed: for an even panel, or where no draw can stand."""
    if any(voice.part is Part.PANEL and voice.winner is None for voice in heard):
        return True
    return _leader(heard) is None and (case.is_elimination or not heard)


def _leader(heard: tuple[Voice, ...]) -> Side | None:
    """Give the side with the greater share, the even parts' aside."""
    return higher(sum(voice.share * _way(voice.winner) for voice in heard), 0)


def _tied(case: Case, heard: tuple[Voice, ...], extra: Ballot | None) -> Decided | Undecided:
    """Decide where the shares are even, or nobody had anything to say."""
    if extra is not None:
        return _decided(case, heard, extra.winner, by="decided-by-extra", extra=extra)
    if heard and not case.is_elimination:
        drawn = "decided-drawn" if case.ruling is None else "decided-by-organiser"
        return _decided(case, heard, case.ruling, by=drawn)
    ahead = _higher_total(case, heard) if heard else None
    if ahead is not None:
        return _decided(case, heard, ahead, by="decided-by-total")
    if case.ruling is not None:
        return _decided(case, heard, case.ruling, by="decided-by-organiser")
    reason = "undecided-tie" if heard else "undecided-nobody"
    return Undecided(needs=Needs.ORGANISER, reason=Phrase(key=reason))


def _higher_total(case: Case, heard: tuple[Voice, ...]) -> Side | None:
    """Give the side ahead by the offline judge's totals, else by everybody's points."""
    ahead = case.judged.ahead if case.judged is not None else None
    if ahead is not None:
        return ahead
    on_for, on_against = (_score(heard, side) for side in Side)
    return None if on_for is None or on_against is None else higher(on_for, on_against)


def _decided(
    case: Case,
    heard: tuple[Voice, ...],
    winner: Side | None,
    *,
    by: str | None = None,
    extra: Ballot | None = None,
) -> Decided:
    """Put a result together; where nobody else gave points, they are the extra judge's."""
    scores = {side: _score(heard, side) for side in Side}
    if extra is not None and None in scores.values():
        scores = {side: extra.points(side) for side in Side}
    on_for, on_against = _votes(case, heard, extra)
    result = Result(
        how=How.DECIDED,
        winner=winner,
        score_for=scores[Side.FOR],
        score_against=scores[Side.AGAINST],
        votes_for=on_for,
        votes_against=on_against,
    )
    return Decided(result=result, voices=heard, notes=_notes(case, heard, result, by))


def _score(heard: tuple[Voice, ...], side: Side) -> float | None:
    """Give a side's speaker points: the mean of what the parts gave, by their shares."""
    gave = [
        (voice.share, voice.points_for if side is Side.FOR else voice.points_against)
        for voice in heard
    ]
    given = [(share, points) for share, points in gave if points is not None]
    if not given:
        return None
    return round(
        sum(share * points for share, points in given) / sum(share for share, _ in given), 2
    )


def _votes(case: Case, heard: tuple[Voice, ...], extra: Ballot | None) -> tuple[float, float]:
    """Give the votes of each side as a panel of three's: the ballots', else the shares'."""
    cast = _cast(case, heard, extra)
    total = sum(weight for weight, _ in cast)
    if total == 0:
        return 0.0, 0.0
    ahead = sum(weight * _way(side) for weight, side in cast)
    on_for, on_against = (PANEL_OF * (total + lead) / (2 * total) for lead in (ahead, -ahead))
    return round(on_for, 4), round(on_against, 4)


def _cast(
    case: Case, heard: tuple[Voice, ...], extra: Ballot | None
) -> Sequence[tuple[int, Side | None]]:
    if any(voice.part is Part.PANEL for voice in heard):
        return [(1, ballot.winner) for ballot in counting(case.ballots)]
    if heard:
        return [(voice.share, voice.winner) for voice in heard]
    return [] if extra is None else [(1, extra.winner)]


def _way(side: Side | None) -> int:
    """Give 1 for For, -1 for Against, 0 for neither."""
    return (side is Side.FOR) - (side is Side.AGAINST)


def _notes(
    case: Case, heard: tuple[Voice, ...], result: Result, by: str | None
) -> tuple[Phrase, ...]:
    """Say which part had nothing to say, what decided a tie, and a win by fewer points."""
    parts = {voice.part for voice in heard}
    notes = []
    if case.judging.audience and Part.AUDIENCE not in parts:
        needed = case.judging.least_votes
        values: dict[str, str | int | float] = {"votes": case.audience.cast, "needed": needed}
        notes.append(Phrase(key="decided-few-votes", values=values))
    if case.judging.panel and Part.PANEL not in parts:
        notes.append(Phrase(key="decided-no-panel"))
    if by is not None:
        notes.append(Phrase(key=by))
    if result.score_for is not None and result.score_against is not None:
        by_points = higher(result.score_for, result.score_against)
        if result.winner is not None and by_points is result.winner.other:
            notes.append(Phrase(key="decided-low-points"))
    return tuple(notes)
