"""The mark: from which attempt on, and in each server from which round on, ratings are stale."""

from arguments.responses import ServerId
from storage import facts
from storage.database import Run

STALE_FROM = "ratings_stale_from"
"""The fact that says from which number on ratings are to be folded anew; none: nothing is."""
EVERY_BOARD = "ratings_every_board"
"""The fact that says that folding makes every board anew, also those that rest on no rating."""


def lower(run: Run, number: int) -> None:
    """Have ratings folded anew from a number on, or from an earlier one where that is asked for."""
    run(
        """
        insert into facts (name, value)
        values (:name, :value)
        on conflict (name) do update
        set value = case
          when cast(facts.value as bigint) <= :number then facts.value else excluded.value end""",
        name=STALE_FROM,
        value=str(number),
        number=number,
    )


def move(run: Run, number: int) -> None:
    """Note that everything before a number is folded."""
    facts.put(run, STALE_FROM, str(number))


def clear(run: Run) -> None:
    """Note that everything is folded."""
    run(
        "delete from facts where name in (:mark, :boards)",
        mark=STALE_FROM,
        boards=EVERY_BOARD,
    )


def make_every_board(run: Run) -> None:
    """Have the foldings make every board anew, of weeks, months and articles too, until the end."""
    facts.put(run, EVERY_BOARD, "1")


def makes_every_board(run: Run) -> bool:
    """Tell whether that is under way."""
    return facts.get(run, EVERY_BOARD) is not None


def stale_from(run: Run) -> int | None:
    """Give the number from which on ratings are to be folded anew; None where they are not."""
    known = facts.get(run, STALE_FROM)
    return None if known is None else int(known)


def lower_matches(run: Run, server_id: ServerId, number: int) -> None:
    """Have a server's matches rated anew from a round on, or from an earlier one."""
    run(
        f"insert into match_stale (server_id, number) values (:server_id, :number) {LOWER}",  # noqa: S608 (our own words)
        server_id=server_id,
        number=number,
    )


def lower_since(run: Run, server_id: ServerId, since_ms: int) -> None:
    """Have everything in a server that was rated as of a moment, or later, rated anew."""
    [attempts] = run(
        """
        select min(number) as number
        from attempts
        where server_id = :server_id and at_ms >= :since
          and debater_id in (select debater_id from totals where server_id = :server_id)""",
        server_id=server_id,
        since=since_ms,
    )
    if attempts["number"] is not None:
        lower(run, attempts["number"])
    [rounds] = run(
        """
        select min(number) as number
        from match_periods
        where server_id = :server_id and ended_ms >= :since""",
        server_id=server_id,
        since=since_ms,
    )
    if rounds["number"] is not None:
        lower_matches(run, server_id, rounds["number"])


LOWER = """
        on conflict (server_id) do update
        set number = case
          when match_stale.number <= excluded.number then match_stale.number
          else excluded.number end"""
