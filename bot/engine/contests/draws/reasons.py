"""Reasons: why two meet, in sentences, from what the draw kept and the record of that time."""

from arguments.judging.verdict import Phrase
from arguments.tournaments.entries import EntryId
from arguments.tournaments.settings import PullUp
from bot.engine.contests.draws import swiss
from bot.engine.contests.draws.drafts import BRACKET, BYE, CIRCLE, FLOOR, KIND, PAIR
from storage import Run
from storage.tournaments import entries, matches
from storage.tournaments.values import Match, Round, Tournament

Values = dict[str, str | int | float]


def reasons_of(
    run: Run, tournament: Tournament, standing: Round, match: Match
) -> tuple[Phrase, ...]:
    """Say why two meet, or why one rests, goes through or argues alone."""
    names = {each.entry_id: each.name for each in entries.of(run, tournament.tournament_id)}
    kind = match.why.get(KIND)
    if kind == BYE:
        return _bye(match, names)
    if kind == FLOOR:
        return (Phrase(key="drawn-floor", values={"side": str(match.why["side"])}),)
    if kind == BRACKET:
        return _bracket(match, names)
    if kind == PAIR:
        there = matches.of_round(run, tournament.tournament_id, match.round, match.version)
        said = swiss.explained(run, tournament, standing, there, match)
        return (*said[:1], *_pulled_up(tournament, match), *said[1:])
    return (Phrase(key="drawn-circle"),)


def _bye(match: Match, names: dict[EntryId, str]) -> tuple[Phrase, ...]:
    values: Values = {"name": names[match.entry_for]}
    if match.why.get(CIRCLE):
        return (Phrase(key="drawn-bye-circle", values=values),)
    values |= {"byes": int(match.why.get("byes", 0)), "points": float(match.why.get("points", 0))}
    return (Phrase(key="drawn-bye", values=values),)


def _pulled_up(tournament: Tournament, match: Match) -> tuple[Phrase, ...]:
    """Name the rule by which somebody was pulled up, where the settings chose one."""
    rule = tournament.settings.pull_up
    if match.why.get("pulled_up") is None or rule is PullUp.METHOD:
        return ()
    return (Phrase(key="drawn-pull-up", values={"pull": rule.value}),)


def _bracket(match: Match, names: dict[EntryId, str]) -> tuple[Phrase, ...]:
    if match.entry_against is None:
        return ()
    first, second = match.why["seeds"]
    values: Values = {
        "one": names[match.entry_for],
        "other": names[match.entry_against],
        "first": int(first),
        "second": int(second),
        "category": str(match.why["category"]),
        "left": int(match.why["left"]),
    }
    reasons = [Phrase(key="drawn-bracket", values=values)]
    if match.why.get("rematch"):
        reasons.append(Phrase(key="drawn-bracket-rematch", values=values))
    return tuple(reasons)
