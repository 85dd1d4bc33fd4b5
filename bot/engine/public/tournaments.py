"""Tournaments as the public may read them: no draft, no silent result, nobody who hides."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from arguments.responses import ServerId
from arguments.tournaments.bracket import Bracket, BracketRound, Meeting, Seat, replay
from arguments.tournaments.breaks import OPEN, Break
from arguments.tournaments.entries import Entry, EntryId, TournamentId
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.results import Played
from arguments.tournaments.settings import Format
from arguments.tournaments.standings import Key, Placed, rank
from arguments.tournaments.tabs import letters_of
from bot.engine.contests.progress.breaking import breaks_of
from bot.engine.contests.progress.course import drawable
from bot.engine.contests.progress.living import told_lives
from bot.engine.contests.progress.ranking import ranked, standings_of
from bot.engine.contests.shown.lines import by_id
from bot.engine.public.naming import Naming
from bot.engine.public.slugs import distinct, slug_of
from bot.engine.public.tournament_views import (
    BracketColumn,
    BracketPage,
    CategoryBracket,
    Course,
    MeetingLine,
    RoundLink,
    SeatLine,
    Standing,
    StandingsPage,
)
from bot.engine.public.views import Person, Place, TournamentLink
from storage import Run
from storage.tournaments import entries, keeping, results, rounds
from storage.tournaments.results import Told
from storage.tournaments.values import Round, RoundState, Tournament

Ranking = tuple[tuple[Placed, ...], dict[tuple[EntryId, int], str]]
"""Everybody by rank, and by entry and round what the round was for them."""
MOST = 500
"""Tournaments of a place that have pages."""
_UNNAMED = "tournament"


class Book(NamedTuple):
    """A tournament's entries, rounds that are out and results that are told, read once."""

    tournament: Tournament
    field: Mapping[EntryId, Entry]
    rounds: tuple[Round, ...]
    told: tuple[Told, ...]
    breaks: tuple[Break, ...]

    @property
    def bracket(self) -> tuple[Played, ...]:
        """Give what was played after the break."""
        return tuple(one.played() for one in self.told if one.is_elimination)


def slugged(run: Run, server_id: ServerId) -> dict[str, Tournament]:
    """Give a place's tournaments by their slugs; of equal names the oldest has the plain one."""
    open_ones = keeping.open_in(run, server_id)
    every = [*open_ones, *keeping.over_in(run, server_id, limit=MOST)]
    oldest = sorted(every, key=lambda one: (one.created, one.tournament_id))
    slugs = distinct(slug_of(one.name, _UNNAMED) for one in oldest)
    found = {one.tournament_id: slug for one, slug in zip(oldest, slugs, strict=True)}
    return {found[one.tournament_id]: one for one in every}


def open_book(run: Run, tournament: Tournament) -> Book:
    """Read what the public may know of a tournament's course."""
    tournament_id = tournament.tournament_id
    out = [one for one in rounds.of(run, tournament_id) if one.state is not RoundState.DRAFT]
    told = {one.round for one in out if not one.silent}
    return Book(
        tournament=tournament,
        field=by_id(entries.of(run, tournament_id)),
        rounds=tuple(out),
        told=tuple(one for one in results.told_of(run, tournament_id) if one.round in told),
        breaks=breaks_of(run, tournament_id),
    )


def link_of(run: Run, slug: str, tournament: Tournament, naming: Naming) -> TournamentLink:
    """Give a tournament as a list shows it; its winners once it is finished."""
    is_won = tournament.stage is Stage.FINISHED
    book = open_book(run, tournament) if is_won else None
    return _link(run, slug, tournament, naming, book)


def course_of(run: Run, place: Place, slug: str, book: Book, naming: Naming) -> Course:
    """Give what all pages of a tournament show."""
    return Course(
        place=place,
        link=_link(run, slug, book.tournament, naming, book),
        rounds=tuple(
            RoundLink(number=one.round, is_elimination=one.is_elimination) for one in book.rounds
        ),
        has_bracket=bool(book.breaks),
    )


