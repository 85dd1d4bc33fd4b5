"""The forms of a match: a speech, a ballot, an appeal, and the organiser's ruling."""

from enum import StrEnum
from typing import Any, NamedTuple, Self

import discord
from discord import RadioGroupOption, TextStyle
from discord.ui import Checkbox, Label, Modal, RadioGroup, TextDisplay, TextInput

from arguments.claims import Side
from arguments.mistakes import Mistake
from arguments.responses import MAX_CHARACTERS
from arguments.tournaments.ballots import LEAST_POINTS, LONGEST_REASON, MOST_POINTS, Ballot
from arguments.tournaments.results import How, Result
from bot.discord_ui.cards.matches.words import speech_name, speech_word
from bot.discord_ui.cards.tournaments.words import bare_name, figure
from bot.discord_ui.forms.filled import LOW, POINTS_AGAINST, POINTS_FOR, POINTS_LIMIT, TEXT, WINNER
from bot.discord_ui.quoting import cut, inline
from bot.discord_ui.routes import custom_id
from bot.engine.contests.judging.appealing import LONGEST_APPEAL
from bot.engine.contests.judging.balloting import BallotSheet
from bot.engine.contests.judging.confirming import LONGEST_RULING
from bot.engine.contests.matches.speaking import SpeechSheet
from bot.engine.contests.matches.watching import Watched
from bot.wording import Wording

LABEL_LIMIT = 45


class Ruling(StrEnum):
    """What an organiser can rule that a match came to."""

    FOR = "for"
    AGAINST = "against"
    DRAWN = "drawn"
    WALKOVER_FOR = "walkover-for"
    WALKOVER_AGAINST = "walkover-against"
    DOUBLE_FORFEIT = "double-forfeit"
    POSTPONED = "postponed"

    def result(self, on_for: float | None, on_against: float | None) -> Result:
        """Give the result that it is, with points where it was argued."""
        match self:
            case Ruling.DOUBLE_FORFEIT:
                return Result(how=How.DOUBLE_FORFEIT)
            case Ruling.POSTPONED:
                return Result(how=How.POSTPONED)
            case Ruling.WALKOVER_FOR | Ruling.WALKOVER_AGAINST:
                side = self.value.removeprefix("walkover-")
                return Result(how=How.WALKOVER, winner=Side(side))
            case _:
                winner = None if self is Ruling.DRAWN else Side(self.value)
                return Result(
                    how=How.DECIDED, winner=winner, score_for=on_for, score_against=on_against
                )


def speech_form(wording: Wording, sheet: SpeechSheet) -> Modal:
    """Ask for the speech of the open phase, starting from the draft if there is one."""
    form = Modal(
        title=speech_name(wording, sheet.place, sheet.places),
        custom_id=custom_id("m-speak-form", sheet.match_id, sheet.place),
        timeout=None,
    )
    side = wording.say(f"side-{sheet.side}")
    form.add_item(TextDisplay(f"**{side}:** {inline(sheet.claim.text, 400)}"))
    word = speech_word(sheet.place, sheet.places)
    form.add_item(
        Label(
            text=wording.say("form-m-speech"),
            description=wording.say(f"form-m-speech-{word}"),
            component=_paragraph(sheet.text, MAX_CHARACTERS),
        )
    )
    return form


class Marks(NamedTuple):
    """What a ballot or a ruling says beside its reason, as it was typed."""

    winner: str = ""
    on_for: str = ""
    on_against: str = ""
    low: str = ""

    @classmethod
    def of(cls, wording: Wording, ballot: Ballot | None) -> Self:
        """Give the marks of a ballot that is in; empty ones where there is none."""
        if ballot is None:
            return cls()
        low = LOW if ballot.is_low_point_win else ""
        on_for, on_against = (figure(wording, ballot.points(side)) for side in Side)
        return cls(ballot.winner.value, on_for, on_against, low)


def ballot_form(
    wording: Wording, sheet: BallotSheet, watched: Watched, typed: Marks | None = None
) -> Modal:
    """Ask for a ballot, starting from what was typed and not taken, or the one that stands."""
    form = Modal(
        title=wording.say("form-m-ballot"),
        custom_id=custom_id("m-ballot-form", sheet.match_id),
        timeout=None,
    )
    before = typed or Marks.of(wording, sheet.ballot.ballot if sheet.ballot else None)
    options = [
        RadioGroupOption(
            label=cut(_side(wording, watched, side), 100),
            value=side.value,
            default=before.winner == side.value,
        )
        for side in Side
    ]
    form.add_item(
        Label(
            text=wording.say("form-m-winner"),
            component=RadioGroup(custom_id=WINNER, options=options),
        )
    )
    for side, name, points in (
        (Side.FOR, POINTS_FOR, before.on_for),
        (Side.AGAINST, POINTS_AGAINST, before.on_against),
    ):
        whose = _name(wording, watched, side)
        form.add_item(_points(wording, whose, name, points[:POINTS_LIMIT] or None, required=True))
    form.add_item(
        Label(
            text=wording.say("form-m-reason"),
            description=wording.say("form-m-reason-hint"),
            component=_paragraph(sheet.reason, LONGEST_REASON),
        )
    )
    if watched.page.tournament.settings.judging.low_point_wins:
        low: Checkbox[Any] = Checkbox(custom_id=LOW, default=before.low == LOW)
        form.add_item(
            Label(
                text=wording.say("form-m-low"),
                description=wording.say("form-m-low-hint"),
                component=low,
            )
        )
    return form


