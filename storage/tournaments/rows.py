"""A result in the columns that matches and their kept results share."""

from arguments.claims import Side
from arguments.tournaments.results import How, Result
from storage.database import Row


def result_of(row: Row) -> Result:
    """Give the result of a row that has one."""
    return Result(
        how=How(row["how"]),
        winner=Side(row["winner"]) if row["winner"] else None,
        score_for=row["score_for"],
        score_against=row["score_against"],
        votes_for=row["votes_for"],
        votes_against=row["votes_against"],
    )
