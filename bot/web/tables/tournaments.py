"""Tournaments as tables: the list, the tab, a round with its reasons, the bracket's matches."""

from collections.abc import Sequence

from markupsafe import Markup

from arguments.claims import Side
from arguments.tournaments.results import How, Result
from bot.engine.public.tournament_views import (
    BracketPage,
    Course,
    Reason,
    RoundMatch,
    RoundPage,
    Standing,
    StandingsPage,
)
from bot.engine.public.views import Person, TournamentLink, TournamentsView
from bot.web.addresses import path_to
from bot.web.here import Here
from bot.web.sheets import Cell, Column, Sheet
from bot.wording.numbers import score

_MISSING = "–"


def course_path(course: Course, *below: str | int) -> str:
    """Give the path of a tournament's page, or of one below it."""
    return path_to(course.place.slug, "tournaments", course.link.slug, *below)


def tournaments_sheet(view: TournamentsView, here: Here) -> Sheet:
    """List tournaments."""
    words = here.words
    columns = (
        Column("tournament", words.say("page-column-tournament")),
        Column("stage", words.say("page-column-stage")),
        Column("entries", words.say("page-column-entries"), is_number=True),
        Column("began", words.say("page-column-began")),
        Column("ended", words.say("page-column-ended")),
        Column("champions", words.say("page-column-champions")),
    )
    return Sheet(
        name="tournaments",
        path=path_to(view.place.slug, "tournaments"),
        caption=words.say("page-tournaments"),
        columns=columns,
        rows=tuple(_link_row(one, view.place.slug, here) for one in view.tournaments),
    )


def standings_sheet(page: StandingsPage, here: Here) -> Sheet:
    """Give the tab."""
    words = here.words
    keys = [
        Column(key.value, words.say(key.column_key), is_number=True, about=words.say(key.name_key))
        for key in page.keys
    ]
    total = [Column("total", words.say("page-column-total"), is_number=True)]
    has_clubs = any(one.club for one in page.standings)
    has_lives = any(one.life for one in page.standings)
    columns = (
        Column("rank", words.say("page-column-place"), is_number=True),
        Column("entry", words.say("page-column-entry")),
        Column("institution", words.say("page-column-club") if has_clubs else ""),
        Column("break", words.say("page-column-break") if has_lives else ""),
        *(
            Column(f"R{number}", words.say("page-column-round", round=number))
            for number in range(1, page.rounds + 1)
        ),
        *(keys or total),
    )
    return Sheet(
        name="standings",
        path=course_path(page.course),
        caption=words.say("page-standings-after", rounds=page.rounds),
        columns=columns,
        rows=tuple(_standing_row(one, here) for one in page.standings),
        head=1,
    )


def matches_sheet(page: RoundPage, here: Here) -> Sheet:
    """Give a round's draw with its results."""
    words = here.words
    columns = (
        Column("room", words.say("page-column-room"), is_number=True),
        Column("for", words.say("side-for")),
        Column("against", words.say("side-against")),
        Column("result", words.say("page-column-result")),
        Column("winner"),
        Column("score_for"),
        Column("score_against"),
        Column("votes_for"),
        Column("votes_against"),
        Column("judges", words.say("page-column-judges") if _judged(page) else ""),
        Column("claim", words.say("page-column-claim") if _argued(page) else ""),
    )
    return Sheet(
        name="matches",
        path=course_path(page.course, "rounds", page.number),
        caption=words.say("page-draw-caption"),
        columns=columns,
        rows=tuple(_match_row(one, here) for one in page.matches),
    )


def reasons_sheet(page: RoundPage, here: Here) -> Sheet:
    """Give the reasons for every decision of a round; a page shows them as texts."""
    columns = tuple(Column(key) for key in ("room", "judge", "winner", "reason"))
    return Sheet(
        name="reasons",
        path=course_path(page.course, "rounds", page.number),
        caption=here.words.say("page-reasons"),
        columns=columns,
        rows=tuple(_reason_row(match.room, one) for match in page.matches for one in match.reasons),
    )