def standings_page(run: Run, course: Course, book: Book, naming: Naming) -> StandingsPage:
    """Give who stands where, with what every round before the break was for each."""
    before = [one for one in book.rounds if not one.is_elimination]
    told = [one for one in before if not one.silent]
    numbers = [one.round for one in told]
    placed, letters = _placed(run, book)
    lives = told_lives(run, book.tournament, book.field.values(), placed, public=True)
    is_floor = book.tournament.settings.format is Format.OPEN_FLOOR
    return StandingsPage(
        course=course,
        standings=tuple(
            Standing(
                rank=each.rank,
                is_tied=each.is_tied,
                entrant=(entrant := naming.entrant(book.field[each.entry_id])),
                club=None if entrant.is_hidden else book.field[each.entry_id].club,
                letters=tuple(letters.get((each.entry_id, number)) for number in numbers),
                values=each.values,
                life=lives.get(each.entry_id),
            )
            for each in placed
        ),
        keys=() if is_floor else book.tournament.settings.precedence,
        rounds=len(numbers),
        silent=len(before) - len(told),
    )


def bracket_page(course: Course, book: Book, naming: Naming) -> BracketPage:
    """Give the brackets as the results have them."""
    return BracketPage(
        course=course, brackets=tuple(_bracket(one, book, naming) for one in book.breaks)
    )


def _placed(run: Run, book: Book) -> Ranking:
    """Rank everybody, and say what every round before the break was for each."""
    field = ranked(book.field.values(), started=book.tournament.round > 0)
    numbered = tuple((one.entry_id, one.number) for one in field)
    before = tuple(one for one in book.told if not one.is_elimination)
    placed, letters = _ranking(numbered, before, book.tournament.settings.precedence)
    if book.tournament.settings.format is Format.OPEN_FLOOR:
        return standings_of(run, book.tournament, public=True), letters
    return placed, letters


@lru_cache(maxsize=8)
def _ranking(
    field: tuple[tuple[EntryId, int], ...], told: tuple[Told, ...], precedence: tuple[Key, ...]
) -> Ranking:
    """Rank a field as long as it and its results are the same; it holds nobody's name."""
    history = [one.played() for one in told]
    entrants = [
        Entry(entry_id=entry_id, number=number, name="", members=()) for entry_id, number in field
    ]
    letters = {
        (entry_id, played.round): letter
        for played in history
        for entry_id, letter in letters_of(played)
    }
    return rank(entrants, history, precedence), letters


def _link(
    run: Run, slug: str, tournament: Tournament, naming: Naming, book: Book | None
) -> TournamentLink:
    is_won = tournament.stage is Stage.FINISHED
    return TournamentLink(
        slug=slug,
        name=tournament.name,
        stage=tournament.stage,
        entrants=_entrants(run, tournament.tournament_id, book),
        created=tournament.created,
        ended=tournament.ended,
        champions=_champions(run, book, naming) if book and is_won else (),
    )


def _entrants(run: Run, tournament_id: TournamentId, book: Book | None) -> int:
    if book is None:
        return len(drawable(entries.of(run, tournament_id)))
    return len(drawable(list(book.field.values())))


def _champions(run: Run, book: Book, naming: Naming) -> tuple[Person, ...]:
    """Name who won: the open bracket, or else the standings."""
    for one in sorted(book.breaks, key=lambda each: each.category.name.casefold() != OPEN):
        champion = _replayed(one, book.bracket).champion
        if champion is not None:
            return (naming.entrant(book.field[champion]),)
    first = [each for each in _placed(run, book)[0] if each.rank == 1 and each.debates]
    return tuple(naming.entrant(book.field[each.entry_id]) for each in first)


def _replayed(one: Break, history: Iterable[Played]) -> Bracket:
    return replay([each.entry_id for each in one.breaking], history)


def _bracket(one: Break, book: Book, naming: Naming) -> CategoryBracket:
    bracket = _replayed(one, book.bracket)
    champion = bracket.champion
    return CategoryBracket(
        category=one.category.name,
        columns=tuple(_column(each, book, naming) for each in bracket.rounds),
        champion=None if champion is None else naming.entrant(book.field[champion]),
    )


def _column(drawn: BracketRound, book: Book, naming: Naming) -> BracketColumn:
    def seat(one: Seat) -> SeatLine:
        return SeatLine(seed=one.seed, entrant=naming.entrant(book.field[one.entry_id]))

    def meeting(one: Meeting) -> MeetingLine:
        won = None if one.winner is None else one.winner == one.one.entry_id
        return MeetingLine(room=one.room, one=seat(one.one), other=seat(one.other), first_won=won)

    return BracketColumn(
        left=drawn.left,
        meetings=tuple(meeting(one) for one in drawn.meetings),
        through=tuple(seat(one) for one in drawn.through),
    )
