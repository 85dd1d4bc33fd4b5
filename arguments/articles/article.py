"""Articles: an op-ed's text read into sentences that know where they stand.

What is read is the writer's own prose: furniture, captions, decks and pull quotes that
repeat the body, headings and author notes are left out. Offsets are characters of the
text as it was given. This file knows nothing of claims.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from pydantic import Field, ValidationError
from rapidfuzz import fuzz

from arguments.articles.bylines import writer_in
from arguments.articles.captions import author_notes, author_told, is_caption
from arguments.articles.credits import credit_of
from arguments.articles.furniture import is_chrome
from arguments.articles.labels import without_labels
from arguments.articles.list_pages import headlines, is_list_page
from arguments.articles.markup import front_matter, lines
from arguments.articles.page_lines import without_furniture
from arguments.articles.paragraphs import HEADING_WORDS, Block, blocks
from arguments.articles.quotations import sentence_spans
from arguments.claims import Source
from arguments.mistakes import Mistake
from arguments.responses import words_in
from arguments.value import Value

MAX_CHARACTERS = 200_000
"""Some thirty thousand words: a book's chapter, more than any op-ed."""
MAX_GARBAGE = 0.02
"""The share of control and replacement characters above which a file is not text."""
TITLE_WORDS = 24
ENDED_TITLE_WORDS = 14
"""The longest headline that closes like a sentence; a longer opening is the first paragraph."""
TITLE_LINES = 2
FEWEST_CHROME_WORDS = 4
"""A shorter sentence inside a paragraph is an answer ("No comments."), not a button."""
DECK_WORDS = 45
DECKS = 4
"""The most blocks above a byline that are a headline and its decks."""
SHARED_WORDS = 0.7
"""The share of a block's words that must stand in another before they are compared in full."""
REPEATS = 92
"""How alike (of 100) a deck or pull quote is to the sentence that it repeats."""


class Sentence(Value):
    """One sentence of an article: its words, its paragraph and number, and where it stands."""

    text: str = Field(min_length=1)
    paragraph: int = Field(ge=1)
    number: int = Field(ge=1)
    start: int = Field(ge=0)
    end: int = Field(ge=1)


class Article(Value):
    """An op-ed as it was read: where it comes from and its sentences in order."""

    source: Source
    sentences: tuple[Sentence, ...] = Field(min_length=1)


def read_article(text: str, source: Source | None = None) -> Article:
    """Read plain text or Markdown into an article; a title is guessed where no source is given.

    Raises a `Mistake`: `mistake-article-empty` without a letter, `-too-long`, `-unreadable`
    for what is not text, `-list` for a page of headlines, `-without-prose` when only furniture
    is there.
    """
    _hold_to_limits(text)
    seen, author, byline_at = without_furniture(without_labels(lines(text)))
    found = blocks(seen)
    if is_list_page(found):
        raise Mistake("mistake-article-list", headlines=headlines(found))
    title, body = _title_and_body(found, source, byline_at)
    argued = _argued(body)
    author = source.author if source else author or _author_of(body, argued)
    sentences = _sentences(text, _prose(argued, author))
    if not sentences:
        raise Mistake("mistake-article-without-prose")
    guessed = _guess(front_matter(text), title or sentences[0].text, author)
    return Article(source=source or guessed, sentences=sentences)


def _author_of(body: Sequence[Block], argued: Sequence[Block]) -> str:
    """Give the author whom a deck above the text or a note below it names."""
    decks = takewhile(lambda block: block not in argued, body)
    told = next((name for deck in decks if (name := writer_in(deck.text))), "")
    return told or author_told(argued)


