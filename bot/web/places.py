"""The pages of a place: all places, one place, its boards, seasons, claims and people."""

from functools import partial

from bot.engine.boards.views import Profile
from bot.engine.public.pages import PublicPages
from bot.engine.public.views import Person, Place
from bot.pictures.profile import profile_picture, profile_text
from bot.pictures.themes import Look
from bot.web.addresses import path_to
from bot.web.here import Here, isolated
from bot.web.shown import Shown
from bot.web.tables.boards import board_sheet, board_title, seasons_sheet
from bot.web.tables.claims import claims_sheet
from bot.web.tables.people import criteria_sheet, entered_sheet, numbers, ratings_sheet
from bot.wording.numbers import score


async def index(public: PublicPages, here: Here, *, whole: bool = False) -> Shown:  # noqa: ARG001 (as every page is asked)
    """List the public places."""
    listed = await public.places()
    title = here.words.say("page-index")
    return Shown("index", here, title, None, values={"places": listed})


async def home(
    public: PublicPages,
    here: Here,
    place: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """Show what a place has."""
    view = await public.home(place)
    if view is None:
        return None
    boards = [(board_title(here.words, one), one) for one in view.boards]
    here.place = view.place
    return Shown(
        "home",
        here,
        isolated(view.place.title),
        view.place,
        values={"view": view, "boards": boards},
    )


async def board(
    public: PublicPages, here: Here, place: str, slug: str, page: str = "1", *, whole: bool = False
) -> Shown | None:
    """Show a page of a board; the first has no number in its path."""
    view = await public.board(place, slug, int(page), whole=whole)
    if view is None or here.path.endswith(f"/{slug}/1/"):
        return None
    here.place = view.place
    name = board_title(here.words, view.link)
    title = here.words.say("page-numbered", title=name, page=view.page) if view.page > 1 else name
    base = path_to(place, "boards", slug)
    return Shown(
        "board",
        here,
        _below(here, title, view.place),
        view.place,
        (board_sheet(view, here),),
        {
            "view": view,
            "heading": name,
            "earlier": _turned(here, base, view.page - 1, view.pages),
            "later": _turned(here, base, view.page + 1, view.pages),
        },
    )


async def seasons(
    public: PublicPages,
    here: Here,
    place: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """Show a place's seasons."""
    view = await public.seasons(place)
    if view is None:
        return None
    here.place = view.place
    title = _below(here, here.words.say("page-seasons"), view.place)
    return Shown("seasons", here, title, view.place, (seasons_sheet(view, here),))


async def claims(
    public: PublicPages,
    here: Here,
    place: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """Show how the sides of a place's claims fared."""
    view = await public.claims(place)
    if view is None:
        return None
    here.place = view.place
    title = _below(here, here.words.say("page-claims"), view.place)
    return Shown("claims", here, title, view.place, (claims_sheet(view, here),))


async def person(
    public: PublicPages,
    here: Here,
    place: str,
    slug: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """Show a debater's public page."""
    page = await public.person(place, slug)
    if page is None:
        return None
    here.place = page.place
    sheets = (criteria_sheet(page, here), ratings_sheet(page, here), entered_sheet(page, here))
    name = here.name(Person(name=page.profile.name, slug=slug))
    values = {
        "profile": page.profile,
        "name": name,
        "numbers": numbers(page.profile, here.words),
        "best": _best(here, page.profile),
        "told": profile_text(page.profile, here.words),
    }
    title = _below(here, isolated(name), page.place)
    pictures = {
        look.value: partial(profile_picture, page.profile, here.words, look.theme) for look in Look
    }
    return Shown("person", here, title, page.place, sheets, values, pictures)


def _best(here: Here, profile: Profile) -> str:
    """Say which side the argument that they show is on, and what it scored."""
    if profile.best is None:
        return ""
    side = here.words.say(f"side-{profile.best.side}")
    return here.words.say("page-person-best-side", side=side, total=score(profile.best.total))


def _below(here: Here, title: str, place: Place) -> str:
    return here.words.say("page-title", title=title, place=isolated(place.title))


def _turned(here: Here, base: str, page: int, pages: int) -> str | None:
    """Give the link to another page of a board, where there is that page."""
    if not 1 <= page <= pages:
        return None
    return here.to(base if page == 1 else f"{base}{page}/")
