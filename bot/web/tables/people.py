"""A debater's page as tables: criteria beside the others', ratings and tournaments."""

from arguments.claims import Side
from arguments.judging.verdict import Criterion
from arguments.leaderboards import Ranked
from bot.engine.boards.views import Profile
from bot.engine.public.views import PersonPage
from bot.web.addresses import path_to
from bot.web.here import Here
from bot.web.sheets import Cell, Column, Sheet
from bot.wording import Wording
from bot.wording.numbers import score

Number = tuple[str, str, str]
"""What a number is of, the number, and a word on it."""


def numbers(profile: Profile, words: Wording) -> list[Number]:
    """Give the numbers at the head of a debater's page."""
    found: list[Number] = []
    for key, line, of in (
        ("practice", profile.practice, profile.practice_of),
        ("match", profile.match, profile.match_of),
    ):
        if line is not None:
            place = words.say("page-person-place", place=line.place, of=of) if of else ""
            found.append((words.say(f"page-person-{key}"), _rating(line), place))
    counted = words.say("page-person-counted", counted=profile.counted)
    found.append((words.say("page-person-arguments"), str(profile.responses), counted))
    if profile.longest_streak:
        streak = words.say("page-person-days", days=profile.streak)
        longest = words.say("page-person-longest", days=profile.longest_streak)
        found.append((words.say("page-person-streak"), streak, longest))
    if profile.sides:
        shares = " · ".join(
            f"{words.say(f'side-{side}')} {profile.sides.get(side, 0)}" for side in Side
        )
        note = words.say("page-person-sides-note")
        found.append((words.say("page-person-sides"), shares, note))
    return found


def _rating(line: Ranked) -> str:
    spread = f" ± {line.spread:.0f}" if line.spread is not None else ""
    return f"{line.value:.0f}{spread}{'?' if line.provisional else ''}"


def criteria_sheet(page: PersonPage, here: Here) -> Sheet:
    """Give the mean score on each criterion, beside the median of the place's debaters."""
    words, profile = here.words, page.profile
    columns = (
        Column("criterion", words.say("page-column-criterion")),
        Column("mean", words.say("page-column-mean"), is_number=True),
        Column("median", words.say("page-column-median") if profile.median else "", is_number=True),
    )
    return Sheet(
        name="criteria",
        path=_path(page),
        caption=words.say("page-criteria"),
        columns=columns,
        rows=tuple(
            (
                Cell(criterion.value, words.say(f"criterion-{criterion}")),
                _score(profile.criteria.get(criterion)),
                _score(profile.median.get(criterion)),
            )
            for criterion in Criterion
            if criterion in profile.criteria
        ),
    )


def ratings_sheet(page: PersonPage, here: Here) -> Sheet:
    """Give the practice rating after each result, oldest first."""
    words = here.words
    columns = (
        Column("when", words.say("page-column-when")),
        Column("rating", words.say("page-column-rating"), is_number=True),
        Column("deviation", words.say("page-column-deviation"), is_number=True),
    )
    return Sheet(
        name="ratings",
        path=_path(page),
        caption=words.say("page-ratings"),
        columns=columns,
        rows=tuple(
            (
                here.moment_cell(point.at),
                Cell(round(point.rating, 1), f"{point.rating:.0f}", point.rating),
                Cell(round(point.deviation, 1), f"{point.deviation:.0f}", point.deviation),
            )
            for point in page.profile.points
        ),
    )


def entered_sheet(page: PersonPage, here: Here) -> Sheet:
    """List the tournaments that they took part in, of those that are public."""
    words = here.words
    columns = (
        Column("tournament", words.say("page-column-tournament")),
        Column("role", words.say("page-column-role")),
        Column("place", words.say("page-column-came"), is_number=True),
        Column("of"),
    )
    held = [one for one in page.profile.tournaments if one.tournament_id in page.tournaments]
    place = page.place.slug
    return Sheet(
        name="tournaments",
        path=_path(page),
        caption=words.say("page-tournaments"),
        columns=columns,
        rows=tuple(
            (
                Cell(
                    one.name,
                    here.linked(
                        one.name, place, "tournaments", page.tournaments[one.tournament_id]
                    ),
                ),
                Cell(one.role.value, words.say(f"page-role-{one.role}")),
                Cell(one.place, words.say("page-came", place=one.place, of=one.of), one.place)
                if one.place is not None
                else Cell(None, "–"),
                Cell(one.of),
            )
            for one in held
        ),
    )


def _path(page: PersonPage) -> str:
    return path_to(page.place.slug, "people", page.slug)


def _score(mean: float | None) -> Cell:
    return Cell(None, "–") if mean is None else Cell(round(mean, 2), score(mean), mean)
