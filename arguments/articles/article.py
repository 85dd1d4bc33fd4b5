"""Articles: an op-ed's text read into sentences that know where they stand.

What is read is the writer's own prose: furniture, captions, decks and pull quotes that
repeat the body, headings and author notes are left out. Offsets are characters of the
text as it was given. This file knows nothing of claims.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import count, takewhile
from string import capwords
from typing import NamedTuple

from pydantic import Field
from rapidfuzz import fuzz

from arguments.articles.bylines import writer_in
from arguments.articles.captions import author_notes, author_told, is_caption
from arguments.articles.credits import credit_of
from arguments.articles.furniture import is_chrome
from arguments.articles.labels import without_labels
from arguments.articles.list_pages import is_list_page
from arguments.articles.markup import front_matter, lines
from arguments.articles.page_lines import without_furniture
from arguments.articles.paragraphs import HEADING_WORDS, Block, blocks
from arguments.articles.quotations import sentence_spans
from arguments.claims import Source
from arguments.documents import hold_to_length
from arguments.documents.told import sensible_date
from arguments.mistakes import Mistake
from arguments.responses import words_in
from arguments.tidying import tidy_line
from arguments.value import Value

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


Completed = Callable[[Source], Source]
"""Makes the source of what the text was guessed to come from."""


def read_article(text: str, source: Source | Completed | None = None) -> Article:
    """Read plain text or Markdown into an article; its source is guessed where none is given.

    What is given may be a function, which makes the source of the one that is guessed.
    Raises a `Mistake`: `mistake-article-empty` without a letter, `-too-long`, `-list` for a
    page of headlines, `-without-prose` when only furniture is there, `mistake-not-text`.
    """
    _hold_to_limits(text)
    page = _page(text)
    if is_list_page(page.blocks):
        raise Mistake("mistake-article-list")
    if callable(source):
        source = source(_guessed(text, _parts(page, None)))
    parts = _parts(page, source)
    sentences = tuple(_sentences(text, parts))
    if not sentences:
        raise Mistake("mistake-article-without-prose")
    return Article(source=source or _guessed(text, parts), sentences=sentences)


class _Page(NamedTuple):
    """The blocks of a page, and who signed it and where."""

    blocks: Sequence[Block]
    author: str
    byline_at: int


class _Parts(NamedTuple):
    """The headline of a page, the writer, and the blocks in which one argues."""

    title: str
    author: str
    argued: Sequence[Block]


def _page(text: str) -> _Page:
    seen, author, byline_at = without_furniture(without_labels(lines(text)))
    return _Page(blocks(seen), author, byline_at)


def _parts(page: _Page, source: Source | None) -> _Parts:
    title, body = _title_and_body(page.blocks, source, page.byline_at)
    argued = _argued(body)
    author = source.author if source else page.author or _author_of(body, argued)
    return _Parts(title, author, argued)


def _author_of(body: Sequence[Block], argued: Sequence[Block]) -> str:
    """Give the author whom a deck above the text or a note below it names."""
    decks = takewhile(lambda block: block not in argued, body)
    told = next((name for deck in decks if (name := writer_in(deck.text))), "")
    return told or author_told(argued)


def _hold_to_limits(text: str) -> None:
    hold_to_length(len(text))
    garbage = sum(
        mark == "\ufffd"
        or (mark < " " and mark not in "\t\n\v\f\r")
        or "\ud800" <= mark <= "\udfff"
        for mark in text
    )
    if garbage > MAX_GARBAGE * len(text):
        raise Mistake("mistake-not-text")
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


def _prose(parts: _Parts) -> Iterator[Block]:
    """Keep the paragraphs that the writer argues in: no author notes, and nothing twice."""
    notes = author_notes(parts.argued, parts.author)
    kept = [block for index, block in enumerate(parts.argued) if index not in notes]
    by_length = sorted(kept, key=_length)
    for block in kept:
        longer = by_length[bisect_right(by_length, block.words, key=_length) :]
        if not _is_repeated(block, longer):
            yield block


def _length(block: Block) -> int:
    return block.words


def _is_heading(before: Block | None, block: Block, after: Block | None) -> bool:
    if block.heading:
        return True
    if block.ended or block.words > HEADING_WORDS:
        return False
    listed_beside = [other for other in (before, after) if other is not None and other.listed]
    return not block.listed or (block.numbered and after is not None and not listed_beside)


def _is_repeated(block: Block, longer: Sequence[Block]) -> bool:
    """Tell whether a short block is a deck or pull quote: all of it stands in a longer one."""
    if block.words > DECK_WORDS or block.listed:
        return False
    enough = SHARED_WORDS * len(block.vocabulary)
    alike = [other for other in longer if len(block.vocabulary & other.vocabulary) >= enough]
    parts = [block.text[slice(*span)] for span in sentence_spans(block.text)] if alike else []
    return any(all(_repeats(part, other.text) for part in parts) for other in alike)


def _repeats(part: str, whole: str) -> bool:
    shorter, longer = sorted((part.casefold(), whole.casefold()), key=len)
    return fuzz.partial_ratio(shorter, longer, score_cutoff=REPEATS) > 0 and bool(shorter)


def _without_credit(block: Block) -> Block:
    cut = len(block.text) - len(credit_of(block.text))
    return replace(block, text=block.text[:cut], places=block.places[:cut])


def _sentences(text: str, parts: _Parts) -> Iterator[Sentence]:
    paragraph, numbers = 0, count(1)
    for block in _prose(parts):
        spans = [
            span for span in sentence_spans(block.text) if _says_something(block.text[slice(*span)])
        ]
        paragraph += bool(spans)
        for first, last in spans:
            start, end = block.places[first], block.places[last - 1] + 1
            yield Sentence(
                text=text[start:end],
                paragraph=paragraph,
                number=next(numbers),
                start=start,
                end=end,
            )


def _says_something(said: str) -> bool:
    """Tell whether a sentence is one: it has a letter and is no furniture that ran into prose."""
    if len(words_in(said)) >= FEWEST_CHROME_WORDS and is_chrome(said):
        return False
    return any(mark.isalpha() for mark in said)


def _guessed(text: str, parts: _Parts) -> Source:
    """Make a source of what the text says of itself: its front matter first, then its headline."""
    fields = front_matter(text)
    title = tidy_line(fields.get("title", "")) or tidy_line(parts.title)
    return Source.fitting(
        title=_said_quietly(title) or _opening(text, parts),
        author=fields.get("author") or parts.author,
        outlet=fields.get("outlet") or fields.get("site") or "",
        published=sensible_date(fields.get("date", "")),
        url=fields.get("url", ""),
    )


def _opening(text: str, parts: _Parts) -> str:
    """Give the first sentence, which stands for a headline where there is none."""
    first = next(_sentences(text, parts), None)
    if first is None:
        raise Mistake("mistake-article-without-prose")
    return first.text


def _said_quietly(title: str) -> str:
    """Give a headline that is set all in capitals with capitals to its words alone."""
    return capwords(title) if title.isupper() else title
