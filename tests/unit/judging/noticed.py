"""What guards find in a text, whoever gives the numbers."""

from arguments.claims import Side
from arguments.judging.guards import find_guards
from arguments.judging.opinion import Opinion
from arguments.judging.scoring import lay_out
from arguments.judging.surroundings import ALONE, Surroundings
from arguments.judging.verdict import GuardFinding, Leaning

FAIR = 75.0
"""The total that a text would have if no guard spoke."""
PLEDGE = "Washington should publicly rule out NATO membership for Ukraine in the near future."
SURE = 0.85
ORDERLY = (
    "A pledge costs little, because no ally wants to admit Ukraine this decade, yet it takes away "
    "the excuse that Moscow uses to keep troops on the border."
)


def findings(
    text: str,
    surroundings: Surroundings = ALONE,
    opinion: Opinion | None = None,
    claim: str = PLEDGE,
) -> dict[str, GuardFinding]:
    """Give what guards find in a text, by the guard's name."""
    found = find_guards(lay_out(claim, Side.FOR, text), FAIR, opinion, surroundings)
    return {finding.name: finding for finding in found}


def opinion(*, scrambled: float = 0.0, off_topic: float = 0.0) -> Opinion:
    """Give an encoder's word on a text."""
    on = (1 - off_topic) / 2
    leaning = Leaning(argues_for=on, argues_against=on, off_topic=off_topic)
    return Opinion(
        leaning=leaning,
        scrambled=scrambled,
        strays=off_topic > SURE,
        disordered=scrambled > SURE,
        stretches=(),
    )
