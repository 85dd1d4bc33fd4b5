"""Effects: what a tournament wants done outside, each named so that asking twice is asking once.

Payloads hold ids and numbers alone; a face reads what to show when it carries an effect out.
"""

from datetime import datetime
from enum import StrEnum

from storage import Run
from storage.times import to_ms
from storage.tournaments import outbox
from storage.tournaments.outbox import NewEffect
from storage.tournaments.values import Json, MatchId, Tournament


class Kind(StrEnum):
    """What is to be done."""

    SIGN_UP = "sign_up"
    SIGN_UP_CHANGED = "sign_up_changed"
    DRAW_RELEASED = "draw_released"
    MATCH_OPENED = "match_opened"
    CLAIM_SETTLED = "claim_settled"
    TIME_GIVEN = "time_given"
    TIME_MOVED = "time_moved"
    SPEECHES_SHOWN = "speeches_shown"
    JUDGES_CALLED = "judges_called"
    AUDIENCE_ASKED = "audience_asked"
    AUDIENCE_CLOSED = "audience_closed"
    RESULT = "result"
    ROUND_DONE = "round_done"
    BREAK_ANNOUNCED = "break_announced"
    NOTICE = "notice"
    ROUND_WITHDRAWN = "round_withdrawn"
    FINISHED = "finished"
    CANCELLED = "cancelled"


def put(run: Run, now: datetime, *effects: NewEffect) -> None:
    """Ask for effects, in the transaction of what causes them and in this order."""
    outbox.add(run, effects, now)


def sign_up(t: Tournament) -> NewEffect:
    """Ask for the card on which people sign up, or for a fresh one."""
    return _of(t, Kind.SIGN_UP, f"sign-up:{t.tournament_id}:{t.step}")


def sign_up_changed(run: Run, t: Tournament, now: datetime) -> None:
    """Have the card on which people sign up drawn anew, if one is posted; one waits at most."""
    card = outbox.latest(run, t.tournament_id, Kind.SIGN_UP.value)
    before = outbox.latest(run, t.tournament_id, Kind.SIGN_UP_CHANGED.value)
    waits = before is not None and before.done is None and before.tried is None
    if card is None or (card.done is None and card.tried is None) or waits:
        return
    number = before.payload["number"] + 1 if before else 1
    key = f"sign-up-changed:{t.tournament_id}:{number}"
    put(run, now, _of(t, Kind.SIGN_UP_CHANGED, key, number=number))


def draw_released(t: Tournament, round_number: int, version: int) -> NewEffect:
    """Ask for a round's draw to be shown."""
    return _of_round(t, Kind.DRAW_RELEASED, "draw", round_number, version)


def match_opened(t: Tournament, match_id: MatchId, *, again: int = 0) -> NewEffect:
    """Ask for a match's thread, with its card; `again` counts the threads that went missing."""
    key = f"match:{match_id}:{again}" if again else f"match:{match_id}"
    return _of(t, Kind.MATCH_OPENED, key, match_id, again=again)


def claim_settled(t: Tournament, match_id: MatchId) -> NewEffect:
    """Ask for the claim to be told that is left after the vetoes."""
    return _of(t, Kind.CLAIM_SETTLED, f"claim:{match_id}", match_id)


def time_given(t: Tournament, match_id: MatchId, due: datetime) -> NewEffect:
    """Ask for a match to be told that it is due at another time than its cards say."""
    return _of(t, Kind.TIME_GIVEN, f"time:{match_id}:{int(due.timestamp() * 1000)}", match_id)


def time_moved(t: Tournament, match_id: MatchId, card: str, due: datetime) -> NewEffect:
    """Ask for a match's posted card, by its effect's key, to be drawn anew with another time."""
    due_ms = to_ms(due)
    key = f"moved:{card}:{due_ms}"
    return _of(t, Kind.TIME_MOVED, key, match_id, card=card, due=due_ms)


def speeches_shown(t: Tournament, match_id: MatchId, place: int, *, late: int = 0) -> NewEffect:
    """Ask for both speeches of a place to be shown; `late` counts those let in afterwards."""
    key = f"shown:{match_id}:{place}:{late}" if late else f"shown:{match_id}:{place}"
    return _of(t, Kind.SPEECHES_SHOWN, key, match_id, place=place)


def judges_called(t: Tournament, match_id: MatchId, judges: int) -> NewEffect:
    """Ask for a match's judges to be called; `judges` is how many it was ever given."""
    key = f"judges:{match_id}" if judges <= 0 else f"judges:{match_id}:{judges}"
    return _of(t, Kind.JUDGES_CALLED, key, match_id)


def audience_asked(t: Tournament, match_id: MatchId) -> NewEffect:
    """Ask for the audience to be asked."""
    return _of(t, Kind.AUDIENCE_ASKED, f"audience:{match_id}", match_id)


def audience_closed(t: Tournament, match_id: MatchId) -> NewEffect:
    """Ask for the audience's card to be closed."""
    return _of(t, Kind.AUDIENCE_CLOSED, f"audience-closed:{match_id}", match_id)


def result(t: Tournament, match_id: MatchId, version: int) -> NewEffect:
    """Ask for a version of a match's result to be shown."""
    return _of(t, Kind.RESULT, f"result:{match_id}:{version}", match_id, result_version=version)


def round_done(t: Tournament, round_number: int, version: int) -> NewEffect:
    """Ask for a round to be told over; again where it was taken up and closed anew."""
    key = f"round-done:{t.tournament_id}:{round_number}:{version}:{t.step}"
    return _of(t, Kind.ROUND_DONE, key, round=round_number, version=version, step=t.step)


def round_withdrawn(t: Tournament, round_number: int, version: int) -> NewEffect:
    """Ask for a round's draw to be told withdrawn."""
    return _of_round(t, Kind.ROUND_WITHDRAWN, "round-withdrawn", round_number, version)


def break_announced(t: Tournament) -> NewEffect:
    """Ask for the break to be announced."""
    return _of(t, Kind.BREAK_ANNOUNCED, f"break:{t.tournament_id}:{t.step}", step=t.step)


def finished(t: Tournament) -> NewEffect:
    """Ask for the champion to be told; again where that was undone, and it ends anew."""
    return _of(t, Kind.FINISHED, f"finished:{t.tournament_id}:{t.step}", step=t.step)


def cancelled(t: Tournament) -> NewEffect:
    """Ask for it to be told that a tournament is off."""
    return _of(t, Kind.CANCELLED, f"cancelled:{t.tournament_id}:{t.step}", step=t.step)


def notice(
    t: Tournament,
    what: str,
    about: str | int,
    *,
    match_id: MatchId | None = None,
    **values: str | float,
) -> NewEffect:
    """Ask for the organiser to be told (`notice-WHAT`), once for what it is about."""
    key = f"notice:{t.tournament_id}:{about}:{what}"
    return _of(t, Kind.NOTICE, key, match_id, what=what, values=dict(values))


def _of_round(t: Tournament, kind: Kind, word: str, number: int, version: int) -> NewEffect:
    key = f"{word}:{t.tournament_id}:{number}:{version}"
    return _of(t, kind, key, round=number, version=version)


def _of(
    t: Tournament, kind: Kind, key: str, match_id: MatchId | None = None, **payload: object
) -> NewEffect:
    """Name an effect of a tournament or of one of its matches."""
    ids: Json = {"tournament_id": t.tournament_id}
    if match_id is not None:
        ids["match_id"] = match_id
    return NewEffect(
        key=key,
        tournament_id=t.tournament_id,
        server_id=t.server_id,
        kind=kind.value,
        match_id=match_id,
        payload={**ids, **payload},
    )
