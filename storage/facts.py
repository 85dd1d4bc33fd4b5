"""A few named facts about this installation, such as which commands Discord was last told."""

from storage.database import Run


def get(run: Run, name: str) -> str | None:
    """Give a fact, where it is known."""
    rows = run("select value from facts where name = :name", name=name)
    return rows[0]["value"] if rows else None


def beginning(run: Run, name: str) -> dict[str, str]:
    """Give the facts whose names begin so."""
    rows = run(
        "select name, value from facts where substr(name, 1, :length) = :name",
        name=name,
        length=len(name),
    )
    return {row["name"]: row["value"] for row in rows}


def put(run: Run, name: str, value: str) -> None:
    """Keep a fact, in place of what was known."""
    run(
        """
        insert into facts (name, value)
        values (:name, :value)
        on conflict (name) do update
        set value = excluded.value""",
        name=name,
        value=value,
    )
