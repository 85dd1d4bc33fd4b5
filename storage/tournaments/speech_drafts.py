"""Drafts of speeches: what a debater began to write, kept until the speech is in."""

from datetime import datetime

from arguments.responses import DebaterId
from storage.database import Run
from storage.texts import storable
from storage.times import to_ms
from storage.tournaments.values import MatchId


def keep(  # noqa: PLR0917 (of what, whose, what, when: each has a type of its own)
    run: Run, match_id: MatchId, place: int, debater_id: DebaterId, text: str, now: datetime
) -> None:
    """Keep what was written so far, in place of what was kept before."""
    run(
        """
        insert into speech_drafts (match_id, place, debater_id, text, kept_ms)
        values (:match_id, :place, :debater_id, :text, :now)
        on conflict (match_id, place, debater_id) do update
        set text = excluded.text, kept_ms = excluded.kept_ms""",
        match_id=match_id,
        place=place,
        debater_id=debater_id,
        text=storable(text),
        now=to_ms(now),
    )


def get(run: Run, match_id: MatchId, place: int, debater_id: DebaterId) -> str | None:
    """Give what is kept."""
    rows = run(
        """
        select text
        from speech_drafts
        where match_id = :match_id and place = :place and debater_id = :debater_id""",
        match_id=match_id,
        place=place,
        debater_id=debater_id,
    )
    return rows[0]["text"] if rows else None


def drop(run: Run, match_id: MatchId, place: int, debater_id: DebaterId) -> None:
    """Let go of what is kept."""
    run(
        """
        delete from speech_drafts
        where match_id = :match_id and place = :place and debater_id = :debater_id""",
        match_id=match_id,
        place=place,
        debater_id=debater_id,
    )
