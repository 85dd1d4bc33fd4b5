"""Claims as the public may read them: what is argued, and how its two sides fared."""

from arguments.claims import Side
from arguments.fairness import SideRecord
from arguments.ratings.glicko import Rating
from bot.engine.public.opening import Opened
from bot.engine.public.views import ClaimLine, ClaimsView, SideLine
from storage.ratings import current
from storage.shelves import Query, browsing

MOST = 2000
"""Claims that are listed: the first to arrive."""


def claims_view(opened: Opened) -> ClaimsView:
    """Give the claims that the place serves, the most argued first, each with both its sides."""
    found = browsing.browse(opened.run, opened.server_id, Query(), 0, MOST)
    shelved = sorted(found, key=lambda one: -(one.on_for.argued + one.on_against.argued))
    ratings = current.sides(opened.run, [one.claim.claim_id for one in shelved])
    return ClaimsView(
        place=opened.place,
        claims=tuple(
            ClaimLine(
                text=one.claim.text,
                kind=one.claim.kind,
                title=one.claim.source.title,
                author=one.claim.source.author,
                sides={
                    side: _side(record, ratings.get((one.claim.claim_id, side)))
                    for side, record in ((Side.FOR, one.on_for), (Side.AGAINST, one.on_against))
                },
            )
            for one in shelved
        ),
    )


def _side(record: SideRecord, rating: Rating | None) -> SideLine:
    return SideLine(
        argued=record.argued,
        mean=record.mean,
        rating=rating.rating if rating and record.judged else None,
        deviation=rating.deviation if rating and record.judged else None,
    )
