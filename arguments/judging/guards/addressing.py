"""Addressing: sentences that speak to whoever gives the points, instead of about the claim."""

from arguments.judging.guards.caps import Notice
from arguments.judging.guards.phrasebook import load_phrasebook
from arguments.judging.guards.places import MOST_PLACES, place_of
from arguments.judging.phrases import Guard
from arguments.judging.scoring import Case


def addressed_to_the_judge(case: Case) -> Notice | None:
    """Notice orders to the judge: set phrases first, then what such sentences are made of."""
    book, plain = load_phrasebook(), case.reading.plain
    places = [match.span() for match in book.to_the_judge.finditer(plain)]
    if not places and not book.judging.search(case.claim.plain):
        sentences = (plain[one.start : one.end] for one in case.reading.sentences)
        ordering = zip(case.reading.sentences, map(_orders, sentences), strict=True)
        places = [place_of(case, one) for one, orders in ordering if orders]
    return Notice(Guard.TO_THE_JUDGE, tuple(places[:MOST_PLACES])) if places else None


def _orders(sentence: str) -> bool:
    """Tell whether a sentence orders a mark for this very text."""
    book = load_phrasebook()
    if not book.judging.search(sentence):
        return False
    top = book.top.search(sentence)
    if book.this_text.search(sentence):
        return bool(top or book.order.search(sentence))
    return bool(top and book.order_first.search(sentence))
