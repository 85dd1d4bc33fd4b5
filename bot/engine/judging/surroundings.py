"""What a response on record is held against: its article's words, and what was sent before it."""

from arguments.claims import Claim
from arguments.judging.surroundings import Surroundings
from arguments.responses import Response
from storage import Run, responses


def surroundings_of(run: Run, claim: Claim, response: Response) -> Surroundings:
    """Give the surroundings of a response, the same whenever it is judged."""
    return Surroundings(
        passages=tuple(dict.fromkeys(filter(None, (claim.passage, claim.original)))),
        by_others=tuple(responses.texts_of_others(run, response)),
        by_self=tuple(responses.texts_of_own(run, response)),
    )
