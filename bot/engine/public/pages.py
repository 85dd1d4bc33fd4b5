"""The pages of public places: each is one value, or nothing where it is not public.

Whoever is first named on a page of a place that shows its debaters gets a slug of their own
then, by chance, so that an address tells nothing of whom it leads to.
"""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import datetime
from random import Random
from typing import TypeVar

from arguments.leaderboards import BoardKind
from arguments.responses import DebaterId, ServerId
from bot.engine.asker import Asker
from bot.engine.boards import Boards, Profile
from bot.engine.clock import Clock
from bot.engine.public import tournaments
from bot.engine.public.boards import board_view, seasons_view
from bot.engine.public.claims import claims_view
from bot.engine.public.opening import Opened, open_place
from bot.engine.public.rounds import round_page
from bot.engine.public.tournament_views import BracketPage, Course, RoundPage, StandingsPage
from bot.engine.public.views import (
    BoardView,
    ClaimsView,
    HomeView,
    PersonPage,
    Place,
    SeasonsView,
    TournamentLink,
    TournamentsView,
)
from bot.engine.publishing import DEBATERS
from storage import Run, Store, debaters, public_people, publishing

LINES = 100
"""Debaters on one page of a board."""
LATEST = 5
"""Tournaments that a place's first page names."""
_SLUG_BITS, _DIGITS = 50, "0123456789abcdefghjkmnpqrstvwxyz"

_T = TypeVar("_T")
AsOf = tuple[tuple[int, int], datetime]


