"""Tournaments in tables: those that there are, a draw, the standings, why a draw is as it is."""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import compress

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from arguments.tournaments.entries import Entry
from arguments.tournaments.results import How, Result
from arguments.tournaments.roster import Complaint
from arguments.tournaments.standings import Placed
from bot.engine.contests.shown.archive import Kept
from bot.engine.contests.views import Card, DrawView, MatchLine, StandingsView, WhyView
from bot.terminal.called import called
from bot.terminal.printable import one_line
from bot.terminal.screen import headed, plain
from bot.wording import Wording

_table = partial(headed, "terminal-tournament", {"entrants", "round", "room"})


def tournaments_view(kept: Sequence[Kept], words: Wording) -> RenderableType:
    """Draw the tournaments of a database with the ids that they can be asked for by."""
    if not kept:
        return plain(words.say("cli-tournament-none", gadfly=called()))
    table = _table(words, "id", "name", "stage", "entrants", "round")
    for one in kept:
        tournament = one.tournament
        table.add_row(
            plain(tournament.tournament_id, "cyan"),
            plain(one_line(tournament.name)),
            plain(_stage(tournament.stage.value, words)),
            str(one.entrants),
            str(tournament.round),
        )
    return table


def card_view(card: Card, words: Wording) -> RenderableType:
    """Draw a tournament at a glance."""
    tournament = card.tournament
    counted = words.say(
        "terminal-tournament-card",
        entrants=card.entrants,
        rounds=card.rounds,
        judges=card.judges,
    )
    drawn = words.say(
        "terminal-tournament-drawn", stage=tournament.stage.value, round=tournament.round
    )
    return Group(
        plain(one_line(tournament.name), "bold"),
        plain(_stage(tournament.stage.value, words)),
        plain(counted),
        plain(drawn),
    )


def draw_view(view: DrawView, words: Wording, *, most: int | None = None) -> RenderableType:
    """Draw a round: who meets whom in which room, on what, and what it came to."""
    table = _table(words, "room", "for", "against", "result")
    for line in view.lines[:most]:
        match = line.match
        table.add_row(
            str(match.room),
            plain(name_of(line.on_for, words)),
            plain(_opponent(line, words)),
            plain(_outcome(line, words)),
        )
    for entry in view.resting:
        through = words.say("terminal-tournament-resting")
        table.add_row("", plain(name_of(entry, words)), plain(through, "dim"), "")
    parts: list[RenderableType] = [
        plain(_heading(view, words), "bold"),
        *_claims(view, words),
        table,
    ]
    parts += more_rooms(len(view.lines), most, words)
    parts += [plain(words.phrase(problem), "yellow") for problem in view.problems]
    parts += [plain(words.phrase(note), "dim") for note in view.notes]
    return Group(*parts)


def standings_view(
    view: StandingsView, words: Wording, *, most: int | None = None
) -> RenderableType:
    """Draw who stands where, with a column for each key of which anybody has anything."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    heads = [key.column_key for key in view.keys] or ["standings-column-points"]
    columns = zip(*(placed.values for placed in view.placed), strict=True)
    told = [any(value is not None for value in column) for column in columns]
    table.add_column(plain(words.say("standings-column-rank")), justify="right")
    table.add_column(plain(words.say("standings-column-entry")), overflow="fold")
    for head in compress(heads, told):
        table.add_column(plain(words.say(head)), justify="right")
    for placed in view.placed[:most]:
        rank = str(placed.rank)
        table.add_row(
            words.say("standings-rank-tied", rank=rank) if placed.is_tied else rank,
            plain(_marked(view, placed, words)),
            *(_figure(value, words) for value in compress(placed.values, told)),
        )
    heading = words.say("terminal-tournament-standings", rounds=view.rounds)
    parts: list[RenderableType] = [plain(heading, "bold"), table]
    parts += _more(len(view.placed), most, "entries", words)
    if view.silent:
        parts.append(plain(words.say("standings-silent", rounds=view.silent), "dim"))
    if view.lives:
        parts.append(plain(words.say("standings-lives"), "dim"))
    if view.keys:
        keys = ", ".join(words.say(key.name_key) for key in view.keys)
        parts.append(plain(words.say("standings-precedence", keys=keys), "dim"))
    return Group(*parts)


def whys_view(views: Iterable[WhyView], words: Wording) -> RenderableType:
    """Draw why each pair of a round meets."""
    parts: list[RenderableType] = []
    for view in views:
        heading = words.say(
            "terminal-tournament-why-heading",
            room=view.line.match.room,
            on_for=name_of(view.line.on_for, words),
            on_against=_opponent(view.line, words),
        )
        parts.append(plain(heading, "bold"))
        parts += [plain(words.phrase(reason)) for reason in view.reasons]
        parts.append(Text())
    return Group(*parts)


def more_rooms(there: int, most: int | None, words: Wording) -> list[Text]:
    """Say how many rooms are not shown; nothing where all are."""
    return _more(there, most, "rooms", words)


def complaints_view(complaints: Sequence[Complaint], words: Wording) -> RenderableType:
    """List everything that is wrong with a table of entrants, each by its line."""
    lines = []
    for one in complaints:
        says = words.phrase(one.says)
        if one.line:
            says = words.say("cli-tournament-complaint", line=one.line, says=says)
        lines.append(plain(one_line(says)))
    return Group(*lines)


def name_of(entry: Entry, words: Wording) -> str:
    """Give an entry's name on one line; a former debater has none."""
    return one_line(entry.name) or words.say("terminal-tournament-former")


