"""The pages of tournaments: the list, and of each its tab, rounds and bracket."""

from bot.engine.public.pages import PublicPages
from bot.engine.public.tournament_views import Course
from bot.web.brackets import bracket_pictures
from bot.web.here import Here, isolated
from bot.web.shown import Shown
from bot.web.tables.tournaments import (
    bracket_sheet,
    matches_sheet,
    outcome,
    reasons_sheet,
    standings_sheet,
    tournaments_sheet,
)


async def tournaments(
    public: PublicPages,
    here: Here,
    place: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """List a place's tournaments."""
    view = await public.tournaments(place)
    if view is None:
        return None
    here.place = view.place
    heading = here.words.say("page-tournaments")
    title = here.words.say("page-title", title=heading, place=isolated(view.place.title))
    sheet = tournaments_sheet(view, here)
    return Shown("tournaments", here, title, view.place, (sheet,))


async def standings(
    public: PublicPages,
    here: Here,
    place: str,
    slug: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """Show a tournament with its tab."""
    page = await public.standings(place, slug)
    if page is None:
        return None
    here.place = page.course.place
    title = _title(here, page.course, here.words.say("page-standings"))
    keys = ", ".join(here.words.say(key.name_key) for key in page.keys)
    values = {"page": page, "course": page.course, "keys": keys}
    sheet = standings_sheet(page, here)
    return Shown("standings", here, title, page.course.place, (sheet,), values)


async def round_(
    public: PublicPages,
    here: Here,
    place: str,
    slug: str,
    number: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """Show a round: who met whom, what it came to, and why."""
    page = await public.round(place, slug, int(number))
    if page is None:
        return None
    here.place = page.course.place
    name = here.words.say(
        "page-round", round=page.number, knockout="yes" if page.is_elimination else "no"
    )
    told = [(one, outcome(one.result, here)) for one in page.matches if one.reasons]
    return Shown(
        "round",
        here,
        _title(here, page.course, name),
        page.course.place,
        (matches_sheet(page, here), reasons_sheet(page, here)),
        {"page": page, "course": page.course, "heading": name, "told": told},
    )


async def bracket(
    public: PublicPages,
    here: Here,
    place: str,
    slug: str,
    *,
    whole: bool = False,  # noqa: ARG001
) -> Shown | None:
    """Show the brackets."""
    page = await public.bracket(place, slug)
    if page is None:
        return None
    here.place = page.course.place
    title = _title(here, page.course, here.words.say("page-bracket"))
    pictures = bracket_pictures(page, here)
    values = {"page": page, "course": page.course, "pictures": pictures.shown}
    sheets = (bracket_sheet(page, here),)
    return Shown("bracket", here, title, page.course.place, sheets, values, pictures=pictures.drawn)


def _title(here: Here, course: Course, title: str) -> str:
    name = isolated(course.link.name)
    below = here.words.say("page-title", title=title, place=name)
    return here.words.say("page-title", title=below, place=isolated(course.place.title))
