"""A claim, an opening and moves to spar with: a short way to say them in tests."""

from arguments.claims import Claim, ClaimId, ClaimKind, Considerations, Side, Source
from arguments.judging.verdict import Phrase
from arguments.sparring.answers import Answer, Engaged, Way
from arguments.sparring.engaging import engage
from arguments.sparring.moves import Candidate, Move
from arguments.sparring.moves import Source as From

OPENING = (
    "Libraries should open on Sundays because families are free that day. According to many"
    " experts, reading always helps, and it will lead to better grades."
)
PASSAGE = (
    "Every library ought to open on Sundays. Critics say that staff would lose their day of rest."
    " Aarhus opened its library on Sundays in 2014 and borrowing rose by 20 per cent."
)


def claim(kind: ClaimKind = ClaimKind.POLICY) -> Claim:
    return Claim(
        claim_id=ClaimId("sundays"),
        text="Public libraries should open on Sundays.",
        kind=kind,
        source=Source(title="Open the libraries"),
        original="Every library ought to open on Sundays.",
        passage=PASSAGE,
        paragraph=3,
        considerations=Considerations(
            on_for=("Most people who work can only come at the weekend.",),
            on_against=("Sunday wages are higher, so that money for books would pay for staff.",),
        ),
    )


def candidate(text: str, key: str = "consideration:against:9") -> Candidate:
    return Candidate(key=key, source=From.CONSIDERATION, text=text)


MOVE = Move(
    key="consideration:against:0",
    source=From.CONSIDERATION,
    text="Sunday wages are higher, so that money for books would pay for staff.",
)
QUESTION = Move(
    key="question:any-limit",
    source=From.QUESTION,
    question=Phrase(key="question-any-limit", values={"words": ""}),
)


def engaged(answer: Answer, move: Move = MOVE, opening: str = OPENING) -> Engaged:
    return engage(claim(), Side.FOR, move, answer, (opening,))


def free(text: str) -> Answer:
    return Answer(way=Way.FREE, text=text)


def steps(they_say: str, but: str, because: str = "", therefore: str = "") -> Answer:
    return Answer(way=Way.STEPS, they_say=they_say, but=but, because=because, therefore=therefore)


def conceding(granted: str, text: str = "") -> Answer:
    return Answer(way=Way.CONCEDE, granted=granted, text=text)


GOOD = steps(
    "They say that wages on Sundays are higher and eat up the money for books.",
    "The extra pay is small beside what an empty building costs.",
    "Aarhus opened on Sundays in 2014 with four students at the desk, and spent less on heating"
    " and guards than it saved on a second branch.",
    "So the budget for novels grew.",
)
