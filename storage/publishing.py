"""What a server's organisers made public (at first nothing), and what its pages are called."""

from datetime import datetime

from arguments.responses import ServerId
from arguments.value import Value
from storage.database import Run
from storage.texts import storable
from storage.times import to_ms


class Place(Value):
    """A server as its public pages know it: by a slug and a title, never by its id alone."""

    server_id: ServerId
    slug: str
    title: str


def publish(run: Run, server_id: ServerId, what: str, now: datetime) -> None:
    """Make something of a server public; what is public already stays so since when it was."""
    run(
        """
        insert into published (server_id, what, since_ms)
        values (:server_id, :what, :now)
        on conflict do nothing""",
        server_id=server_id,
        what=what,
        now=to_ms(now),
    )


def withdraw(run: Run, server_id: ServerId, what: str) -> None:
    """Make something of a server public no more."""
    run(
        "delete from published where server_id = :server_id and what = :what",
        server_id=server_id,
        what=what,
    )


def of(run: Run, server_id: ServerId) -> frozenset[str]:
    """Name what of a server is public."""
    rows = run("select what from published where server_id = :server_id", server_id=server_id)
    return frozenset(row["what"] for row in rows)


def name_place(run: Run, server_id: ServerId, slug: str, title: str) -> Place:
    """Give the public place of a server, with this title; it keeps the slug that it has."""
    [row] = run(
        """
        insert into public_places (server_id, slug, title)
        values (:server_id, :slug, :title)
        on conflict (server_id) do update
        set title = excluded.title
        returning *""",
        server_id=server_id,
        slug=slug,
        title=storable(title),
    )
    return Place.model_validate(row)


def place_of(run: Run, server_id: ServerId) -> Place | None:
    """Give the public place of a server, where it has one."""
    rows = run("select * from public_places where server_id = :server_id", server_id=server_id)
    return Place.model_validate(rows[0]) if rows else None


def place_by_slug(run: Run, slug: str) -> Place | None:
    """Give the place that a slug names, while anything of it is public."""
    rows = run(f"{_PLACES} and slug = :slug", slug=slug)
    return Place.model_validate(rows[0]) if rows else None


def places(run: Run) -> list[Place]:
    """List the places of which anything is public, by title."""
    return [Place.model_validate(row) for row in run(f"{_PLACES} order by title, slug")]


def slugs(run: Run) -> frozenset[str]:
    """List the slugs that are taken, also by places of which nothing is public any more."""
    return frozenset(row["slug"] for row in run("select slug from public_places"))


_PLACES = """
        select *
        from public_places
        where exists (
          select 1 from published where published.server_id = public_places.server_id)"""
