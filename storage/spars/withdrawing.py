"""Taking a debater's words out of the spars of others."""

from arguments.responses import DebaterId, ServerId
from arguments.sparring.answers import Engaged
from storage.database import Run
from storage.spars.keeping import TAKEN_BACK


def withdraw(run: Run, debater_id: DebaterId, server_id: ServerId | None = None) -> None:
    """Take a debater's words out of everyone's moves; in one server, or (none given) everywhere."""
    theirs = """
        select response_id
        from responses
        where debater_id = :debater_id and server_id = coalesce(:server_id, server_id)"""
    run(
        f"""
        delete from spar_moves_passed
        where move_key in (select 'response:' || response_id from ({theirs}) as theirs)""",  # noqa: S608 (our own words)
        debater_id=debater_id,
        server_id=server_id,
    )
    _forget_quotes(run, theirs, debater_id, server_id)
    run(
        f"""
        update spar_exchanges
        set move = null, move_key = :gone, response_id = null
        where response_id in ({theirs})""",  # noqa: S608 (our own words)
        debater_id=debater_id,
        server_id=server_id,
        gone=TAKEN_BACK,
    )


def _forget_quotes(
    run: Run, theirs: str, debater_id: DebaterId, server_id: ServerId | None
) -> None:
    """Take the words of moves out of what their answers were told."""
    rows = run(
        f"""
        select spar_id, number, engaged
        from spar_exchanges
        where response_id in ({theirs}) and engaged is not null""",  # noqa: S608 (our own words)
        debater_id=debater_id,
        server_id=server_id,
    )
    for row in rows:
        kept = Engaged.model_validate_json(row["engaged"]).without_theirs()
        run(
            """
            update spar_exchanges
            set engaged = :engaged
            where spar_id = :spar_id and number = :number""",
            spar_id=row["spar_id"],
            number=row["number"],
            engaged=kept.model_dump_json(),
        )
