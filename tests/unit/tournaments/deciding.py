"""Matches to decide: ballots, totals and shares in a line, and what they came to."""

from typing import Any

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.tournaments.ballots import Ballot
from arguments.tournaments.deciding import Case, Decided, Needs, Undecided, decide
from arguments.tournaments.results import Result
from arguments.tournaments.settings import Judging
from arguments.tournaments.voices import Judged, judged_speeches
from bot.wording import load_wording

FOR, AGAINST = Side.FOR, Side.AGAINST
PANEL = Judging(judge=0, panel=100, panel_size=3)


def shares(judge: int, panel: int, audience: int) -> Judging:
    return Judging(judge=judge, panel=panel, audience=audience, panel_size=5)


def judged(on_for: float, on_against: float) -> Judged:
    return judged_speeches([on_for], [on_against])


def panel(*winners: Side, **changes: Any) -> tuple[Ballot, ...]:
    """Give ballots of as many judges, who give their winner 74 points and the other 70."""
    return tuple(
        Ballot(
            judge_id=DebaterId(f"judge-{number}"),
            winner=winner,
            points_for=74 if winner is FOR else 70,
            points_against=70 if winner is FOR else 74,
            reason=None,
            **changes,
        )
        for number, winner in enumerate(winners)
    )


def extra(winner: Side) -> Ballot:
    return panel(winner, is_extra=True)[0].model_copy(update={"judge_id": DebaterId("extra")})


def result(case: Case) -> Result:
    decided = decide(case)
    assert isinstance(decided, Decided)
    return decided.result


def needs(case: Case) -> tuple[Needs, str]:
    undecided = decide(case)
    assert isinstance(undecided, Undecided)
    return undecided.needs, load_wording().phrase(undecided.reason)


def notes(case: Case) -> str:
    decided = decide(case)
    assert isinstance(decided, Decided)
    return " ".join(map(load_wording().phrase, decided.notes))
