"""Publishing: what of a place anybody may see on its result pages. At first that is nothing.

Who may decide it is for a face to check: whoever manages the server, or runs the program.
"""

from collections.abc import Collection

from arguments.leaderboards import BoardKind
from arguments.mistakes import Mistake
from arguments.responses import ServerId
from arguments.value import Value
from bot.engine.asker import Asker
from bot.engine.clock import Clock
from bot.engine.public.slugs import distinct, slug_of
from storage import Run, Store, publishing, servers

CLAIMS, TOURNAMENTS, DEBATERS = "claims", "tournaments", "debaters"
EVERYTHING = (*(kind.value for kind in BoardKind), CLAIMS, TOURNAMENTS, DEBATERS)
"""What can be made public: each kind of board, how claims fare, tournaments, debaters' pages."""
_UNNAMED = "place"


class Publication(Value):
    """What of a place is public, in the order of `EVERYTHING`; its slug once it has one."""

    slug: str | None
    title: str
    public: tuple[str, ...]


class PublicPlaceUnknown(Mistake):
    """No place goes by that name."""

    def __init__(self, name: str) -> None:
        super().__init__("mistake-place-unknown", name=name[:60])


class Publishing:
    """Makes things public, and takes them back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def of(self, server_id: ServerId) -> Publication:
        """Give what of a place is public."""
        return await self._store.read(lambda run: _publication(run, server_id))

    async def change(
        self, asker: Asker, what: Collection[str], *, public: bool, title: str = ""
    ) -> Publication:
        """Make these public at the asker's place, or take them back; gives what is public then.

        `title` is for a place that is no server with a name of its own. Raises a `Mistake` for
        what cannot be made public, and in direct messages, where nobody else is.
        """
        now = self._clock()
        for one in what:
            if one not in EVERYTHING:
                raise Mistake("mistake-publish-unknown", what=one[:60])
        if asker.alone:
            raise Mistake("mistake-publish-alone")

        def work(run: Run) -> Publication:
            if public and what:
                _name(run, asker.server_id, title)
            for one in what:
                if public:
                    publishing.publish(run, asker.server_id, one, now)
                else:
                    publishing.withdraw(run, asker.server_id, one)
            return _publication(run, asker.server_id)

        return await self._store.run(work)

    async def find(self, name: str) -> ServerId:
        """Give the place of a slug, or the server of a name; raises `PublicPlaceUnknown`."""

        def work(run: Run) -> ServerId:
            place = publishing.place_by_slug(run, name)
            if place is not None:
                return place.server_id
            named = servers.named(run, name)
            if len(named) != 1:
                raise PublicPlaceUnknown(name)
            return named[0].server_id

        return await self._store.read(work)


def _publication(run: Run, server_id: ServerId) -> Publication:
    place = publishing.place_of(run, server_id)
    public = publishing.of(run, server_id)
    server = servers.get(run, server_id)
    return Publication(
        slug=place.slug if place else None,
        title=place.title if place else server.name if server else "",
        public=tuple(one for one in EVERYTHING if one in public),
    )


def _name(run: Run, server_id: ServerId, title: str) -> None:
    """Give the place a slug of its own, and the title that it has now."""
    server = servers.get(run, server_id)
    shown = (server.name if server else "") or title or _UNNAMED
    there = publishing.place_of(run, server_id)
    taken = publishing.slugs(run)
    slug = there.slug if there else distinct([slug_of(shown, _UNNAMED)], taken)[0]
    publishing.name_place(run, server_id, slug, shown)
