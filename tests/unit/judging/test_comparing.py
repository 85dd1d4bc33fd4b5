"""Two arguments are compared by what each says: not by their order, and not by their sides."""

from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.claims import Side
from arguments.judging.comparing import Argument, Winner, compare

CLAIM = "Night buses do more for a city's safety than more police on its streets."
STRONG = (
    "Since our city ran buses until four, the hospital counted fewer broken noses, because people"
    " who get home do not hang about, whereas a patrol passes a corner twice a night."
)
WEAK = "Buses are nice and I like them."
NONSENSE = "asdf qwer zxcv uiop hjkl bnm wert sdfg"
TURNED = {Winner.FIRST: Winner.SECOND, Winner.SECOND: Winner.FIRST, Winner.NEITHER: Winner.NEITHER}
texts = st.sampled_from([STRONG, WEAK, NONSENSE, "", CLAIM, f"{CLAIM} because.", STRONG[:90]])


def put(text: str, side: Side = Side.FOR) -> Argument:
    return Argument(side=side, text=text)


@settings(deadline=None, max_examples=30)
@given(texts, texts, st.sampled_from(Side), st.sampled_from(Side))
def test_swapping_two_arguments_swaps_the_outcome(a: str, b: str, one: Side, other: Side) -> None:
    outcome = compare(CLAIM, put(a, one), put(b, other))
    swapped = compare(CLAIM, put(b, other), put(a, one))
    assert swapped.winner is TURNED[outcome.winner]
    assert swapped.margin == -outcome.margin
    assert swapped.reasons == outcome.reasons
    assert swapped.verdicts == outcome.verdicts[::-1]


def test_the_stronger_wins_and_it_is_said_why() -> None:
    outcome = compare(CLAIM, put(WEAK), put(STRONG, Side.AGAINST))
    assert outcome.winner is Winner.SECOND
    assert outcome.reasons


def test_what_looks_wrong_with_the_other_comes_first() -> None:
    outcome = compare(CLAIM, put(STRONG), put(NONSENSE))
    assert outcome.reasons[0].key == "guard-gibberish"


def test_an_argument_against_itself_is_a_draw_without_reasons() -> None:
    outcome = compare(CLAIM, put(STRONG), put(STRONG))
    assert (outcome.winner, outcome.margin, outcome.reasons) == (Winner.NEITHER, 0, ())