class PublicPages:
    """Reads what has been made public, and nothing else."""

    def __init__(self, store: Store, clock: Clock, chance: Random, boards: Boards) -> None:
        self._store = store
        self._clock = clock
        self._chance = chance
        self._boards = boards

    async def as_of(self) -> AsOf:
        """Give what is another whenever any page may be: at each change, and each minute."""
        return await self._store.changes(), self._clock().replace(second=0, microsecond=0)

    async def places(self) -> tuple[Place, ...]:
        """List the places that made anything public, by their titles."""
        now = self._clock()

        def work(run: Run) -> tuple[Place, ...]:
            every = (open_place(run, one.slug, now) for one in publishing.places(run))
            return tuple(one.place for one in every if one is not None)

        found = await self._store.read(work)
        return tuple(sorted(found, key=lambda one: (one.title.casefold(), one.slug)))

    async def home(self, place: str) -> HomeView | None:
        """Give all that a place shows, with its latest tournaments."""

        def work(opened: Opened) -> HomeView:
            held = _tournaments(opened)[:LATEST] if opened.place.has_tournaments else ()
            boards = tuple(opened.boards())
            return HomeView(place=opened.place, boards=boards, tournaments=tuple(held))

        return await self._read(place, work)

    async def board(
        self, place: str, board: str, page: int = 1, *, whole: bool = False
    ) -> BoardView | None:
        """Give a page of a board, or all of it on one; nothing beyond its last page."""
        return await self._read(
            place, lambda opened: board_view(opened, board, page, None if whole else LINES)
        )

    async def seasons(self, place: str) -> SeasonsView | None:
        """Give a place's seasons with who was ahead in each."""
        return await self._read(
            place, lambda opened: seasons_view(opened) if opened.place.has_seasons else None
        )

    async def claims(self, place: str) -> ClaimsView | None:
        """Give how the sides of a place's claims fared."""
        return await self._read(
            place, lambda opened: claims_view(opened) if opened.place.has_claims else None
        )

    async def tournaments(self, place: str) -> TournamentsView | None:
        """List a place's tournaments."""

        def work(opened: Opened) -> TournamentsView | None:
            if not opened.place.has_tournaments:
                return None
            return TournamentsView(place=opened.place, tournaments=tuple(_tournaments(opened)))

        return await self._read(place, work)

    async def standings(self, place: str, slug: str) -> StandingsPage | None:
        """Give a tournament with its tab."""

        def work(opened: Opened) -> StandingsPage | None:
            found = _course(opened, slug)
            if found is None:
                return None
            course, book = found
            return tournaments.standings_page(opened.run, course, book, opened.naming)

        return await self._read(place, work)

    async def round(self, place: str, slug: str, number: int) -> RoundPage | None:
        """Give a round of a tournament, once it is out."""

        def work(opened: Opened) -> RoundPage | None:
            found = _course(opened, slug)
            drawn = [one for one in found[1].rounds if one.round == number] if found else []
            if found is None or not drawn:
                return None
            course, book = found
            return round_page(opened.run, course, book.tournament, drawn[0], opened.naming)

        return await self._read(place, work)

    async def bracket(self, place: str, slug: str) -> BracketPage | None:
        """Give the brackets of a tournament, once the break is made."""

        def work(opened: Opened) -> BracketPage | None:
            found = _course(opened, slug)
            if found is None or not found[0].has_bracket:
                return None
            return tournaments.bracket_page(*found, opened.naming)

        return await self._read(place, work)

    async def person(self, place: str, slug: str) -> PersonPage | None:
        """Give a debater's public page."""

        def work(opened: Opened) -> tuple[Opened, DebaterId, str, dict[str, str]] | None:
            whose = public_people.by_slug(opened.run, opened.server_id, slug)
            if whose is None or DEBATERS not in opened.public:
                return None
            name = debaters.name(opened.run, whose, opened.server_id)
            held = tournaments.slugged(opened.run, opened.server_id)
            linked = {str(one.tournament_id): at for at, one in held.items()}
            return opened, whose, name, linked if opened.place.has_tournaments else {}

        found = await self._read(place, work)
        if found is None:
            return None
        opened, whose, name, linked = found
        asker = Asker(debater_id=whose, name=name, server_id=opened.server_id)
        profile = await self._boards.profile(asker, whose, name)
        if profile.is_hidden:
            return None
        told = _without_places(profile, opened.public)
        return PersonPage(place=opened.place, slug=slug, profile=told, tournaments=linked)

    async def _read(self, place: str, work: Callable[[Opened], _T | None]) -> _T | None:
        """Read from a place; whoever lacks a slug is given one, and it is read anew."""
        now = self._clock()

        def first(run: Run) -> tuple[_T | None, ServerId | None, frozenset[DebaterId]]:
            opened = open_place(run, place, now)
            if opened is None:
                return None, None, frozenset()
            answer = work(opened)
            return answer, opened.server_id, frozenset(opened.naming.without_page)

        answer, server_id, without = await self._store.read(first)
        if server_id is None or not without:
            return answer
        slugs = {debater_id: self._slug() for debater_id in sorted(without)}
        await self._store.run(lambda run: _name_pages(run, server_id, slugs))
        answer, _, _ = await self._store.read(first)
        return answer

    def _slug(self) -> str:
        drawn = self._chance.getrandbits(_SLUG_BITS)
        return "".join(_DIGITS[drawn >> at & 31] for at in range(0, _SLUG_BITS, 5))


def _name_pages(run: Run, server_id: ServerId, slugs: dict[DebaterId, str]) -> None:
    for debater_id, slug in slugs.items():
        public_people.name_page(run, server_id, debater_id, slug)


def _tournaments(opened: Opened) -> list[TournamentLink]:
    held = tournaments.slugged(opened.run, opened.server_id)
    return [tournaments.link_of(opened.run, slug, one, opened.naming) for slug, one in held.items()]


def _course(opened: Opened, slug: str) -> tuple[Course, tournaments.Book] | None:
    """Give what all pages of a tournament show, with what is read of it; None where not public."""
    if not opened.place.has_tournaments:
        return None
    tournament = tournaments.slugged(opened.run, opened.server_id).get(slug)
    if tournament is None:
        return None
    book = tournaments.open_book(opened.run, tournament)
    return tournaments.course_of(opened.run, opened.place, slug, book, opened.naming), book


def _without_places(profile: Profile, public: AbstractSet[str]) -> Profile:
    """Tell no place on a board that is not public: page by page they would make up the board."""
    of = {"practice_of": BoardKind.PRACTICE, "match_of": BoardKind.TOURNAMENT}
    return profile.model_copy(
        update={field: 0 for field, kind in of.items() if kind.value not in public}
    )