def _hold_to_limits(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise Mistake("mistake-article-too-long", characters=len(text), limit=MAX_CHARACTERS)
    garbage = sum(
        mark == "\ufffd"
        or (mark < " " and mark not in "\t\n\v\f\r")
        or "\ud800" <= mark <= "\udfff"
        for mark in text
    )
    if garbage > MAX_GARBAGE * len(text):
        raise Mistake("mistake-article-unreadable")
    if not any(mark.isalpha() for mark in text):
        raise Mistake("mistake-article-empty")


def _title_and_body(
    found: Sequence[Block], source: Source | None, byline_at: int
) -> tuple[str, list[Block]]:
    """Part the headline from what follows; an opening that is no headline stays in the body.

    What stands between the headline and the byline is the deck, and goes with it.
    """
    opening = next((block for block in found if not is_caption(block)), None)
    if opening is None or len(found) == 1 or opening.lines > TITLE_LINES or opening.listed:
        return "", list(found)
    longer_follows = any(block.words >= 2 * opening.words for block in found)
    most = ENDED_TITLE_WORDS if opening.ended else TITLE_WORDS
    looks_like_one = opening.heading or (opening.words <= most and longer_follows)
    looks_like_one = looks_like_one and (opening.lines == 1 or not opening.ended)
    known = source is not None and opening.ended and not _repeats(opening.text, source.title)
    if not looks_like_one or (known and not opening.heading):
        return "", list(found)
    decks = _decks(found, byline_at)
    return opening.text, [block for block in found if block is not opening and block not in decks]


def _decks(found: Sequence[Block], byline_at: int) -> list[Block]:
    above = [block for block in found if block.places[0] < byline_at]
    short = all(block.words <= DECK_WORDS and not block.listed for block in above)
    words = sum(block.words for block in above)
    most_follows = sum(block.words for block in found) > 2 * words
    return above if len(above) <= DECKS and short and most_follows else []


def _argued(body: Sequence[Block]) -> list[Block]:
    """Leave out captions and headings; a text of headings alone keeps those."""
    kept = [
        _without_credit(block)
        for block in body
        if not is_caption(block) and not is_chrome(block.text)
    ]
    around = [None, *kept, None]
    argued = [
        block
        for before, block, after in zip(around, kept, around[2:], strict=False)
        if not _is_heading(before, block, after)
    ]
    return argued or kept


def _prose(argued: Sequence[Block], author: str) -> list[Block]:
    """Keep the paragraphs that the writer argues in: no author notes, and nothing twice."""
    notes = author_notes(argued, author)
    kept = [block for index, block in enumerate(argued) if index not in notes]
    return [block for block in kept if not _is_repeated(block, kept)]


def _is_heading(before: Block | None, block: Block, after: Block | None) -> bool:
    if block.heading:
        return True
    if block.ended or block.words > HEADING_WORDS:
        return False
    listed_beside = [other for other in (before, after) if other is not None and other.listed]
    return not block.listed or (block.numbered and after is not None and not listed_beside)


def _is_repeated(block: Block, among: Sequence[Block]) -> bool:
    """Tell whether a short block is a deck or pull quote: all of it stands in a longer one."""
    if block.words > DECK_WORDS or block.listed:
        return False
    enough = SHARED_WORDS * len(block.vocabulary)
    alike = [
        other
        for other in among
        if other.words > block.words and len(block.vocabulary & other.vocabulary) >= enough
    ]
    parts = [block.text[slice(*span)] for span in sentence_spans(block.text)] if alike else []
    return any(all(_repeats(part, other.text) for part in parts) for other in alike)


def _repeats(part: str, whole: str) -> bool:
    shorter, longer = sorted((part.casefold(), whole.casefold()), key=len)
    return fuzz.partial_ratio(shorter, longer, score_cutoff=REPEATS) > 0 and bool(shorter)


def _without_credit(block: Block) -> Block:
    cut = len(block.text) - len(credit_of(block.text))
    return replace(block, text=block.text[:cut], places=block.places[:cut])


def _sentences(text: str, prose: Sequence[Block]) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    paragraph = 0
    for block in prose:
        spans = [
            span for span in sentence_spans(block.text) if _says_something(block.text[slice(*span)])
        ]
        paragraph += bool(spans)
        for first, last in spans:
            start, end = block.places[first], block.places[last - 1] + 1
            found.append(
                Sentence(
                    text=text[start:end],
                    paragraph=paragraph,
                    number=len(found) + 1,
                    start=start,
                    end=end,
                )
            )
    return tuple(found)


def _says_something(said: str) -> bool:
    """Tell whether a sentence is one: it has a letter and is no furniture that ran into prose."""
    if len(words_in(said)) >= FEWEST_CHROME_WORDS and is_chrome(said):
        return False
    return any(mark.isalpha() for mark in said)


def _guess(fields: dict[str, str], title: str, author: str) -> Source:
    """Make a source of what the text says of itself: its front matter first, then its headline."""
    wanted = fields.get("title") or " ".join(title.split())
    values: dict[str, object] = {
        "title": wanted[:300],
        "author": (fields.get("author") or author)[:200],
        "outlet": (fields.get("outlet") or fields.get("site") or "")[:200],
        "url": (fields.get("url") or "")[:500],
    }
    try:
        return Source.model_validate({**values, "published": fields.get("date") or None})
    except ValidationError:
        return Source.model_validate(values)
