"""Tournaments as objects for programs: what `--json` prints, with entries by their names."""

from collections.abc import Mapping
from typing import Any

from arguments.tournaments.entries import Entry, EntryId
from bot.engine.contests.shown.archive import Kept
from bot.engine.contests.views import (
    BracketView,
    Card,
    DrawView,
    MatchLine,
    StandingsView,
    WhyView,
)
from bot.wording import Wording

Object = dict[str, Any]


def kept_object(kept: Kept) -> Object:
    """Give one row of the list of tournaments."""
    tournament = kept.tournament
    return {
        "id": tournament.tournament_id,
        "name": tournament.name,
        "stage": tournament.stage.value,
        "round": tournament.round,
        "entrants": kept.entrants,
        "created": tournament.created.isoformat(),
    }


def card_object(card: Card) -> Object:
    """Give a tournament at a glance."""
    tournament = card.tournament
    return {
        "id": tournament.tournament_id,
        "name": tournament.name,
        "stage": tournament.stage.value,
        "round": tournament.round,
        "rounds": card.rounds,
        "entrants": card.entrants,
        "there": card.there,
        "judges": card.judges,
        "settings": tournament.settings.model_dump(mode="json"),
    }


def draw_object(view: DrawView) -> Object:
    """Give a round with its matches by room."""
    return {
        "round": view.round.round,
        "state": view.round.state.value,
        "elimination": view.round.is_elimination,
        "cost": view.round.draw,
        "matches": [_match_object(line) for line in view.lines],
        "resting": [_named(entry) for entry in view.resting],
    }


def standings_object(view: StandingsView) -> list[Object]:
    """Give the standings, the best first; a key's value is None where there is nothing of it.

    `life` tells who is safe, live or dead for the break; None where there is no break to come.
    """
    keys = [key.value for key in view.keys] or ["total"]
    return [
        {
            "rank": placed.rank,
            "tied": placed.is_tied,
            "name": _name(view.entries, placed.entry_id),
            "debates": placed.debates,
            "life": view.lives.get(placed.entry_id),
            **dict(zip(keys, placed.values, strict=True)),
        }
        for placed in view.placed
    ]


def bracket_object(view: BracketView) -> Object:
    """Give one category's bracket, round by round."""
    champion = view.bracket.champion
    return {
        "category": view.category.name,
        "rounds": [
            {
                "left": drawn.left,
                "through": [_name(view.entries, seat.entry_id) for seat in drawn.through],
                "meetings": [
                    {
                        "room": meeting.room,
                        "seeds": [meeting.one.seed, meeting.other.seed],
                        "names": [
                            _name(view.entries, seat.entry_id)
                            for seat in (meeting.one, meeting.other)
                        ],
                        "winner": _name(view.entries, meeting.winner),
                    }
                    for meeting in drawn.meetings
                ],
            }
            for drawn in view.bracket.rounds
        ],
        "champion": _name(view.entries, champion),
    }


def why_object(view: WhyView, words: Wording) -> Object:
    """Give why two meet, in the sentences that a person reads."""
    said = [words.phrase(reason) for reason in view.reasons]
    return {**_match_object(view.line), "reasons": said}


def _match_object(line: MatchLine) -> Object:
    match = line.match
    return {
        "room": match.room,
        "for": _named(line.on_for),
        "against": _named(line.on_against),
        "claim": line.claim.text if line.claim else None,
        "result": match.result.model_dump(mode="json") if match.result else None,
        "why": match.why,
    }


def _named(entry: Entry | None) -> str | None:
    return None if entry is None else entry.name or None


def _name(entries: Mapping[EntryId, Entry], entry_id: EntryId | None) -> str | None:
    return None if entry_id is None else _named(entries.get(entry_id))
