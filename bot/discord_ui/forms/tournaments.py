"""The forms of tournaments: one to make, an entry to name, finer settings, a late entry."""

from collections.abc import Iterable, Sequence
from typing import Any

import discord
from discord.ui import Label, Modal, RadioGroup, Select, TextInput, UserSelect

from arguments.responses import DebaterId
from arguments.tournaments.entries import Entry
from arguments.tournaments.limits import LONGEST_ENTRY, LONGEST_NAME
from arguments.tournaments.settings import Format, Method, PullUp, Settings
from bot.discord_ui.cards.tournaments.offers import HOURS, JUDGES, MINUTES
from bot.discord_ui.forms.filled import CLUB, NAME, TEXT
from bot.discord_ui.forms.responses import OPTION_LIMIT
from bot.discord_ui.people import DISCORD
from bot.discord_ui.quoting import cut
from bot.discord_ui.routes import custom_id
from bot.engine.contests.views import Card as Glance
from bot.engine.contests.views import Tournament
from bot.wording import Wording

FORMAT, CLOCK, JUDGED, MATES = "format", "clock", "judged", "mates"
BREAKS, QUIET, ZONE, KEYS, SILENT = "breaks", "quiet", "zone", "keys", "silent"
ROUNDS, SIZE = "rounds", "size"
METHOD, PULL_UP, CLUB_CAP = "method", "pull-up", "club-cap"
CAPS = (0, 1, 2, 3, 4, 5)
"""How many of one club may break, to choose from; 0 for as many as come."""
LONGEST_CLUB, MOST_CSV = 40, 4000
MOST_SIZES, LABEL_LIMIT = 4, 45
"""Breaks that a form has room for beside the rounds, and characters of a label."""


def create_form(wording: Wording) -> Modal:
    """Ask for a name, and for what cannot be guessed; the card after it changes all of it."""
    form = Modal(
        title=wording.say("form-title-t-create"), custom_id=custom_id("t-create-form"), timeout=None
    )
    form.add_item(
        Label(
            text=wording.say("form-t-name"),
            component=TextInput(custom_id=NAME, max_length=LONGEST_NAME),
        )
    )
    formats = [
        discord.RadioGroupOption(
            label=wording.say(f"t-format-{each.value.replace('_', '-')}"),
            value=each.value,
            description=cut(wording.say("t-format-about", format=each.value), OPTION_LIMIT),
            default=each is Format.SWISS,
        )
        for each in Format
    ]
    form.add_item(
        Label(
            text=wording.say("form-t-format"),
            component=RadioGroup(custom_id=FORMAT, options=formats),
        )
    )
    clocks = [*((f"live-{each}", "live", each) for each in MINUTES)]
    clocks += [*((f"slow-{each}", "slow", each) for each in HOURS)]
    form.add_item(
        _menu(
            wording.say("form-t-clock"),
            CLOCK,
            [(value, wording.say(f"t-clock-{kind}", number=each)) for value, kind, each in clocks],
            "live-10",
        )
    )
    judged = [(name, wording.say(f"t-judging-{name}")) for name in JUDGES]
    form.add_item(_menu(wording.say("form-t-judging"), JUDGED, judged, "judge"))
    return form


def rename_form(wording: Wording, tournament: Tournament) -> Modal:
    """Ask for another name of a tournament."""
    form = Modal(
        title=wording.say("form-title-t-rename"),
        custom_id=custom_id("t-name-form", tournament.tournament_id),
        timeout=None,
    )
    form.add_item(
        Label(
            text=wording.say("form-t-name"),
            component=TextInput(custom_id=NAME, max_length=LONGEST_NAME, default=tournament.name),
        )
    )
    return form


def entry_form(
    wording: Wording, tournament: Tournament, entry: Entry | None, verb: str, own: DebaterId
) -> Modal:
    """Ask for an entry's name, its club, and in a team for its members.

    `own` is whose entry it is; nobody where an organiser puts one in.
    """
    size = tournament.settings.team_size
    form = Modal(
        title=wording.say("form-title-t-entry", team="yes" if size > 1 else "no"),
        custom_id=custom_id(f"{verb}-form", tournament.tournament_id),
        timeout=None,
    )
    form.add_item(
        Label(
            text=wording.say("form-t-entry-name", team="yes" if size > 1 else "no"),
            component=TextInput(
                custom_id=NAME,
                max_length=LONGEST_ENTRY,
                default=(entry.name if entry else "") or None,
            ),
        )
    )
    if size > 1 or not own:
        form.add_item(_mates(wording, entry.members if entry else (), size, own))
    form.add_item(
        Label(
            text=wording.say("form-t-club"),
            description=wording.say("form-t-club-hint"),
            component=TextInput(
                custom_id=CLUB,
                required=False,
                max_length=LONGEST_CLUB,
                default=(entry.club if entry else None) or None,
            ),
        )
    )
    return form


