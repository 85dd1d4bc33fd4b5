"""Places: who shares one, and which the next is."""

from collections.abc import Sequence


def places(orders: Sequence[int], first: int = 1, above: int | None = None) -> list[int]:
    """Give the place of each row of a page, whose orders fall: equals share a place.

    The place after a shared one is skipped, as in 1, 1, 3. `first` is the place of the first row;
    where that is shared with rows of an earlier page, `above` says how many rows come before.
    """
    before = first - 1 if above is None else above
    found: list[int] = []
    for index, order in enumerate(orders):
        if index == 0:
            found.append(first)
        elif order == orders[index - 1]:
            found.append(found[-1])
        else:
            found.append(before + index + 1)
    return found
