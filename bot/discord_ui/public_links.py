"""Links to what is public: only where the operator set an address and the server published it."""

from arguments.leaderboards import Board
from arguments.leaderboards.boards import NARROWED
from arguments.responses import ServerId
from bot.engine.engine import Engine
from bot.engine.publishing import TOURNAMENTS, Publication


def place_link(engine: Engine, publication: Publication) -> str | None:
    """Give the address of a place's pages; None where nothing of it can be opened."""
    if engine.web_url is None or not publication.slug or not publication.public:
        return None
    return f"{engine.web_url}/{publication.slug}/"


async def board_link(engine: Engine, server_id: ServerId, board: Board) -> str | None:
    """Give the address of a board; of those of which there are many, of the page that lists them.

    None where it is not public.
    """
    if engine.web_url is None:
        return None
    publication = await engine.publishing.of(server_id)
    place = place_link(engine, publication)
    if place is None or board.kind.value not in publication.public:
        return None
    return place if board.kind in NARROWED else f"{place}boards/{board.kind}/"


async def tournaments_link(engine: Engine, server_id: ServerId) -> str | None:
    """Give the address of the page that lists a place's tournaments; None where not public."""
    if engine.web_url is None:
        return None
    publication = await engine.publishing.of(server_id)
    place = place_link(engine, publication)
    return f"{place}tournaments/" if place and TOURNAMENTS in publication.public else None
