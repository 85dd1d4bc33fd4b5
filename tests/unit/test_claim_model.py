"""The rules of the claim model: what it reads, what ships with it, how it is trained."""

import csv
import gzip
import json
import re
import subprocess
import sys
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arguments.articles import Sentence, read_article
from arguments.finding.model import Score, claim_scores, claim_threshold
from arguments.finding.model.context import article_features
from arguments.finding.model.features import features
from arguments.finding.model.lexicon import load_lexicon
from arguments.finding.model.model import REASONS, load_model
from arguments.finding.weaknesses import WEAK
from arguments.judging.training.editorials import (
    FILE,
    for_training,
    held_out,
    read_editorials,
)
from arguments.judging.training.measures import (
    calibration_error,
    measure,
    precision_at,
)
from bot.wording import load_wording

PACKAGE = Path(str(files("arguments.finding.model")))
ROOT = Path(__file__).parents[2]
STORY = (
    "In 2019 my uncle met the mayor at the market. He said that he was tired. They walked home. "
    "The council had closed two schools that year. “We are broke,” the mayor told reporters. "
    "On Monday the police arrested four men. I went to see them. They were released on Friday."
)
CASE = (
    "Cities should plant more trees. Shade is the cheapest medicine that a town can buy. "
    "Hot streets will kill more people than cars do. It is wrong to wait. Trees are not a luxury. "
    "If we do nothing, the poor will suffer most. No wall can cool a street. We must act now."
)

MIXED = ('He wrote: "Yes.', "Never!", 'It was."', "Trees — as NATO (in 1949) knows: 5% of $4.")
ARTICLES = [
    path.read_text(encoding="utf-8") for path in (ROOT / "tests/fixtures/articles").glob("*.*[dt]")
]


def scores_of(text: str) -> tuple[Score, ...]:
    return claim_scores(read_article(text).sentences)


def of_texts(*texts: str) -> list[Sentence]:
    return [
        Sentence(text=text, paragraph=1 + number // 4, number=number, start=0, end=len(text))
        for number, text in enumerate(texts, 1)
    ]


def test_a_story_claims_little_and_a_case_claims_much() -> None:
    assert max(scores_of(STORY)).value < claim_threshold() < min(scores_of(CASE)).value


def names_in(text: str) -> set[str]:
    return {name for one in article_features(read_article(text).sentences) for name in one}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Cities should plant more trees.", "ought"),
        ("The next mayor will close the market.", "ahead"),
        ("The tram is a dangerous mistake.", "worth"),
        ("If it rains, the field floods.", "if"),
    ],
)
def test_a_score_says_what_spoke_for_it(sentence: str, reason: str) -> None:
    assert reason in claim_scores(of_texts(sentence))[0].why


def test_the_sentences_around_one_matter() -> None:
    alone, *_ = scores_of("The council closed the baths.")
    _, among_claims, _ = scores_of(
        "It was wrong. The council closed the baths. That was a shameful decision."
    )
    assert among_claims.value != alone.value


def test_what_stands_inside_a_quotation_that_another_sentence_opens_is_known() -> None:
    found = article_features(of_texts('"It is bad.', "It must end.", 'It will not."'))
    assert [sorted(name for name in one if name.startswith("quote:")) for one in found] == [
        ["quote:opens"],
        ["quote:inside"],
        ["quote:closes", "quote:inside"],
    ]


def test_scores_are_the_same_every_time() -> None:
    assert scores_of(CASE) == scores_of(CASE)


@given(st.lists(st.text(min_size=1), max_size=12))
def test_any_text_has_scores_from_nought_to_one(texts: list[str]) -> None:
    scores = claim_scores(of_texts(*texts))
    assert len(scores) == len(texts)
    assert all(0 <= score.value <= 1 and len(score.why) <= REASONS for score in scores)


@given(st.text())
def test_any_text_has_features_that_are_numbers(text: str) -> None:
    assert all(isinstance(value, float) and value for value in features(text).values())


