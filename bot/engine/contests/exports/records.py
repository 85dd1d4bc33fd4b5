"""Records: what is kept of a tournament as objects for a program, with entries by their numbers."""

from collections.abc import Sequence
from typing import Any

from arguments.judging.verdict import Verdict
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.results import Result
from bot.engine.contests.exports.ledger import DrawnRound, Heard, Ledger
from storage.tournaments.appeals import Appeal
from storage.tournaments.ballots import StoredBallot
from storage.tournaments.values import Match, Speech, StoredResult

Object = dict[str, Any]


def tournament_object(book: Ledger) -> Object:
    """Give the tournament itself with its settings and whoever judges."""
    tournament = book.tournament
    return {
        "name": tournament.name,
        "stage": tournament.stage.value,
        "round": tournament.round,
        "seed": tournament.seed,
        "created": tournament.created.isoformat(),
        "ended": tournament.ended.isoformat() if tournament.ended else None,
        "settings": tournament.settings.model_dump(mode="json"),
        "judges": [
            {
                "name": book.names.get(judge.debater_id),
                "institution": judge.club,
                "skill": judge.skill,
                "trainee": judge.is_trainee,
            }
            for judge in book.judges
        ],
    }


def entry_object(book: Ledger, entry: Entry) -> Object:
    """Give an entry by its number, with the names of its members."""
    return {
        "number": entry.number,
        "name": entry.name or None,
        "speakers": [book.names.get(member) for member in entry.members],
        "institution": entry.club,
        "categories": sorted(entry.categories),
        "status": entry.status.value,
        "first_round": entry.first_round,
        "rating": entry.rating,
    }


def round_object(book: Ledger, drawn: DrawnRound, heard: Sequence[Heard]) -> Object:
    """Give a round with its draw, its matches and all that was said in them."""
    one = drawn.round
    return {
        "round": one.round,
        "version": one.version,
        "state": one.state.value,
        "elimination": one.is_elimination,
        "category": one.category,
        "silent": one.silent,
        "seed": one.seed,
        "draw": one.draw,
        "released": one.released.isoformat() if one.released else None,
        "matches": [_match_object(book, said) for said in heard],
    }


def _match_object(book: Ledger, heard: Heard) -> Object:
    match = heard.match
    return {
        "room": match.room,
        "for": _number(book, match.entry_for),
        "against": _number(book, match.entry_against),
        "claim": _claim_object(book, match),
        "why": match.why,
        "state": match.state.value,
        "result": _result_object(match.result) if match.result else None,
        "judges": [
            {"name": book.names.get(judge.debater_id), "role": judge.role.value}
            for judge in heard.judges
        ],
        "speeches": [_speech_object(book, speech) for speech in heard.speeches],
        "ballots": [_ballot_object(book, ballot) for ballot in heard.ballots],
        "audience": {"for": heard.votes.on_for, "against": heard.votes.on_against},
        "results": [_version_object(book, version) for version in heard.results],
        "appeal": _appeal_object(heard.appeal) if heard.appeal else None,
    }


def _number(book: Ledger, entry_id: EntryId | None) -> int | None:
    return None if entry_id is None else book.by_id[entry_id].number


def _claim_object(book: Ledger, match: Match) -> Object | None:
    if match.claim_id is None:
        return None
    return {"id": match.claim_id, "text": book.motions.get(match.claim_id)}


def _result_object(result: Result) -> Object:
    return result.model_dump(mode="json")


def _speech_object(book: Ledger, speech: Speech) -> Object:
    return {
        "place": speech.place,
        "side": speech.side.value,
        "speaker": _name(book, speech.debater_id),
        "outcome": speech.outcome.value,
        "submitted": speech.submitted.isoformat() if speech.submitted else None,
        "text": speech.text,
        "verdict": _verdict_object(speech.verdict) if speech.verdict else None,
    }


def _verdict_object(verdict: Verdict) -> Object:
    return {
        "total": verdict.total,
        "criteria": {one.value: scored.score for one, scored in verdict.criteria.items()},
        "guards": [finding.name for finding in verdict.guards],
        "version": verdict.version,
    }


def _ballot_object(book: Ledger, stored: StoredBallot) -> Object:
    ballot = stored.ballot
    return {
        "judge": _name(book, ballot.judge_id),
        "version": stored.version,
        "state": stored.state.value,
        "winner": ballot.winner.value,
        "points": {"for": ballot.points_for, "against": ballot.points_against},
        "reason": ballot.reason,
        "trainee": ballot.is_trainee,
        "extra": ballot.is_extra,
        "submitted": stored.submitted.isoformat(),
        "confirmed_by": _name(book, stored.confirmed_by),
    }


def _version_object(book: Ledger, version: StoredResult) -> Object:
    return {
        "version": version.version,
        **_result_object(version.result),
        "decided": version.decided.isoformat(),
        "decided_by": _name(book, version.decided_by),
        "reason": version.reason,
    }


def _appeal_object(appeal: Appeal) -> Object:
    return {
        "text": appeal.text,
        "made": appeal.made.isoformat(),
        "state": appeal.state.value,
        "answer": appeal.answer,
    }


def _name(book: Ledger, debater_id: DebaterId | None) -> str | None:
    return None if debater_id is None else book.names.get(debater_id)
