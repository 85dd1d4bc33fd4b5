"""The rules of finding: which sentences are claims, of what kind, and what becomes of them."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import Article, read_article
from arguments.claims import ClaimKind, FoundClaim, Hand
from arguments.finding import find_claims
from arguments.finding.model import claim_threshold
from arguments.mistakes import Mistake

FIXTURES = Path(__file__).parents[1] / "fixtures" / "articles"
SHARED = Path(
    os.environ.get("GADFLY_ARTICLES")
    or Path(__file__).parents[2].resolve().parent / "shared" / "articles"
)
READINGS = json.loads((FIXTURES / "readings.json").read_text(encoding="utf-8"))
OP_ED = "op-ed-path-to-peace-in-ukraine.txt"
CLAIM = "Cities should plant trees along every street."

needs_the_op_ed = pytest.mark.skipif(
    not (SHARED / OP_ED).exists(), reason=f"{OP_ED} is not in {SHARED}; it may not be copied here"
)
articles = pytest.mark.parametrize(
    "name",
    [
        "sunday-libraries.txt",
        "let-fields-flood.md",
        "seven-reasons-for-darkness.md",
        "read-the-inquiry.txt",
        "a-letter-on-examinations.txt",
        "homes-without-lights.txt",
        "everybody-votes-transcript.txt",
        pytest.param(OP_ED, marks=needs_the_op_ed),
    ],
)


class Found(NamedTuple):
    """What was found in an article beside what a careful reader finds there."""

    article: Article
    claims: tuple[FoundClaim, ...]
    sure: set[int]
    either: set[int]

    @property
    def numbers(self) -> set[int]:
        return {claim.sentence for claim in self.claims}

    @property
    def ready(self) -> set[int]:
        """Those that are served as they are, without a reviewer's hand."""
        return {claim.sentence for claim in self.claims if not claim.hands}

    @property
    def decided(self) -> set[int]:
        """Those of them that a careful reader would decide on."""
        return self.ready - self.either


def found_in(name: str) -> Found:
    folder = FIXTURES if (FIXTURES / name).exists() else SHARED
    article = read_article((folder / name).read_text(encoding="utf-8"))
    reading = READINGS[name]
    return Found(article, find_claims(article), {*reading["claims"]}, {*reading["borderline"]})


def claims_of(text: str) -> list[FoundClaim]:
    with suppress(Mistake):
        return list(find_claims(read_article(text)))
    return []


def texts_of(text: str) -> list[str]:
    return [claim.text for claim in claims_of(text)]


@articles
def test_a_reading_numbers_the_sentences_as_they_are_read(name: str) -> None:
    assert len(found_in(name).article.sentences) == READINGS[name]["sentences"]


@articles
def test_of_ten_claims_ready_to_serve_a_careful_reader_accepts_eight(name: str) -> None:
    found = found_in(name)
    assert len(found.decided & found.sure) >= 0.8 * len(found.decided)


@articles
def test_of_ten_claims_that_are_there_eight_are_found(name: str) -> None:
    found = found_in(name)
    assert len(found.numbers & found.sure) >= 0.8 * len(found.sure)


@articles
def test_an_op_ed_yields_at_least_twelve_claims(name: str) -> None:
    assert len(found_in(name).claims) >= 12


@needs_the_op_ed
def test_of_ten_claims_of_the_real_op_ed_ready_to_serve_a_careful_reader_accepts_nine() -> None:
    found = found_in(OP_ED)
    assert len(found.decided & found.sure) >= 0.9 * len(found.decided)


@needs_the_op_ed
def test_of_ten_claims_in_the_real_op_ed_nine_are_ready_to_serve_and_all_are_found() -> None:
    found = found_in(OP_ED)
    assert len(found.ready & found.sure) >= 0.9 * len(found.sure)
    assert found.sure <= found.numbers


@needs_the_op_ed
def test_nothing_of_the_page_around_the_real_op_ed_is_read() -> None:
    read = " ".join(one.text for one in found_in(OP_ED).article.sentences)
    assert not [sign for sign in ("Getty", "Skip to", "fb-pixel", "Columbia") if sign in read]


