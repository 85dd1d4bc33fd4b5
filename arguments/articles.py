"""Articles: an op-ed's text read into sentences that know where they stand.

What is read is the writer's own prose: furniture, captions, decks and pull quotes that
repeat the body, headings and author notes are left out. Offsets are characters of the
text as it was given. This file knows nothing of claims.
"""

from collections.abc import Sequence
from dataclasses import replace

from pydantic import Field, ValidationError
from rapidfuzz import fuzz

from arguments.captions import author_notes, author_told, credit_of, is_caption
from arguments.claims import Source
from arguments.furniture import byline, is_chrome, opens_related
from arguments.markup import Line, front_matter, lines
from arguments.mistakes import Mistake
from arguments.paragraphs import Block, blocks
from arguments.quotations import sentence_spans
from arguments.value import Value

MAX_CHARACTERS = 200_000
"""Some thirty thousand words: a book's chapter, more than any op-ed."""
MAX_GARBAGE = 0.02
"""The share of control and replacement characters above which a file is not text."""
TITLE_WORDS = 24
HEADING_WORDS = 16
DECK_WORDS = 45
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
    for what is not text, `-without-prose` when only furniture is there.
    """
    _hold_to_limits(text)
    seen, author = _without_furniture(lines(text))
    title, body = _title_and_body(blocks(seen), source)
    author = source.author if source else author or author_told(body)
    prose = _prose(body, author)
    sentences = _sentences(text, prose)
    if not sentences:
        raise Mistake("mistake-article-without-prose")
    guessed = _guess(front_matter(text), title or sentences[0].text, author)
    return Article(source=source or guessed, sentences=sentences)


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


def _without_furniture(given: Sequence[Line]) -> tuple[list[Line], str]:
    """Blank the lines that are furniture and give the author that a byline among them names."""
    kept: list[Line] = []
    author = ""
    among_related = False
    for line in given:
        name = byline(line.text)
        author = author or name
        among_related = opens_related(line.text) or (
            among_related and (line.blank or line.listed or not Block(line.text, ()).ended)
        )
        is_furniture = among_related or bool(name) or is_chrome(line.text)
        kept.append(Line("", (), blank=True) if is_furniture else line)
    return kept, author


def _title_and_body(found: Sequence[Block], source: Source | None) -> tuple[str, list[Block]]:
    """Part the headline from what follows; an opening that is no headline stays in the body."""
    opening = next((block for block in found if not is_caption(block)), None)
    if opening is None or len(found) == 1 or opening.lines > 1 or opening.listed:
        return "", list(found)
    longer_follows = any(block.words >= 2 * opening.words for block in found)
    looks_like_one = opening.heading or (opening.words <= TITLE_WORDS and longer_follows)
    known = source is not None and opening.ended and not _repeats(opening.text, source.title)
    if not looks_like_one or (known and not opening.heading):
        return "", list(found)
    return opening.text, [block for block in found if block is not opening]


def _prose(body: Sequence[Block], author: str) -> list[Block]:
    """Keep the paragraphs that the writer argues in; a text of headings alone keeps those."""
    notes = author_notes(body, author)
    kept = [block for index, block in enumerate(body) if index not in notes]
    kept = [_without_credit(block) for block in kept if not is_caption(block)]
    argued = [block for block in kept if not _is_heading(block)] or kept
    return [block for block in argued if not _is_repeated(block, argued)]


def _is_heading(block: Block) -> bool:
    return block.heading or (
        not block.ended and not block.listed and block.words <= HEADING_WORDS and block.lines == 1
    )


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
            span
            for span in sentence_spans(block.text)
            if any(mark.isalpha() for mark in block.text[slice(*span)])
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
