"""Tables: who is in, who met whom, and what it came to, with columns named as tab rooms do."""

from collections import defaultdict
from collections.abc import Sequence
from statistics import fmean

from arguments.claims import Side
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.results import Result
from arguments.tournaments.tabs import Cell, SpeakerScore, Tab
from arguments.tournaments.voices import speaker_points
from bot.engine.contests.exports.ledger import DrawnRound, Heard, Ledger
from storage.tournaments.values import Match, MatchId, Outcome, Role

_PARTED = "; "


def entries_table(book: Ledger) -> Tab:
    """List everybody who is in, in the columns that an import takes."""
    columns = (
        *("team", "institution", "categories", "rating"),
        *("people", "status", "first_round", "number"),
    )
    return Tab(columns=columns, rows=tuple(_entry_row(book, entry) for entry in book.entries))


def draw_by_round(book: Ledger) -> Tab:
    """List every match of every released round by room, with its judges and its claim."""
    columns = ("round", "stage", "venue", "aff", "neg", "adjudicators", "motion")
    rows = [
        (*_where(book, drawn, match), judges.get(match.match_id), _motion(book, match))
        for drawn in book.rounds
        for judges in [_judges_by_room(book, drawn)]
        for match in drawn.matches
    ]
    return Tab(columns=columns, rows=tuple(rows))


def results_by_round(book: Ledger) -> Tab:
    """List what every match that has a result came to."""
    columns = (
        *("round", "stage", "venue", "aff", "neg", "winner", "how"),
        *("aff_score", "neg_score", "aff_votes", "neg_votes", "motion"),
    )
    rows = [
        (*_where(book, drawn, match), *_outcome(book, match, match.result), _motion(book, match))
        for drawn in book.rounds
        for match in drawn.matches
        if match.result is not None
    ]
    return Tab(columns=columns, rows=tuple(rows))


def spoken(book: Ledger, heard: Sequence[Sequence[Heard]]) -> list[SpeakerScore]:
    """Give each speaker's points in each match before the break.

    Whoever argues alone has the points of their side; a member of a team has those of their
    own speeches where the offline judge scored them, and else those of their side.
    """
    return [
        one
        for drawn, said in zip(book.rounds, heard, strict=True)
        if not drawn.round.is_elimination
        for each in said
        for one in _spoken_in(book, each)
    ]


def _spoken_in(book: Ledger, heard: Heard) -> list[SpeakerScore]:
    match = heard.match
    own: dict[DebaterId, list[float]] = defaultdict(list)
    speakers: dict[tuple[EntryId, DebaterId], Side] = {}
    for speech in heard.speeches:
        if speech.debater_id is None or speech.outcome is not Outcome.IN:
            continue
        speakers[speech.entry_id, speech.debater_id] = speech.side
        if speech.verdict is not None:
            own[speech.debater_id].append(speaker_points(speech.verdict.total))
    return [
        SpeakerScore(
            debater_id=debater_id,
            entry_id=entry_id,
            round=match.round,
            points=_points(book.by_id[entry_id], own[debater_id], _score(match.result, side)),
        )
        for (entry_id, debater_id), side in speakers.items()
    ]


def _points(entry: Entry, own: Sequence[float], of_side: float | None) -> float | None:
    if of_side is None:  # nobody scored the match: a walkover, or no result yet
        return None
    is_team = len(entry.members) > 1
    return round(fmean(own), 2) if is_team and own else of_side


def _score(result: Result | None, side: Side) -> float | None:
    if result is None:
        return None
    return result.score_for if side is Side.FOR else result.score_against


def _entry_row(book: Ledger, entry: Entry) -> tuple[Cell, ...]:
    names = [book.names.get(member, "") for member in entry.members]
    return (
        entry.name or None,
        entry.club,
        _PARTED.join(sorted(entry.categories)) or None,
        entry.rating,
        _PARTED.join(filter(None, names)) or None,
        entry.status.value,
        entry.first_round,
        entry.number,
    )


def _where(book: Ledger, drawn: DrawnRound, match: Match) -> tuple[Cell, ...]:
    category = match.why.get("category") or drawn.round.category
    stage = category if drawn.round.is_elimination else None
    return (
        match.round,
        stage,
        match.room,
        _team(book, match.entry_for),
        _team(book, match.entry_against),
    )


def _outcome(book: Ledger, match: Match, result: Result | None) -> tuple[Cell, ...]:
    if result is None:
        return ()
    sides = {Side.FOR: match.entry_for, Side.AGAINST: match.entry_against}
    return (
        _team(book, sides[result.winner]) if result.winner else None,
        result.how.value,
        result.score_for,
        result.score_against,
        result.votes_for,
        result.votes_against,
    )


def _team(book: Ledger, entry_id: EntryId | None) -> str | None:
    return None if entry_id is None else book.by_id[entry_id].name or None


def _motion(book: Ledger, match: Match) -> str | None:
    return book.motions.get(match.claim_id) if match.claim_id else None


def _judges_by_room(book: Ledger, drawn: DrawnRound) -> dict[MatchId, str]:
    """Name the judges of each match, the chair first, trainees marked as tab rooms mark them."""
    names: dict[MatchId, list[str]] = defaultdict(list)
    for judge in drawn.judges:
        name = book.names.get(judge.debater_id)
        if name:
            names[judge.match_id].append(f"{name} (t)" if judge.role is Role.TRAINEE else name)
    return {match_id: _PARTED.join(named) for match_id, named in names.items()}