def bracket_sheet(page: BracketPage, here: Here) -> Sheet:
    """Give every match of the brackets; a page shows them as columns of matches."""
    keys = ("category", "left", "room", "seed_one", "one", "seed_other", "other", "winner")
    rows = []
    for bracket in page.brackets:
        for column in bracket.columns:
            for met in column.meetings:
                one, other = met.one.entrant, met.other.entrant
                won = None if met.first_won is None else (one if met.first_won else other)
                rows.append(
                    (
                        Cell(bracket.category),
                        Cell(column.left),
                        Cell(met.room),
                        Cell(met.one.seed),
                        here.person_cell(one),
                        Cell(met.other.seed),
                        here.person_cell(other),
                        here.person_cell(won) if won else Cell(None),
                    )
                )
    return Sheet(
        name="bracket",
        path=course_path(page.course, "bracket"),
        caption=here.words.say("page-bracket"),
        columns=tuple(Column(key) for key in keys),
        rows=tuple(rows),
    )


def outcome(result: Result | None, here: Here) -> str:
    """Say in a few words what a match came to."""
    words = here.words
    if result is None:
        return words.say("page-result-open")
    won = result.winner.value if result.winner else "none"
    said = words.say("page-result", how=result.how.value, winner=won)
    own, other = result.scores
    if result.how is not How.DECIDED or own is None or other is None:
        return said
    return words.say("page-result-points", result=said, own=score(own), other=score(other))


def _link_row(one: TournamentLink, place: str, here: Here) -> tuple[Cell, ...]:
    return (
        Cell(one.name, here.linked(one.name, place, "tournaments", one.slug)),
        Cell(one.stage.value, here.words.say(one.stage.name_key)),
        Cell(one.entrants),
        here.moment_cell(one.created),
        here.moment_cell(one.ended),
        here.people_cell(one.champions),
    )


def _standing_row(one: Standing, here: Here) -> tuple[Cell, ...]:
    return (
        Cell(one.rank, here.tied(one.rank), one.rank) if one.is_tied else Cell(one.rank),
        here.person_cell(one.entrant),
        Cell(one.club),
        Cell(one.life.value, here.words.say(f"life-{one.life}")) if one.life else Cell(None),
        *(Cell(letter, letter or _MISSING) for letter in one.letters),
        *_figures(one.values),
    )


def _figures(values: Sequence[float | None]) -> list[Cell]:
    return [
        Cell(None, _MISSING) if value is None else Cell(value, _figure(value)) for value in values
    ]


def _figure(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _match_row(one: RoundMatch, here: Here) -> tuple[Cell, ...]:
    result = one.result
    alone = Cell(None, here.words.say("page-alone" if one.claim else "page-bye"))
    return (
        Cell(one.room),
        _side_cell(one.on_for, here, is_winner=result is not None and result.winner is Side.FOR),
        _side_cell(
            one.on_against, here, is_winner=result is not None and result.winner is Side.AGAINST
        )
        if one.on_against
        else alone,
        Cell(result.how.value if result else None, outcome(result, here)),
        Cell(result.winner.value if result and result.winner else None),
        *_numbers(result),
        here.people_cell(one.judges),
        Cell(one.claim),
    )


def _side_cell(entrant: Person, here: Here, *, is_winner: bool) -> Cell:
    cell = here.person_cell(entrant)
    shown = Markup("<strong>{}</strong>").format(cell.shown) if is_winner else cell.shown
    return Cell(cell.value, shown)


def _numbers(result: Result | None) -> list[Cell]:
    if result is None:
        return [Cell(None)] * 4
    scores = (result.score_for, result.score_against, result.votes_for, result.votes_against)
    return [Cell(number) for number in scores]


def _reason_row(room: int, one: Reason) -> tuple[Cell, ...]:
    known = one.judge is not None and one.judge.name and not one.judge.is_hidden
    return (
        Cell(room),
        Cell(one.judge.name if one.judge and known else None),
        Cell(one.winner.value if isinstance(one.winner, Side) else None),
        Cell(one.text),
    )


def _judged(page: RoundPage) -> bool:
    return any(one.judges for one in page.matches)


def _argued(page: RoundPage) -> bool:
    return any(one.claim for one in page.matches)
