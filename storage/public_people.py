"""Public people: what those of a server are called on its pages, and who is not to be shown."""

from arguments.responses import DebaterId, ServerId
from arguments.value import Value
from storage.database import Run


class Shown(Value):
    """How somebody shows: the slug of their own page, where they have one, or not at all.

    Not to be shown is whoever chose so, and whoever left the server.
    """

    slug: str | None
    is_hidden: bool


def of_server(run: Run, server_id: ServerId) -> dict[DebaterId, Shown]:
    """Give whoever of a server has a slug, or is not to be shown."""
    rows = run(
        """
        select debater_id, slug, hidden_ms, left_ms
        from profile_choices
        where server_id = :server_id
          and (slug is not null or hidden_ms is not null or left_ms is not null)""",
        server_id=server_id,
    )
    return {
        row["debater_id"]: Shown(
            slug=row["slug"],
            is_hidden=row["hidden_ms"] is not None or row["left_ms"] is not None,
        )
        for row in rows
    }


def by_slug(run: Run, server_id: ServerId, slug: str) -> DebaterId | None:
    """Give whose page a slug names; nobody where they are not to be shown."""
    rows = run(
        """
        select debater_id
        from profile_choices
        where server_id = :server_id and slug = :slug and hidden_ms is null and left_ms is null""",
        server_id=server_id,
        slug=slug,
    )
    return rows[0]["debater_id"] if rows else None


def name_page(run: Run, server_id: ServerId, debater_id: DebaterId, slug: str) -> None:
    """Let the page of somebody who is known in the server have a slug, where it has none yet.

    Nothing is done where another page has that slug.
    """
    run(
        """
        insert into profile_choices (server_id, debater_id, slug)
        select server_id, debater_id, :slug
        from debaters
        where server_id = :server_id and debater_id = :debater_id
          and not exists (select 1 from profile_choices where slug = :slug)
        on conflict (server_id, debater_id) do update
        set slug = coalesce(profile_choices.slug, excluded.slug)""",
        server_id=server_id,
        debater_id=debater_id,
        slug=slug,
    )
