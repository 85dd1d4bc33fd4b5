"""The rules of importing: the words that are served, what is kept beside them, and the id."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import read_article
from arguments.claim_ids import claim_id_for
from arguments.claims import LONGEST, LONGEST_PASSAGE, Claim, ClaimKind, FoundClaim, Hand, Source
from arguments.finding import find_claims
from arguments.importing import as_claim

FIXTURES = Path(__file__).parents[1] / "fixtures" / "articles"
CLAIM = "Cities should plant trees along every street."
SOURCE = Source(title="Plant trees now")
ARTICLE = read_article(CLAIM, SOURCE)


def claim_of(text: str, *hands: Hand) -> Claim | None:
    return as_claim(
        FoundClaim(
            text=text,
            kind=ClaimKind.POLICY,
            paragraph=1,
            sentence=1,
            score=1,
            start=0,
            end=9,
            hands=hands,
        ),
        ARTICLE,
    )


@pytest.mark.parametrize(
    ("found", "served"),
    [
        ("trees alone will not save us.", "Trees alone will not save us."),
        ("**trees** alone will not save us.", "Trees alone will not save us."),
        ("iPhones should be kept out of schools.", "iPhones should be kept out of schools."),
        ("“clean” coal is a myth.", "“Clean” coal is a myth."),
    ],
)
def test_a_served_claim_begins_with_a_capital(found: str, served: str) -> None:
    claim = claim_of(found)
    assert claim is not None
    assert claim.text == served


@given(st.text())
def test_an_id_is_a_short_stable_slug(text: str) -> None:
    claim_id = claim_id_for(text)
    assert claim_id == claim_id_for(f" {text.strip()} ")
    assert Claim(claim_id=claim_id, text=CLAIM, kind=ClaimKind.POLICY, source=SOURCE)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (CLAIM, "cities-should-plant-trees-along-"),
        ("Putin’s no fool.", "putins-no-fool-"),
        ("L’État, c’est moi.", "letat-cest-moi-"),
    ],
)
def test_an_id_opens_with_the_claims_first_words(text: str, start: str) -> None:
    assert claim_id_for(text).startswith(start)


def test_scripts_that_no_slug_can_spell_have_ids_of_their_own() -> None:
    assert len({claim_id_for("木は涼しい"), claim_id_for("木は暑い"), claim_id_for("مرحبا")}) == 3


def test_a_claim_is_one_straight_line_without_markup() -> None:
    claim = claim_of("Plant **more\n   trees** in [Boston](https://a.example) now.")
    assert claim is not None
    assert claim.text == "Plant more trees in Boston now."


@pytest.mark.parametrize("text", ["No.", "a" * (LONGEST + 1)])
def test_what_does_not_fit_on_a_card_becomes_no_claim(text: str) -> None:
    assert claim_of(text) is None


def test_importing_twice_names_the_same_claims() -> None:
    article = read_article((FIXTURES / "let-fields-flood.md").read_text(encoding="utf-8"))
    claims = find_claims(article)
    assert [as_claim(one, article) for one in claims] == [as_claim(one, article) for one in claims]


def test_a_claim_keeps_its_sentence_and_its_paragraph_as_they_were_written() -> None:
    article = read_article(f"Putin is not mad. But he is reckless.\n\n{CLAIM}")
    claim = as_claim(next(one for one in find_claims(article) if one.sentence == 2), article)
    assert claim is not None
    assert claim.text == "Putin is reckless."
    assert claim.original == "But he is reckless."
    assert claim.passage == "Putin is not mad. But he is reckless."
    assert (claim.paragraph, claim.sentence) == (1, 2)


def test_of_a_long_paragraph_what_stands_around_a_claim_is_kept() -> None:
    article = read_article(f"{'Parks are good for towns. ' * 90}{CLAIM} {'Cars are loud. ' * 90}")
    claim = as_claim(next(one for one in find_claims(article) if one.text == CLAIM), article)
    assert claim is not None
    assert f"towns. {CLAIM} Cars" in claim.passage
    assert len(claim.passage) <= LONGEST_PASSAGE


def test_what_a_reviewer_is_to_shorten_is_cut_to_fit_a_card() -> None:
    claim = claim_of(f"Trees {'and high hedges ' * 22}should be planted.", Hand.LENGTH)
    assert claim is not None
    assert claim.text.endswith("…")
    assert LONGEST - 20 < len(claim.text) <= LONGEST
