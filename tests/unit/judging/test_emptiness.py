"""Words in no order, filler and strung-together cues are noticed; arguments in order are not."""

import random

import pytest

from arguments.claims import Side
from arguments.judging.guards import find_guards, leaving_out
from arguments.judging.phrases import Guard
from arguments.judging.scoring import lay_out
from tests.unit.judging.noticed import FAIR, ORDERLY, PLEDGE, findings, opinion

FILLERS = (
    "Many people say it is important and we should all think about it because it matters to "
    "society.",
    "There are two sides to every story, and both of them deserve to be heard, since everyone has "
    "a right to an opinion.",
    "This is a serious question of our time, and whatever we decide, it will affect all of us.",
)
STRUNG = "because therefore evidence critics say outweighs although study more likely than"


def shuffled(text: str, seed: int) -> str:
    words = text.split()
    random.Random(seed).shuffle(words)
    return " ".join(words)


def test_the_rules_see_most_shuffled_arguments_as_salad() -> None:
    noticed = [Guard.WORD_SALAD in findings(shuffled(ORDERLY, seed)) for seed in range(40)]
    assert sum(noticed) >= 30


def test_an_argument_in_order_is_left_alone() -> None:
    assert findings(ORDERLY) == {}


def test_the_encoder_alone_can_see_salad_where_it_is_sure() -> None:
    assert Guard.WORD_SALAD in findings(ORDERLY, opinion=opinion(scrambled=0.95))
    assert findings(ORDERLY, opinion=opinion(scrambled=0.85)) == {}


def test_the_rules_alone_see_no_salad_where_the_encoder_sees_order() -> None:
    assert Guard.WORD_SALAD not in findings(shuffled(ORDERLY, 1), opinion=opinion(scrambled=0.1))


def test_salad_behind_an_argument_is_noticed() -> None:
    found = findings(f"{ORDERLY} {shuffled(ORDERLY, 2)}")
    assert found.keys() & {Guard.WORD_SALAD, Guard.REPETITION}


@pytest.mark.parametrize("filler", FILLERS)
def test_what_would_fit_any_claim_looks_generic(filler: str) -> None:
    assert findings(filler)[Guard.GENERIC].cap == 57


def test_filler_around_an_argument_costs_its_share() -> None:
    padded = findings(f"{ORDERLY} {FILLERS[0]} {FILLERS[1]}")[Guard.GENERIC]
    assert 57 < padded.cap < FAIR
    assert [span.text[:11] for span in padded.spans] == ["Many people", "There are t"]


def test_a_figure_from_nowhere_is_noticed_and_one_with_a_source_is_not() -> None:
    assert Guard.GENERIC in findings(f"{ORDERLY} Studies show that 97% of experts agree.")
    assert findings(f"{ORDERLY} The Kiel Institute found that 97% of experts agree.") == {}


def test_cue_words_behind_an_argument_are_noticed_where_they_stand() -> None:
    found = findings(f"{ORDERLY} {STRUNG}.")[Guard.WORD_LIST]
    assert found.cap < FAIR
    assert all("pledge" not in span.text for span in found.spans)


def test_linking_words_that_join_nothing_are_noticed() -> None:
    sprinkled = ORDERLY.replace("this decade", "this therefore decade however")
    assert Guard.WORD_LIST in findings(sprinkled)


def test_a_part_leaves_no_more_than_the_text_had_without_it() -> None:
    case = lay_out(PLEDGE, Side.FOR, f"{ORDERLY} {STRUNG}.")
    found = find_guards(case, FAIR, rest=lambda _places: 61.0)
    assert min(finding.cap for finding in found) <= 61


def test_leaving_a_part_out_moves_no_other_word() -> None:
    assert leaving_out("keep this keep", ((5, 9),)) == "keep      keep"


def test_the_encoder_says_that_a_text_strays_only_where_it_is_sure() -> None:
    assert Guard.OFF_TOPIC in findings(ORDERLY, opinion=opinion(off_topic=0.95))
    assert findings(ORDERLY, opinion=opinion(off_topic=0.85)) == {}


def test_a_claim_quoted_before_and_after_costs_its_share() -> None:
    quoted = findings(f"The claim says: “{PLEDGE}” {ORDERLY} So: “{PLEDGE}”")
    assert quoted[Guard.REPETITION].cap < FAIR


def test_the_same_again_with_words_swapped_is_a_repetition() -> None:
    again = ORDERLY.replace("little", "nothing").replace("takes away", "removes")
    assert Guard.REPETITION in findings(f"{ORDERLY} {again}")


def test_an_english_text_on_a_claim_that_cannot_be_read_is_not_held_down() -> None:
    foreign = "Deutschland sollte die Wehrpflicht für alle jungen Menschen wieder einführen."
    found = findings(ORDERLY, claim=foreign)
    assert {name: finding.cap for name, finding in found.items()} == {Guard.UNREAD: 100}
