"""The rules of weakness: what makes a claim come after its neighbours."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import read_article
from arguments.claims import ClaimKind, Source
from arguments.finding import find_claims
from arguments.finding.kinds import kind_of
from arguments.finding.weaknesses import is_story, people_of, weigh

TOWNS = ("Leeds", "Paris", "Rome", "Oslo", "Quito", "Lagos", "Delhi", "Tokyo", "Lima")


def weight_of(sentence: str) -> float:
    return weigh(sentence, sentence, kind_of(sentence)).left


@pytest.mark.parametrize(
    "sentence",
    [
        "Cities should plant trees along every street.",
        "Cheap parking causes most of the traffic in town.",
        "Every tram is a dangerous and costly mistake.",
        "Libraries are the last indoor places where nobody has to buy anything.",
        "Our schools are failing our children.",
        "Without a new line trains would be empty by spring.",
    ],
)
def test_a_sound_claim_keeps_its_score(sentence: str) -> None:
    assert weight_of(sentence) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Of course, drivers deserve cheap parking.",
        "Parking is never free.",
        "Trees would also help every street.",
        "The sleeping dog may bite again next year.",
        "Police searched every house before the parade.",
        "Mary would often complain about every single noise.",
        "Parliament decides on Tuesday whether to sell Wales.",
        "Prosecutors are investigating every bank in Leeds.",
        "Wales has announced another tax on sugar and salt.",
        "A survey by teachers shows that homework is useless.",
        "There is no good library.",
        "Most of the land in Wales grows grass for cattle.",
    ],
)
def test_a_weakness_costs_a_claim_part_of_its_score(sentence: str) -> None:
    assert weight_of(sentence) < 1


@pytest.mark.parametrize(
    ("sentence", "story"),
    [
        ("Nobody wanted to be held responsible.", True),
        ("An anonymous threat was enough to close every theatre.", True),
        ("Churchill was right, and he is right today.", False),
        ("The war has changed Europe.", False),
    ],
)
def test_a_story_is_past_from_end_to_end(sentence: str, *, story: bool) -> None:
    assert is_story(sentence) is story


def test_a_part_of_a_name_that_was_given_in_full_weighs_less() -> None:
    people = people_of(["Ben Lee Brown teaches law.", "Mayor Adams agrees."])
    sentence = "Brown is wrong about the cost of trams."
    assert people == {"Ben", "Lee", "Brown"}
    assert weigh(sentence, sentence, ClaimKind.EVALUATION, people).left < 1
    assert weigh(sentence, sentence, ClaimKind.EVALUATION).left == 1


def test_what_no_stranger_could_place_needs_a_hand_where_enough_claims_need_none() -> None:
    sound = [f"{name} must plant trees along every {name} street." for name in TOWNS]
    loose = "The sleeping dog may bite again next year."
    source = Source(title="Trees")
    few, many = (
        find_claims(read_article(" ".join([loose, *sound[:n]]), source)) for n in (3, len(sound))
    )
    assert [one.text for one in few if one.hands] == []
    assert [one.text for one in many if one.hands] == [loose]


@given(st.text(), st.text(), st.sampled_from(ClaimKind))
def test_weaknesses_never_add_to_a_score(sentence: str, worded: str, kind: ClaimKind) -> None:
    assert 0 < weigh(sentence, worded, kind).left <= 1
