"""Claims as a table: how each side of them fared."""

from arguments.claims import Side
from bot.engine.public.views import ClaimLine, ClaimsView, SideLine
from bot.web.addresses import path_to
from bot.web.here import Here
from bot.web.sheets import Cell, Column, Sheet
from bot.wording.numbers import score


def claims_sheet(view: ClaimsView, here: Here) -> Sheet:
    """Give the claims with what was argued on each side, its mean score and its rating."""
    words = here.words
    columns = [
        Column("claim", words.say("page-column-claim")),
        Column("kind"),
        Column("article"),
        Column("author"),
    ]
    for side in Side:
        said = words.say(f"side-{side}")
        columns += [
            Column(f"argued_{side}", words.say("page-claim-argued", side=said), is_number=True),
            Column(f"mean_{side}", words.say("page-claim-mean", side=said), is_number=True),
            Column(f"rating_{side}", words.say("page-claim-rating", side=said), is_number=True),
            Column(f"deviation_{side}"),
        ]
    return Sheet(
        name="claims",
        path=path_to(view.place.slug, "claims"),
        caption=words.say("page-claims"),
        columns=tuple(columns),
        rows=tuple(_row(line) for line in view.claims),
    )


def _row(line: ClaimLine) -> tuple[Cell, ...]:
    first = (Cell(line.text, line.text), Cell(line.kind.value), Cell(line.title), Cell(line.author))
    return (*first, *(cell for side in Side for cell in _side(line.sides[side])))


def _side(fared: SideLine) -> tuple[Cell, ...]:
    mean, rating, deviation = fared.mean, fared.rating, fared.deviation
    is_rated = rating is not None and deviation is not None
    return (
        Cell(fared.argued),
        Cell(None, "–") if mean is None else Cell(round(mean, 2), score(mean), mean),
        Cell(round(rating, 1), f"{rating:.0f} ± {deviation:.0f}", rating)
        if is_rated and rating is not None
        else Cell(None, "–"),
        Cell(None if deviation is None else round(deviation, 1)),
    )