def test_the_best_claims_come_first() -> None:
    ranks = [(not one.hands, one.score) for one in found_in("sunday-libraries.txt").claims]
    assert ranks == sorted(ranks, reverse=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Should cities plant more trees?",
        "According to the mayor, trees are worth every penny.",
        "Critics say that trees would be a waste of money.",
        "“Trees are the best medicine,” the mayor said on Monday.",
        "In 2019 the council planted 400 trees in 12 streets.",
        "My uncle walked to school in 1951 and came home at four.",
        "A waste.",
    ],
)
def test_what_cannot_be_argued_by_itself_is_left_out(sentence: str) -> None:
    assert texts_of(f"{CLAIM} {sentence}") == [CLAIM]


@pytest.mark.parametrize(
    "sentence",
    [
        "He is the only honest man in the city.",
        "They should resign at once.",
        "This will make everything worse.",
        "But she must be wrong.",
        "The statement should also mention the river.",
    ],
)
def test_what_needs_a_hand_comes_after_what_stands_alone(sentence: str) -> None:
    found = claims_of(f"{sentence} {CLAIM} Parking is good.")
    assert [bool(one.hands) for one in found] == [False, False, True]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is time to ban cars from the old town.",
        "There is no good reason to keep cars in the old town.",
        "Those who drive should pay for the roads.",
        "Both parties are wrong about the cost of trees.",
    ],
)
def test_an_opening_that_only_looks_like_a_pronoun_stands_alone(sentence: str) -> None:
    assert texts_of(sentence) == [sentence]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("But Boston should plant more trees.", "Boston should plant more trees."),
        ("However, Boston should plant more.", "Boston should plant more."),
        ("But trees alone will not save us.", "trees alone will not save us."),
        ("But of course, trees alone will not help.", "trees alone will not help."),
        ("Additionally, trees could cool the schools.", "trees could cool the schools."),
        ("For sure, there is value in planting trees.", "there is value in planting trees."),
    ],
)
def test_a_leading_connective_goes(sentence: str, text: str) -> None:
    assert texts_of(f"{sentence}") == [text]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (CLAIM, ClaimKind.POLICY),
        ("The next mayor will close the market.", ClaimKind.PREDICTION),
        ("Cheap parking causes most of the traffic in town.", ClaimKind.CAUSAL),
        ("The tram is a dangerous and costly mistake.", ClaimKind.EVALUATION),
        ("The market is really a stage for the town’s rivalries.", ClaimKind.INTERPRETATION),
    ],
)
def test_a_claim_has_its_kind(sentence: str, kind: ClaimKind) -> None:
    assert [claim.kind for claim in claims_of(sentence)] == [kind]


def test_of_near_duplicates_one_stays() -> None:
    assert (
        len(texts_of(f"{CLAIM} Parks are good.\n\nCities should plant trees along each street."))
        == 2
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Still waters must be kept clean by the council.",
        "But for the trees the town would be too hot.",
        "Now is the time to plant more trees in towns.",
    ],
)
def test_an_opening_that_only_looks_like_a_connective_stays(sentence: str) -> None:
    assert texts_of(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "Of course, drivers deserve fair and cheap parking.",
        "Farmers have very good reason to distrust the offer.",
        "Those who drive should never pay for these mistakes.",
        "Drivers deserve fair and cheap weekend parking too.",
        "Parking is never free.",
    ],
)
def test_concessions_and_what_leans_on_its_context_come_last(sentence: str) -> None:
    assert texts_of(f"{sentence} {CLAIM} Cars are loud.")[0] == CLAIM
    assert 0 < claims_of(sentence)[0].score < claim_threshold()


@pytest.mark.parametrize(
    "sentence",
    [
        "A promise is a promise.",
        "The ferry is a kind of boat that carries cars.",
        "Mill End is forty minutes from town.",
        "Now let me tell the story of a tree.",
    ],
)
def test_what_only_one_side_can_argue_comes_after_every_sound_claim(sentence: str) -> None:
    assert sentence not in texts_of(f"{sentence} {CLAIM} Parking must never be free.")[:2]


def test_a_claim_says_what_spoke_for_it() -> None:
    assert [claim.why[0] for claim in claims_of(CLAIM)] == ["ought"]


def test_calling_something_this_leans_on_what_was_said_before() -> None:
    found = claims_of("Those who call this surrender are wrong about the river.")
    assert [one.hands for one in found] == [(Hand.POINTER,)]


@given(st.text())
def test_a_claim_is_exactly_the_text_at_its_place(text: str) -> None:
    text = f"{CLAIM} {text}\n\nBut **Trees** are *never* wrong. {text}"
    assert all(text[claim.start : claim.end] == claim.text for claim in claims_of(text))
