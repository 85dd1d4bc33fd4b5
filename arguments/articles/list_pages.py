"""List pages: pages of headlines that lead to articles and are none."""

from collections.abc import Sequence

from arguments.articles.paragraphs import Block
from arguments.articles.quotations import sentence_spans

FEWEST_HEADLINES = 8
"""Fewer lines that are no sentences can be the headings of one article."""
PARAGRAPH_WORDS, PARAGRAPH_SENTENCES = 30, 3
"""A shorter paragraph of fewer sentences is a teaser under a headline."""
LEAST_PROSE = 0.4
"""The share of the words that must stand in paragraphs where there are so many headlines."""


def is_list_page(found: Sequence[Block]) -> bool:
    """Tell whether a page is mostly headlines and teasers, with few words in paragraphs."""
    headlines = sum(block.begun for block in found if not block.ended)
    if headlines < FEWEST_HEADLINES:
        return False
    words = sum(block.words for block in found)
    prose = sum(block.words for block in found if block.ended and _is_paragraph(block))
    return prose < LEAST_PROSE * words


def _is_paragraph(block: Block) -> bool:
    return block.words >= PARAGRAPH_WORDS or len(sentence_spans(block.text)) >= PARAGRAPH_SENTENCES
