"""Votes between two answers: who was asked about which pair, and which they chose."""

from datetime import datetime

from arguments.responses import DebaterId
from arguments.together.pairing import Pair
from arguments.together.results import Choice
from arguments.value import Value
from storage.database import Run
from storage.gatherings.values import GatheringId
from storage.times import to_ms

CANNOT_TELL = 0
"""What is chosen by who can tell neither answer to be better."""


class Asked(Value):
    """A pair that somebody was shown; `chosen` is None until they chose, and 0 for neither."""

    pair: Pair
    chosen: int | None = None


def ask(
    run: Run, gathering_id: GatheringId, debater_id: DebaterId, pair: Pair, now: datetime
) -> None:
    """Note that somebody is shown a pair."""
    run(
        """
        insert into gathering_votes (gathering_id, debater_id, first, second, asked_ms)
        values (:gathering_id, :debater_id, :first, :second, :now)
        on conflict do nothing""",
        gathering_id=gathering_id,
        debater_id=debater_id,
        first=pair[0],
        second=pair[1],
        now=to_ms(now),
    )


def choose(
    run: Run, gathering_id: GatheringId, debater_id: DebaterId, pair: Pair, chosen: int
) -> bool:
    """Keep what somebody chose of a pair; false where they were not shown it."""
    return bool(
        run(
            """
            update gathering_votes
            set chosen = :chosen
            where gathering_id = :gathering_id and debater_id = :debater_id
              and first = :first and second = :second
            returning first""",
            gathering_id=gathering_id,
            debater_id=debater_id,
            first=pair[0],
            second=pair[1],
            chosen=chosen,
        )
    )


def asked(run: Run, gathering_id: GatheringId, debater_id: DebaterId) -> list[Asked]:
    """List the pairs that somebody was shown, in their order."""
    rows = run(
        """
        select first, second, chosen
        from gathering_votes
        where gathering_id = :gathering_id and debater_id = :debater_id
        order by asked_ms, first, second""",
        gathering_id=gathering_id,
        debater_id=debater_id,
    )
    return [Asked(pair=(row["first"], row["second"]), chosen=row["chosen"]) for row in rows]


def seen(run: Run, gathering_id: GatheringId) -> dict[Pair, int]:
    """Count how often each pair was shown, in the order in which it was."""
    rows = run(
        """
        select first, second, count(*) as times
        from gathering_votes
        where gathering_id = :gathering_id
        group by first, second""",
        gathering_id=gathering_id,
    )
    return {(row["first"], row["second"]): row["times"] for row in rows}


def choices(run: Run, gathering_id: GatheringId) -> list[Choice]:
    """List the votes that chose one answer over another."""
    rows = run(
        """
        select chosen, case when chosen = first then second else first end as other
        from gathering_votes
        where gathering_id = :gathering_id and chosen > 0
        order by asked_ms, debater_id, first, second""",
        gathering_id=gathering_id,
    )
    return [Choice(won=row["chosen"], lost=row["other"]) for row in rows]
