"""The bracket as text: a tree from the latest round back to the first, and its rounds in lines."""

from collections.abc import Iterator

from arguments.tournaments.bracket import SMALLEST, BracketRound, Meeting, Seat
from arguments.tournaments.breaks import BreakingEntry
from bot.discord_ui.cards.card import Card
from bot.discord_ui.cards.tournaments.words import (
    bare_name,
    name_of,
    turning,
)
from bot.discord_ui.quoting import cut, inline
from bot.engine.contests.views import BracketView
from bot.wording import Wording

TREE_ROOM, TREE_NAME = 2200, 18
"""Characters of a tree on a card, and of a name in it: as wide as a phone."""
CODE = "```"


def bracket_card(wording: Wording, views: tuple[BracketView, ...], page: int = 1) -> Card:
    """Draw one category's bracket; each category is a page."""
    card = Card()
    page = min(max(page, 1), len(views))
    view = views[page - 1]
    card.text(f"## {inline(wording.say('t-bracket-title', category=view.category.name), 80)}")
    card.text(f"{CODE}\n{tree(wording, view)}\n{CODE}")
    if view.bracket.champion is not None:
        champion = name_of(wording, view.entries[view.bracket.champion])
        card.text(f"**{wording.say('bracket-champion', name=champion)}**")
    card.text(_lines(wording, view, view.bracket.rounds[-1]))
    return card


def paged_bracket_card(
    wording: Wording, tournament_id: str, views: tuple[BracketView, ...], page: int = 1
) -> Card:
    """Draw a bracket with the ways to the other categories and to the draw."""
    card = bracket_card(wording, views, page)
    turning(card, wording, ("t-bracket", tournament_id), min(max(page, 1), len(views)), len(views))
    return card


def breaking_lines(wording: Wording, view: BracketView) -> str:
    """List who breaks in a category, by seed, and who waits."""
    break_ = view.break_
    lines = [f"**{inline(wording.say('t-break-title', category=view.category.name), 80)}**"]
    lines += [_broken(wording, view, each) for each in break_.breaking]
    for number, each in enumerate(break_.reserves, 1):
        name = name_of(wording, view.entries[each.entry_id])
        lines.append(f"-# {wording.say('break-reserve', number=number)}: {name}")
    if break_.cut is not None:
        through = ", ".join(name_of(wording, view.entries[one]) for one in break_.cut.through)
        said = wording.say(
            f"break-cut-{break_.cut.rule.value}",
            tied=len(break_.cut.tied),
            places=break_.cut.places,
            category=view.category.name,
            through=through,
        )
        lines.append(f"-# {said}")
    if break_.passed_over:
        names = ", ".join(name_of(wording, view.entries[one]) for one in break_.passed_over)
        said = wording.say("t-break-passed", count=len(break_.passed_over), names=names)
        lines.append(f"-# {said}")
    return "\n".join(lines)


def tree(wording: Wording, view: BracketView) -> str:
    """Draw the tree; of one that is too large, only as many rounds as there is room for."""
    drawn = ""
    for depth in range(1, len(view.bracket.rounds) + 1):
        deeper = "\n".join(_trees(wording, view, depth))
        if drawn and len(deeper) > TREE_ROOM:
            break
        drawn = deeper
    return cut(drawn, TREE_ROOM)


def _trees(wording: Wording, view: BracketView, depth: int) -> Iterator[str]:
    at = len(view.bracket.rounds) - 1
    last = view.bracket.rounds[at]
    yield wording.say("bracket-round", left=last.left)
    for meeting in last.meetings:
        yield from _branches(wording, view, meeting, range(at, at - depth, -1))
    for seat in last.through:
        yield f"· {_seat(wording, view, seat)}"


def _branches(
    wording: Wording, view: BracketView, meeting: Meeting, rounds: range
) -> Iterator[str]:
    """Give the two of a meeting, each with the meeting that it came from below it."""
    for seat, branch, below in ((meeting.one, "├", "│ "), (meeting.other, "└", "  ")):
        won = wording.say("t-bracket-won") if meeting.winner == seat.entry_id else ""
        yield f"{branch} {_seat(wording, view, seat)}{won}"
        before = _came_from(view, seat, rounds[0] - 1) if len(rounds) > 1 else None
        if before is not None:
            for line in _branches(wording, view, before, rounds[1:]):
                yield f"{below}{line}"


def _came_from(view: BracketView, seat: Seat, at: int) -> Meeting | None:
    """Give the meeting of a round that somebody won; none for whom it was a rest."""
    if at < 0:
        return None
    meetings = view.bracket.rounds[at].meetings
    return next((each for each in meetings if each.winner == seat.entry_id), None)


def _seat(wording: Wording, view: BracketView, seat: Seat) -> str:
    name = bare_name(wording, view.entries[seat.entry_id]).replace("`", "'")
    return f"{seat.seed} {cut(name, TREE_NAME)}"


def _lines(wording: Wording, view: BracketView, last: BracketRound) -> str:
    lines = [f"**{wording.say('bracket-round', left=last.left)}**"]
    for meeting in last.meetings:
        one, other = (view.entries[seat.entry_id] for seat in (meeting.one, meeting.other))
        winner = name_of(wording, view.entries[meeting.winner]) if meeting.winner else ""
        lines.append(
            wording.say(
                "t-bracket-meeting",
                room=meeting.room,
                one=name_of(wording, one),
                other=name_of(wording, other),
                decided=_decided(winner, final=last.left == SMALLEST),
                winner=winner,
            )
        )
    lines += [
        wording.say("bracket-through", name=name_of(wording, view.entries[seat.entry_id]))
        for seat in last.through
    ]
    return "\n".join(lines)


def _decided(winner: str, *, final: bool) -> str:
    """Tell what a meeting decided: nothing yet, who goes on, or who has won it all."""
    if not winner:
        return "no"
    return "final" if final else "yes"


def _broken(wording: Wording, view: BracketView, each: BreakingEntry) -> str:
    return f"{each.seed}. {name_of(wording, view.entries[each.entry_id])}"