def appeal_form(wording: Wording, match_id: str, text: str = "") -> Modal:
    """Ask what went wrong in a match, starting from what was not taken."""
    where = custom_id("m-appeal-form", match_id)
    return _one_text(wording, "form-m-appeal", where, LONGEST_APPEAL, text)


def dismiss_form(wording: Wording, match_id: str, text: str = "") -> Modal:
    """Ask for the answer to an appeal that is dismissed, starting from what was not taken."""
    where = custom_id("m-dismiss-form", match_id)
    return _one_text(wording, "form-m-dismiss", where, LONGEST_RULING, text, required=False)


def ruling_form(
    wording: Wording, watched: Watched, typed: Marks, text: str, *, upholds: bool
) -> Modal:
    """Ask what a match came to, by the organiser's word, starting from what was not taken."""
    verb = "m-uphold-form" if upholds else "m-rule-form"
    form = Modal(
        title=wording.say("form-m-uphold" if upholds else "form-m-rule"),
        custom_id=custom_id(verb, watched.match.match_id),
        timeout=None,
    )
    names = {f"on_{side}": _name(wording, watched, side) for side in Side}
    options = [
        RadioGroupOption(
            label=cut(wording.say(f"form-m-ruling-{one.value}", **names), 100),
            value=one.value,
            default=typed.winner == one.value,
        )
        for one in Ruling
    ]
    form.add_item(
        Label(
            text=wording.say("form-m-ruling"),
            component=RadioGroup(custom_id=WINNER, options=options),
        )
    )
    for side, name, points in (
        (Side.FOR, POINTS_FOR, typed.on_for),
        (Side.AGAINST, POINTS_AGAINST, typed.on_against),
    ):
        whose = _name(wording, watched, side)
        form.add_item(_points(wording, whose, name, points or None, required=False))
    form.add_item(
        Label(
            text=wording.say("form-m-ruling-reason"),
            component=_paragraph(text, LONGEST_RULING, required=False),
        )
    )
    return form


def read_points(typed: str, *, required: bool) -> float | None:
    """Read speaker points as people write them; raises the `Mistake` that gives the scale."""
    number = typed.strip().replace(",", ".").replace("½", ".5")
    if not number and not required:
        return None
    if not number.replace(".", "", 1).isdecimal() or not number.isascii():
        raise Mistake("mistake-points-typed", typed=typed, least=LEAST_POINTS, limit=MOST_POINTS)
    return float(number)


def read_ruling(typed: str) -> Ruling:
    """Read what was chosen; raises a `Mistake` where nothing was."""
    try:
        return Ruling(typed)
    except ValueError:
        raise Mistake("mistake-ruling-none") from None


def _one_text(
    wording: Wording, key: str, where: str, limit: int, text: str = "", *, required: bool = True
) -> Modal:
    form = Modal(title=wording.say(key), custom_id=where, timeout=None)
    form.add_item(
        Label(
            text=wording.say(f"{key}-text"),
            component=_paragraph(text, limit, required=required),
        )
    )
    return form


def _points(
    wording: Wording, whose: str, name: str, before: str | None, *, required: bool
) -> Label[Any]:
    return Label(
        text=cut(wording.say("form-m-points", name=whose), LABEL_LIMIT),
        description=wording.say("form-m-points-hint" if required else "form-m-points-left"),
        component=TextInput(
            custom_id=name, default=before, max_length=POINTS_LIMIT, required=required
        ),
    )


def _paragraph(text: str, limit: int, *, required: bool = True) -> TextInput[discord.ui.View]:
    return TextInput(
        custom_id=TEXT,
        style=TextStyle.paragraph,
        default=text[:limit] or None,
        max_length=limit,
        required=required,
    )


def _side(wording: Wording, watched: Watched, side: Side) -> str:
    return f"{wording.say(f'side-{side}')}: {_name(wording, watched, side)}"


def _name(wording: Wording, watched: Watched, side: Side) -> str:
    entry = watched.sides.get(side)
    return cut(bare_name(wording, entry), 40) if entry else wording.say(f"side-{side}")
