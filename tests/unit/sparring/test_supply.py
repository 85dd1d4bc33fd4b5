"""The rules of what a claim itself brings against a debater."""

from arguments.claims import Side
from arguments.sparring.supply import article_candidates, consideration_candidates
from tests.unit.sparring.saying import claim


def test_considerations_are_those_of_the_other_side() -> None:
    found = consideration_candidates(claim(), Side.FOR)
    assert [one.key for one in found] == ["consideration:against:0"]


def test_against_one_who_argues_for_the_claim_the_article_lets_its_critics_speak() -> None:
    found = article_candidates(claim(), Side.FOR)
    assert [one.text for one in found] == ["Critics say that staff would lose their day of rest."]


def test_against_one_who_argues_against_the_claim_the_article_gives_its_reasons() -> None:
    found = article_candidates(claim(), Side.AGAINST)
    assert [one.key for one in found] == ["article:3:3"]


def test_a_claim_without_a_passage_brings_nothing_of_its_article() -> None:
    bare = claim().model_copy(update={"passage": "", "original": ""})
    assert article_candidates(bare, Side.AGAINST) == ()
