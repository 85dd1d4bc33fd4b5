"""Reading keeps every offset, whatever it leaves out."""

import pytest

from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import read, stem


def test_links_code_and_mentions_are_blanked_in_place() -> None:
    reading = read("See https://x.org/a, `because` and <@12> now.")
    assert [word.folded for word in reading.words] == ["see", "and", "now"]
    assert len(reading.plain) == len(reading.text)


def test_words_keep_their_places_when_folding_changes_their_length() -> None:
    reading = read("İzmir straße holds")
    last = reading.words[-1]
    assert reading.text[last.start : last.end] == "holds"


def test_an_abbreviation_does_not_end_a_sentence() -> None:
    assert len(read("Mr. Smith paid 3.5 dollars. He left.").sentences) == 2


def test_a_line_break_ends_a_sentence() -> None:
    assert len(read("- first point\n- second point").sentences) == 2


def test_a_sentence_said_again_is_marked() -> None:
    marks = [s.repeats for s in read("War costs lives. Peace pays. War costs lives!").sentences]
    assert marks == [False, False, True]


@pytest.mark.parametrize(
    ("one", "other"),
    [("subsidy", "subsidies"), ("ban", "banned"), ("legalise", "legalize"), ("invade", "invades")],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("war", "wage"), ("nation", "nature")])
def test_different_words_have_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    "text",
    [
        "Summits are a photo op. Kim got three meetings.",
        "families have one day together\nshops can open on saturday",
        "pledges are cheap They cost a signature",
        "i think so because it works\n\nit worked before",
    ],
)
def test_people_who_leave_out_full_stops_still_write_sentences(text: str) -> None:
    assert len(read(text).sentences) == 2


@pytest.mark.parametrize(
    "text", ["It was Army vs. Navy again.", "Judges in The Hague met.", "He called it The War."]
)
def test_a_capital_alone_does_not_begin_a_sentence(text: str) -> None:
    assert len(read(text).sentences) == 1


def test_a_missing_apostrophe_makes_no_topic() -> None:
    lexicon = load_lexicon()
    assert not any(lexicon.is_content(word) for word in ("dont", "cant", "doesnt", "im"))
