"""Words that stand elsewhere are noticed, quoted back and counted; what is quoted fairly is not."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.judging.phrases import Guard
from arguments.judging.surroundings import Surroundings
from tests.unit.judging.noticed import ORDERLY, PLEDGE, findings

ARTICLE = (
    "Reporters had waited since dawn. The harbour town lost its last ferry in March, and with it "
    "the only road to a hospital that did not cross the mountain pass. Nobody in the capital "
    "seemed to have noticed."
)
LIFTED = (
    "The harbour town lost its last ferry in March, and with it the only road to a hospital that "
    "did not cross the mountain pass."
)
OWN = (
    "Promises like this are cheap to make and dear to break, so Moscow would lose its best excuse "
    "while our allies keep every real option that they ever meant to use."
)
article = Surroundings(passages=(ARTICLE,))


def test_the_articles_words_are_noticed_and_quoted_back() -> None:
    found = findings(f"{LIFTED} {OWN}", article)[Guard.FROM_ARTICLE]
    assert [span.text for span in found.spans] == [LIFTED.rstrip(".")]


def test_the_more_is_the_articles_the_lower_the_cap() -> None:
    half = findings(f"{LIFTED} {OWN}", article)[Guard.FROM_ARTICLE]
    all_of_it = findings(LIFTED, article)[Guard.FROM_ARTICLE]
    assert all_of_it.cap == 54 < half.cap < 100


def test_a_word_changed_here_and_there_is_still_the_articles() -> None:
    changed = LIFTED.replace("harbour", "seaside").replace("only", "sole")
    assert Guard.FROM_ARTICLE in findings(changed, article)


def test_a_quotation_with_its_source_is_the_writers_to_make() -> None:
    assert findings(f"The article says: “{LIFTED}” {OWN} {ORDERLY}", article) == {}


def test_quotation_marks_alone_are_no_source() -> None:
    assert Guard.FROM_ARTICLE in findings(f"so much for that: “{LIFTED}” {OWN}", article)


def test_a_text_that_is_nearly_all_quotation_is_noticed() -> None:
    assert Guard.FROM_ARTICLE in findings(f"The article says: “{LIFTED}” True.", article)


def test_the_claims_own_words_are_not_counted() -> None:
    around = Surroundings(passages=(f"{PLEDGE} So says the editor.",))
    assert findings(f"{PLEDGE} {OWN}", around) == {}


@pytest.mark.parametrize("text", [ORDERLY, ORDERLY.upper(), ORDERLY.replace("little", "nothing")])
def test_another_debaters_text_is_noticed_through_small_changes(text: str) -> None:
    assert Guard.FROM_ANOTHER in findings(text, Surroundings(by_others=(OWN, ORDERLY)))


def test_the_same_point_in_other_words_is_not_anothers() -> None:
    assert findings(OWN, Surroundings(by_others=(ORDERLY,))) == {}


def test_answering_a_quoted_debater_is_not_copying() -> None:
    text = f"Ada argues: “{OWN}” But {ORDERLY} Nobody in Kyiv was ever asked about any of this."
    assert findings(text, Surroundings(by_others=(OWN,))) == {}


def test_an_earlier_text_of_ones_own_is_noticed_when_nearly_all_of_it_returns() -> None:
    earlier = Surroundings(by_self=(ORDERLY,))
    assert Guard.FROM_YOURSELF in findings(ORDERLY, earlier)
    assert findings(f"{ORDERLY} {OWN}", earlier) == {}


def test_short_words_in_common_are_nobodys() -> None:
    short = "War is worse than talking."
    assert Guard.FROM_ANOTHER not in findings(short, Surroundings(by_others=(short,)))


@settings(deadline=None)
@given(seed=st.integers(0, 1000))
def test_shuffled_words_are_not_a_copy(seed: int) -> None:
    words = OWN.split()
    random.Random(seed).shuffle(words)
    assert Guard.FROM_ANOTHER not in findings(OWN, Surroundings(by_others=(" ".join(words),)))


@settings(deadline=None)
@given(text=st.text(max_size=200), other=st.text(max_size=200))
def test_any_texts_can_be_held_together(text: str, other: str) -> None:
    around = Surroundings(passages=(other,), by_others=(text,), by_self=(other, text))
    found = findings(text, around)
    spans = [span for finding in found.values() for span in finding.spans]
    assert all(text[span.start : span.end] == span.text for span in spans)
