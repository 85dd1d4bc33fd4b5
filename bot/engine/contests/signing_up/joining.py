"""Joining: what signing up asks for, whoever does it, as pieces of work in a transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime

from arguments.mistakes import Mistake
from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry, EntryId, Status
from arguments.tournaments.lifecycle import Stage
from arguments.tournaments.limits import LONGEST_ENTRY, entry_name
from arguments.tournaments.roster import club_name, known_categories
from arguments.tournaments.settings import MOST, Format
from arguments.value import Value
from bot.engine.contests import effects
from bot.engine.contests.progress.breaking import breaks_of
from storage import Run
from storage.tournaments import entries, sign_up
from storage.tournaments.values import Tournament

_ONE_DRAW_FOR_ALL = {Format.ROUND_ROBIN, Format.ELIMINATION}


class Form(Value):
    """What an entry says of itself. Without a name it goes by that of its first member."""

    name: str | None = None
    members: tuple[DebaterId, ...] = ()
    club: str | None = None
    categories: tuple[str, ...] = ()
    rating: float | None = None


def enter(
    run: Run, tournament: Tournament, entry_id: EntryId, form: Form, *, known_as: str, now: datetime
) -> Entry:
    """Sign an entry up, or give its people the place that a list kept under its name.

    After the first draw it comes in with the next one.
    """
    check_members(tournament, form.members)
    effects.sign_up_changed(run, tournament, now)
    kept = entries.by_name(run, tournament.tournament_id, form.name or known_as[:LONGEST_ENTRY])
    if kept is not None and form.members and _is_kept(kept):
        return _take_place(run, tournament, kept, form)
    if entries.count(run, tournament.tournament_id) >= MOST:
        raise Mistake("mistake-tournament-full", limit=MOST)
    name = entry_name(known_as[:LONGEST_ENTRY] if form.name is None else form.name)
    if form.name is None and kept is not None:
        name = sign_up.free_name(run, tournament.tournament_id, name)
    is_late = not tournament.stage.is_before_the_draw
    if is_late:
        check_late(run, tournament)
    return sign_up.add(
        run,
        tournament.tournament_id,
        entry_id,
        name,
        form.members,
        now=now,
        club=club_name(form.club),
        categories=known_categories(form.categories, tournament.settings),
        status=Status.ACTIVE if is_late else Status.SIGNED_UP,
        first_round=first_round(tournament),
        rating=form.rating,
    )


def check_members(tournament: Tournament, members: Sequence[DebaterId]) -> None:
    """Raise a `Mistake` where these cannot be one entry."""
    if len(members) > tournament.settings.team_size:
        raise Mistake(
            "mistake-team-large", members=len(members), size=tournament.settings.team_size
        )
    if len(set(members)) < len(members):
        raise Mistake("mistake-member-twice")


def check_late(run: Run, tournament: Tournament) -> None:
    """Raise a `Mistake` where nobody can come in any more."""
    if tournament.settings.format in _ONE_DRAW_FOR_ALL:
        raise Mistake("mistake-late-format", format=tournament.settings.format.value)
    if breaks_of(run, tournament.tournament_id):
        raise Mistake("mistake-late-break")


def first_round(tournament: Tournament) -> int:
    """Give the first round that whoever comes in now can be drawn in.

    A draft can still be drawn anew with them; a round that runs cannot.
    """
    if tournament.stage.is_before_the_draw:
        return 1
    return tournament.round + (tournament.stage != Stage.DRAWING)


def describe(
    run: Run,
    tournament: Tournament,
    entry: Entry,
    *,
    club: str | None,
    categories: Collection[str],
    rating: float | None,
) -> Entry:
    """Note an entry's club, categories and rating, in place of those before."""
    sign_up.describe(
        run,
        entry.entry_id,
        club=club_name(club),
        categories=known_categories(categories, tournament.settings),
        rating=rating,
    )
    return _again(run, entry)


def put_members(
    run: Run, tournament: Tournament, entry: Entry, members: Sequence[DebaterId]
) -> Entry:
    """Have an entry made up of these people, the captain first."""
    if not members:
        raise Mistake("mistake-team-empty")
    check_members(tournament, members)
    sign_up.put_members(run, tournament.tournament_id, entry.entry_id, members)
    return _again(run, entry)


def rename(run: Run, tournament: Tournament, entry: Entry, name: str) -> Entry:
    """Call an entry by another name."""
    sign_up.rename(run, tournament.tournament_id, entry.entry_id, entry_name(name))
    return _again(run, entry)


def _is_kept(entry: Entry) -> bool:
    """Tell whether a place waits for its people, as one from a spreadsheet does."""
    return not entry.members and entry.status is not Status.WITHDRAWN


def _take_place(run: Run, tournament: Tournament, kept: Entry, form: Form) -> Entry:
    """Give a kept place to people; what they say of themselves goes before what the list said."""
    sign_up.put_members(run, tournament.tournament_id, kept.entry_id, form.members)
    return describe(
        run,
        tournament,
        kept,
        club=form.club or kept.club,
        categories=form.categories or kept.categories,
        rating=kept.rating if form.rating is None else form.rating,
    )


def _again(run: Run, entry: Entry) -> Entry:
    """Read an entry again after it was changed."""
    return entries.get(run, entry.entry_id) or entry
