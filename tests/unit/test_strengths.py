"""The rules of what comes first: what the article is about, and what ought to be done about it."""

from arguments.articles import read_article
from arguments.claims import ClaimKind
from arguments.finding import find_claims
from arguments.finding.strengths import strengthened, subject_of

SUBJECT = subject_of("Open the libraries on Sundays")
ABOUT_IT = "Libraries that open on a Sunday are worth their heating."


def test_what_ought_to_be_done_comes_before_what_is() -> None:
    policy = strengthened(0.8, "Trees must go.", ClaimKind.POLICY, SUBJECT)
    assert policy > strengthened(0.8, "Trees are gone.", ClaimKind.EVALUATION, SUBJECT)


def test_what_the_headline_is_about_comes_before_what_it_is_not() -> None:
    about = strengthened(0.8, ABOUT_IT, ClaimKind.EVALUATION, SUBJECT)
    assert about > strengthened(0.8, "Trees are old.", ClaimKind.EVALUATION, SUBJECT)


def test_a_score_stays_a_score() -> None:
    assert strengthened(1.0, ABOUT_IT, ClaimKind.POLICY, SUBJECT) == 1.0
    assert 0 <= strengthened(0.0, ABOUT_IT, ClaimKind.POLICY, SUBJECT) < 1


def test_a_headline_without_a_subject_strengthens_nothing() -> None:
    nothing = subject_of("What they should have read")
    assert strengthened(0.8, ABOUT_IT, ClaimKind.EVALUATION, nothing) == 0.8


def test_the_thesis_of_an_article_is_its_first_claim() -> None:
    article = read_article(
        "Open the libraries on Sundays\n\nBooks are good company. A quiet room is worth a lot.\n\n"
        "Cheap coffee is a false economy. The county should open every library on Sundays.\n"
    )
    assert "open every library" in find_claims(article)[0].text
