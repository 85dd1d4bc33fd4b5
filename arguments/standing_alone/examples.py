"""Examples: a list behind a statement, without which a long one still says the same."""

import re

from arguments.responses import words_in
from arguments.standing_alone.grammar.verbs import is_auxiliary

LEAST = 8
"""Words of what is left, so that it says enough."""

_EXAMPLES = re.compile(r",\s+(?:such as|including|among them|for example|for instance)\b")


def without_examples(wording: str) -> str:
    """Give a statement without the examples at its end; as it is where they are not just that.

    The verb has to stand before them: "Towns, including ours, should ..." keeps its list.
    """
    found = _EXAMPLES.search(wording)
    if not found:
        return wording
    head, tail = wording[: found.start()], wording[found.end() :]
    said = len(words_in(head)) >= LEAST and any(map(is_auxiliary, words_in(head.casefold())))
    goes_on = any(map(is_auxiliary, words_in(tail.casefold())))
    return f"{head}." if said and not goes_on else wording
