"""Brackets as pictures: drawn from what the page shows, with the names that it shows."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from arguments.tournaments.bracket import Bracket, BracketRound, Meeting, Seat
from arguments.tournaments.breaks import Break
from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.settings import Category
from bot.engine.contests.views import BracketView
from bot.engine.public.tournament_views import BracketPage, CategoryBracket, MeetingLine, SeatLine
from bot.pictures.brackets.bracket import bracket_pages, bracket_picture
from bot.pictures.brackets.in_words import bracket_text
from bot.pictures.themes import Look
from bot.web.here import Here


class Picture(NamedTuple):
    """A picture of a part of a bracket: what its files begin with, and what it shows in words."""

    name: str
    told: str


class Pictures(NamedTuple):
    """The pictures of each bracket of a page in order, and what draws each file."""

    shown: tuple[tuple[Picture, ...], ...]
    drawn: Mapping[str, Callable[[], str]]


def bracket_pictures(page: BracketPage, here: Here) -> Pictures:
    """Give the pictures of all brackets of a page; the first of each tells it whole in words."""
    name, shown = page.course.link.name, list[tuple[Picture, ...]]()
    drawn: dict[str, Callable[[], str]] = {}
    for number, one in enumerate(page.brackets, 1):
        view = drawable_bracket(one, here)
        pictures = tuple(_pictures_of(view, name, f"bracket-{number}", here))
        for part, picture in enumerate(pictures, 1):
            for look in Look:
                draw = partial(bracket_picture, view, name, here.words, look.theme, page=part)
                drawn[f"{picture.name}-{look.value}"] = draw
        shown.append(pictures)
    return Pictures(tuple(shown), drawn)


def _pictures_of(view: BracketView, name: str, file: str, here: Here) -> Iterator[Picture]:
    for part in range(1, bracket_pages(view) + 1):
        told = bracket_text(view, name, here.words) if part == 1 else ""
        yield Picture(f"{file}-{part}", told)


def drawable_bracket(shown: CategoryBracket, here: Here) -> BracketView:
    """Give a bracket as pictures draw it, its entries known by their seeds alone."""
    seats = [*shown.columns[0].through, *_seats_of(shown.columns[0].meetings)]
    entries = {_id(one): _entry(one, here) for one in seats}
    category = Category(name=shown.category, size=len(seats))
    rounds = tuple(
        BracketRound(
            meetings=tuple(_meeting(one) for one in column.meetings),
            through=tuple(_seat(one) for one in column.through),
        )
        for column in shown.columns
    )
    return BracketView(
        category=category,
        break_=Break(category=category, breaking=()),
        bracket=Bracket(
            rounds=rounds,
            champion=rounds[-1].meetings[0].winner if shown.champion else None,
        ),
        entries=entries,
    )


def _seats_of(meetings: tuple[MeetingLine, ...]) -> list[SeatLine]:
    return [seat for met in meetings for seat in (met.one, met.other)]


def _meeting(met: MeetingLine) -> Meeting:
    one, other = _seat(met.one), _seat(met.other)
    winner = None if met.first_won is None else (one if met.first_won else other).entry_id
    return Meeting(room=met.room, one=one, other=other, winner=winner)


def _seat(one: SeatLine) -> Seat:
    return Seat(seed=one.seed, entry_id=_id(one))


def _entry(one: SeatLine, here: Here) -> Entry:
    return Entry(entry_id=_id(one), number=one.seed, name=here.name(one.entrant), members=())


def _id(one: SeatLine) -> EntryId:
    return EntryId(str(one.seed))