def finer_form(wording: Wording, tournament: Tournament) -> Modal:
    """Ask for what the menus of the settings card have no room for, as text."""
    settings = tournament.settings
    form = Modal(
        title=wording.say("form-title-t-finer"),
        custom_id=custom_id("t-finer-form", tournament.tournament_id),
        timeout=None,
    )
    quiet = settings.clocks.quiet
    fields = (
        (BREAKS, _breaks(settings)),
        (QUIET, f"{quiet[0]}-{quiet[1]}" if quiet else ""),
        (ZONE, settings.clocks.zone),
        (SILENT, f"{settings.silent_rounds} {settings.reserves}"),
        (KEYS, ", ".join(key.value for key in settings.precedence)),
    )
    for name, now in fields:
        form.add_item(
            Label(
                text=wording.say(f"form-t-{name}"),
                description=wording.say(f"form-t-{name}-hint"),
                component=TextInput(
                    custom_id=name, required=False, max_length=200, default=now or None
                ),
            )
        )
    return form


def drawing_form(wording: Wording, tournament: Tournament) -> Modal:
    """Ask who meets whom in a bracket and across two, and how many of one club may break."""
    settings = tournament.settings
    form = Modal(
        title=wording.say("form-title-t-drawing"),
        custom_id=custom_id("t-drawing-form", tournament.tournament_id),
        timeout=None,
    )
    methods = [(each.value, wording.say("t-method", method=each.value)) for each in Method]
    form.add_item(_menu(wording.say("form-t-method"), METHOD, methods, settings.method.value))
    pulls = [(each.value, wording.say("t-pull-up", pull=each.value)) for each in PullUp]
    form.add_item(_menu(wording.say("form-t-pull-up"), PULL_UP, pulls, settings.pull_up.value))
    now = settings.club_cap or 0
    caps = [(str(each), wording.say("t-club-cap", cap=each)) for each in sorted({*CAPS, now})]
    form.add_item(_menu(wording.say("form-t-club-cap"), CLUB_CAP, caps, str(now)))
    return form


def sizes_form(wording: Wording, glance: Glance) -> Modal:
    """Ask for other numbers of rounds and of places in the breaks, while a tournament goes on."""
    form = Modal(
        title=wording.say("form-title-t-sizes"),
        custom_id=custom_id("t-sizes-form", glance.tournament.tournament_id),
        timeout=None,
    )
    fields = [(ROUNDS, wording.say("form-t-rounds"), glance.rounds)]
    for place, each in enumerate(glance.tournament.settings.breaks[:MOST_SIZES]):
        label = cut(wording.say("form-t-size", category=each.name), LABEL_LIMIT)
        fields.append((f"{SIZE}-{place}", label, each.size))
    for name, label, now in fields:
        form.add_item(
            Label(text=label, component=TextInput(custom_id=name, max_length=4, default=str(now)))
        )
    return form


def import_form(wording: Wording, tournament: Tournament) -> Modal:
    """Ask for entrants as lines of a spreadsheet."""
    form = Modal(
        title=wording.say("form-title-t-import"),
        custom_id=custom_id("t-csv-form", tournament.tournament_id),
        timeout=None,
    )
    form.add_item(
        Label(
            text=wording.say("form-t-csv"),
            description=wording.say("form-t-csv-hint"),
            component=TextInput(
                custom_id=TEXT, style=discord.TextStyle.paragraph, max_length=MOST_CSV
            ),
        )
    )
    return form


def _menu(label: str, name: str, offered: Iterable[tuple[str, str]], now: str) -> Label[Any]:
    options = [
        discord.SelectOption(label=cut(said, OPTION_LIMIT), value=value, default=value == now)
        for value, said in offered
    ]
    return Label(text=label, component=Select(custom_id=name, options=options))


def _mates(wording: Wording, there: Sequence[DebaterId], size: int, own: DebaterId) -> Label[Any]:
    """Ask who is in a team; one's own is asked for the others alone."""
    organiser = not own
    most = size if organiser else size - 1
    accounts = [member.removeprefix(DISCORD) for member in there if member != own]
    known = [
        discord.SelectDefaultValue(id=int(one), type=discord.SelectDefaultValueType.user)
        for one in accounts[:most]
        if one.isdecimal()
    ]
    return Label(
        text=wording.say("form-t-members" if organiser else "form-t-mates"),
        component=UserSelect(
            custom_id=MATES, required=False, min_values=0, max_values=most, default_values=known
        ),
    )


def _breaks(settings: Settings) -> str:
    return ", ".join(f"{each.name} {each.size}" for each in settings.breaks)
