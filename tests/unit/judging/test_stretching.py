"""A text is cut into stretches as long as the arguments that the encoder learned from."""

from hypothesis import given, settings
from hypothesis import strategies as st

from arguments.judging.reading import read
from arguments.judging.stretching import ONE_STRETCH, stretches_of

SENTENCE = "Night buses keep streets safe because a full bus has thirty witnesses on board."
OTHERS = (
    "Police officers answer calls only after the fight at the taxi rank has been and gone.",
    "Drivers who work until four in the morning are paid twice what a day shift brings.",
    "A hospital in the north counted fewer broken noses on Saturdays once the trams ran late.",
    "Students, cooks and nurses walk home through parks where no lamp has worked since spring.",
)


def cut(text: str) -> list[str]:
    reading = read(text)
    return [text[start:end] for start, end in stretches_of(reading.fresh)]


def test_a_sentence_is_one_stretch_and_so_are_two_short_ones() -> None:
    assert cut(SENTENCE) == [SENTENCE]
    assert cut(f"{SENTENCE} {OTHERS[0]}") == [f"{SENTENCE} {OTHERS[0]}"]


def test_a_long_text_is_cut_between_sentences_into_as_few_as_can_be() -> None:
    assert cut(" ".join((SENTENCE, *OTHERS))) == [
        " ".join((SENTENCE, *OTHERS[:2])),
        " ".join(OTHERS[2:]),
    ]


def test_a_text_without_words_has_none() -> None:
    assert cut("?! ...") == []


@settings(deadline=None)
@given(st.lists(st.sampled_from([SENTENCE, *OTHERS, "No.", "Costs fall, and riders gain."])))
def test_stretches_follow_one_another_and_hold_every_fresh_sentence(told: list[str]) -> None:
    reading = read(" ".join(told))
    places = stretches_of(reading.fresh)
    assert list(places) == sorted(places)
    assert all(
        any(start <= sentence.start and sentence.end <= end for start, end in places)
        for sentence in reading.fresh
    )


def test_sentences_are_joined_only_up_to_the_length_of_one_stretch() -> None:
    reading = read("No. " + " ".join(f"Yes, {one.lower()}" for one in OTHERS))
    held = [len(reading.words_within(*place)) for place in stretches_of(reading.fresh)]
    assert max(held) <= ONE_STRETCH
