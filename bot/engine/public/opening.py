"""Opening a place's pages: found by its slug, with what its organiser made public and no more."""

from collections.abc import Set as AbstractSet
from datetime import datetime

from arguments.leaderboards import Board, BoardKind
from arguments.responses import ServerId
from bot.engine.boards.pages import in_order
from bot.engine.public.naming import Naming
from bot.engine.public.slugs import distinct, slug_of
from bot.engine.public.views import BoardLink, Place
from bot.engine.publishing import CLAIMS, DEBATERS, TOURNAMENTS
from storage import Run, publishing, seasons
from storage.boards import places
from storage.shelves import browsing


class Opened:
    """A place with what it made public, for as long as one snapshot is read."""

    def __init__(self, run: Run, place: publishing.Place, now: datetime) -> None:
        self.run = run
        self.now = now
        self.server_id: ServerId = place.server_id
        self.public: AbstractSet[str] = publishing.of(run, place.server_id)
        self.naming = Naming.read(run, place.server_id, have_pages=DEBATERS in self.public)
        self.seasons = seasons.of(run, place.server_id)
        self.place = Place(
            slug=place.slug,
            title=place.title,
            has_seasons=BoardKind.SEASON in self.public and bool(self.seasons),
            has_claims=CLAIMS in self.public,
            has_tournaments=TOURNAMENTS in self.public,
        )

    def boards(self) -> list[BoardLink]:
        """List the public boards that anybody stands on, by kind, the latest of each first."""
        there = places.boards_of(self.run, self.server_id)
        public = (board for board in there if board.kind.value in self.public)
        listed = in_order(public, self.seasons)
        titles = self._titles(listed)
        slugs = distinct(self._slug(board, titles.get(board)) for board in listed)
        links = [
            BoardLink(
                slug=slug,
                board=board,
                title=titles.get(board),
                debaters=places.size(self.run, self.server_id, board, self.now),
            )
            for board, slug in zip(listed, slugs, strict=True)
        ]
        return [link for link in links if link.debaters]

    def _titles(self, listed: list[Board]) -> dict[Board, str]:
        """Name the article or the season that a board is of."""
        articles = {
            one.article_id: one.source.title for one in browsing.articles(self.run, self.server_id)
        }
        named = {one.season_id: one.name for one in self.seasons}
        known = {BoardKind.ARTICLE: articles, BoardKind.SEASON: named}
        found = {board: known.get(board.kind, {}).get(board.of or "") for board in listed}
        return {board: title for board, title in found.items() if title}

    def _slug(self, board: Board, title: str | None) -> str:
        if board.of is None:
            return board.kind.value
        if board.kind is BoardKind.SEASON:
            numbers = {one.season_id: one.number for one in self.seasons}
            return f"season-{numbers.get(board.of, 0)}"
        if board.kind is BoardKind.ARTICLE:
            return slug_of(title or "", "article")
        return slug_of(f"{board.kind.value}-{board.of}", board.kind.value)


def open_place(run: Run, slug: str, now: datetime) -> Opened | None:
    """Open a place by its slug; nothing where none of it is public."""
    place = publishing.place_by_slug(run, slug)
    opened = Opened(run, place, now) if place else None
    return opened if opened and opened.public else None
