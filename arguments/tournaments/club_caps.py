"""Club caps: at most so many of one club go on, and the best of the others come in for the rest.

No club is nobody's club. A cap gives way where it would leave a place empty.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from arguments.tournaments.entries import Entry, EntryId
from arguments.tournaments.standings import Placed


def capped(
    field: Sequence[Placed],
    entries: Mapping[EntryId, Entry],
    cap: int | None,
    *,
    places: int,
    taken: Iterable[EntryId] = (),
) -> tuple[list[Placed], list[Placed]]:
    """Part a field in order, from the best down, into who may go on and who is over the cap.

    `taken` are those that have gone on before and count for their clubs. Where fewer may go on
    than there are `places`, the best who are over the cap fill them.
    """
    if cap is None:
        return list(field), []
    gone = Counter(club for club in (_club(entries[one]) for one in taken) if club)
    over: set[EntryId] = set()
    for each in field:
        club = _club(entries[each.entry_id])
        if club and gone[club] >= cap:
            over.add(each.entry_id)
        elif club:
            gone[club] += 1
    lacking = max(0, places - (len(field) - len(over)))
    waiting = [each.entry_id for each in field if each.entry_id in over]
    over.difference_update(waiting[:lacking])
    return (
        [each for each in field if each.entry_id not in over],
        [each for each in field if each.entry_id in over],
    )


def _club(entry: Entry) -> str | None:
    return entry.club.casefold() if entry.club else None