def test_every_weight_belongs_to_a_feature_that_can_be_read() -> None:
    lexicon = load_lexicon()
    marks = {
        *(name for names in lexicon.classes.values() for name in names),
        *(f"-{name}" for _, name in lexicon.endings),
    }
    mixed = [name for one in article_features(of_texts(*MIXED)) for name in one]
    read = {name for text in ARTICLES for name in names_in(text)}.union(mixed)
    named = marks | {f"opens:{mark}" for mark in marks} | {name for name, _, _ in lexicon.pairs}
    assert {*load_model().weights} - read - named == set()


def test_every_reason_is_worded_and_rests_on_weights_that_exist() -> None:
    why = load_lexicon().why
    assert {f"chosen-{name}" for name in why.values()} <= load_wording("en").keys()
    assert {*why} <= {*load_model().weights}


def test_a_weak_claim_scores_less_than_a_sound_one() -> None:
    assert claim_threshold() > WEAK


def test_the_weights_are_small_and_readable() -> None:
    path = PACKAGE / "weights.json"
    assert path.stat().st_size < 50_000
    assert json.loads(path.read_text())["columns"] == ["mean", "own", "before", "after", "article"]


def test_the_card_names_the_data_the_licence_the_numbers_and_the_command() -> None:
    card = (PACKAGE / "MODEL_CARD.md").read_text()
    assert all(word in card for word in ("Webis-Editorials-16", "licence", "python -m arguments"))
    assert (
        len(
            re.findall(r"^\| (?:majority|rules|trained)[^|]*\|(?: *\.\d+ *\|)+", card, re.MULTILINE)
        )
        == 3
    )


def an_editorial(number: int) -> list[dict[str, object]]:
    texts = (STORY, CASE) if number % 2 else (CASE, STORY)
    return [
        {"article": f"{number:03}-made-up", "par": par, "sent": one.text, "label": "", "y": y}
        for par, text in enumerate(texts)
        for y in [int(text == CASE)]
        for one in read_article(text).sentences
    ]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with gzip.open(tmp_path / FILE, "wt", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, ["article", "par", "sent", "label", "y"])
        rows.writeheader()
        rows.writerows(row for number in range(60) for row in an_editorial(number))
    return tmp_path


def trained(data: Path, out: Path) -> str:
    command = ["-m", "arguments.judging.training", "claims", "--data", str(data), "--out", str(out)]
    done = subprocess.run(
        [sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_held_out_editorials_are_a_fifth_and_never_trained_on(data: Path) -> None:
    editorials = read_editorials(data)
    assert 4 <= len(held_out(editorials)) <= 20
    assert sorted([*held_out(editorials), *for_training(editorials)]) == sorted(editorials)


@pytest.mark.skipif(not find_spec("sklearn"), reason="the extra `train` is not installed")
def test_training_twice_writes_the_same_weights(data: Path, tmp_path: Path) -> None:
    table = trained(data, tmp_path / "once.json")
    trained(data, tmp_path / "twice.json")
    assert (tmp_path / "once.json").read_bytes() == (tmp_path / "twice.json").read_bytes()
    assert re.findall(r"^\w+", table, re.MULTILINE) == ["detector", "majority", "rules", "trained"]


def test_f1_is_that_of_a_worked_example() -> None:
    found, claims = (True, True, False, False, True), (True, False, False, True, True)
    measured = measure(found, claims)
    assert [round(number, 3) for number in measured] == [0.667, 0.583, 0.667, 0.667]


def test_the_best_of_each_article_count_alike() -> None:
    assert precision_at(1, [[0.2, 0.9], [0.8]], [[True, False], [True]]) == 0.5


def test_scores_that_are_shares_are_calibrated() -> None:
    assert calibration_error([0.25] * 4, [True, False, False, False]) == 0
    assert calibration_error([1.0, 1.0], [True, False]) == 0.5