def _marked(view: StandingsView, placed: Placed, words: Wording) -> str:
    """Give an entry's name, and before it whether it is sure to break, still can, or cannot."""
    name, life = name_of(view.entries[placed.entry_id], words), view.lives.get(placed.entry_id)
    return name if life is None else f"{words.say(f'standings-life-{life.value}')} {name}"


def _outcome(line: MatchLine, words: Wording) -> str:
    """Say what a match came to."""
    result = line.match.result
    if result is None:
        return words.say("terminal-tournament-outcome", how="open", **_figures(None, words))
    return words.say(
        "terminal-tournament-outcome", how=_how(line, result), **_figures(result, words)
    )


def _figure(value: float | None, words: Wording) -> str:
    """Give a number with two decimals at most, or the mark for none."""
    if value is None:
        return words.say("standings-value-missing")
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _how(line: MatchLine, result: Result) -> str:
    if result.how is not How.DECIDED:
        return result.how.value
    if line.on_against is None:
        return "alone"
    return "scored" if result.score_for is not None else "decided"


def _figures(result: Result | None, words: Wording) -> dict[str, str]:
    own, other = result.scores if result else (None, None)
    return {
        "winner": result.winner.value if result and result.winner else "none",
        "own": _figure(own, words),
        "other": _figure(other, words),
    }


def _opponent(line: MatchLine, words: Wording) -> str:
    if line.on_against is not None:
        return name_of(line.on_against, words)
    is_bye = line.match.result is None or line.match.result.how is How.BYE
    return words.say(f"terminal-tournament-{'nobody' if is_bye else 'alone'}")


def _heading(view: DrawView, words: Wording) -> str:
    """Name a round by its number, and one of a single bracket by who is left as well."""
    heading = words.say("terminal-tournament-round-heading", round=view.round.round)
    categories = {line.match.why.get("category") for line in view.lines}
    if not view.round.is_elimination or len(categories) > 1:
        return heading
    left = words.say("bracket-round", left=2 * len(view.lines) + len(view.resting))
    return words.say("terminal-tournament-bracket-heading", round=heading, left=left)


def _claims(view: DrawView, words: Wording) -> list[Text]:
    """Name what a round argues: one claim, or the several that are left of its choice."""
    texts = list(dict.fromkeys(line.claim.text for line in view.lines if line.claim))
    if not texts:
        return []
    if len(texts) == 1:
        said = words.say("terminal-tournament-claim", claim=one_line(texts[0]))
    else:
        said = words.say("terminal-tournament-claims", claims=" / ".join(map(one_line, texts)))
    return [plain(said, "dim")]


def _more(there: int, most: int | None, what: str, words: Wording) -> list[Text]:
    left = there - most if most is not None else 0
    said = words.say(f"terminal-tournament-more-{what}", more=left)
    return [plain(said, "dim")] if left > 0 else []


def _stage(stage: str, words: Wording) -> str:
    return words.say("terminal-tournament-stage-name", stage=stage)
