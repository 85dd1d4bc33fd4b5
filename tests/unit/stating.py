"""What a sentence states after others: a short way to say it in tests."""

from arguments.articles import Article, Sentence
from arguments.claims import Hand, Source
from arguments.standing_alone import Statement, statements


def article_of(*sentences: str) -> Article:
    joined = " ".join(sentences)
    ends = [len(" ".join(sentences[: n + 1])) for n in range(len(sentences))]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return Article(
        source=Source(title=joined[:40]),
        sentences=tuple(
            Sentence(text=text, paragraph=1, number=n + 1, start=starts[n], end=ends[n])
            for n, text in enumerate(sentences)
        ),
    )


def stated(*sentences: str) -> tuple[Statement, ...]:
    return statements(article_of(*sentences), len(sentences) - 1)


def served(*sentences: str) -> list[str]:
    text = " ".join(sentences)
    wordings = [one.served or text[one.start : one.end] for one in stated(*sentences)]
    return [f"{wording[0].upper()}{wording[1:]}" for wording in wordings]


def hands(*sentences: str) -> set[Hand]:
    return {hand for one in stated(*sentences) for hand in one.hands}
