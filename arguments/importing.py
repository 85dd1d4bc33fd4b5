"""Importing: a claim found in an article becomes a claim of the library, worded to be served."""

from arguments.articles import Article
from arguments.articles.markup import plain
from arguments.claim_ids import claim_id_for
from arguments.claims import (
    LONGEST,
    LONGEST_ORIGINAL,
    LONGEST_PASSAGE,
    SHORTEST,
    Claim,
    FoundClaim,
    Hand,
)
from arguments.tidying import tidy_line, with_capital

_AROUND = 12
"""Sentences before and after a claim's own that may be kept beside it."""


def served_text(found: FoundClaim) -> str:
    """Give what was found as it is served: one line, without markup, with a capital to begin."""
    return with_capital(tidy_line(plain(found.served or found.text)))


def as_claim(found: FoundClaim, article: Article) -> Claim | None:
    """Make a claim of what was found, as it is served; None where it cannot fit.

    What a reviewer is to shorten is cut at a word, so that it fits until then; the sentence
    as it was written and its paragraph are kept beside it.
    """
    text = served_text(found)
    if Hand.LENGTH in found.hands:
        text = _cut(text, LONGEST)
    if not SHORTEST <= len(text) <= LONGEST:
        return None
    return Claim(
        claim_id=claim_id_for(text),
        text=text,
        kind=found.kind,
        source=article.source,
        paragraph=found.paragraph,
        sentence=found.sentence,
        original=_original(found, article),
        passage=_passage(found, article),
    )


def _original(found: FoundClaim, article: Article) -> str:
    """Give the whole sentence that a claim was found in, in one line."""
    whole = next((one.text for one in article.sentences if one.number == found.sentence), "")
    return _cut(tidy_line(plain(whole)), LONGEST_ORIGINAL)


def _passage(found: FoundClaim, article: Article) -> str:
    """Give the sentences of a claim's paragraph, as many around its own as fit."""
    beside = [one for one in article.sentences if one.paragraph == found.paragraph]
    lines = [tidy_line(plain(one.text)) for one in beside]
    here = next((n for n, one in enumerate(beside) if one.number == found.sentence), None)
    if here is None:
        return ""
    windows = (
        " ".join(lines[first:last])
        for first in range(max(0, here - _AROUND), here + 1)
        for last in range(min(len(lines), here + _AROUND), here, -1)
    )
    fitting = (window for window in windows if len(window) <= LONGEST_PASSAGE)
    return next(fitting, "") or _cut(lines[here], LONGEST_PASSAGE)


def _cut(text: str, longest: int) -> str:
    """Give a text, or as many of its words as fit and a sign that it goes on."""
    if len(text) <= longest:
        return text
    kept = text[:longest].rsplit(" ", 1)[0]
    return f"{kept[: longest - 1].rstrip(' ,;:')}…"
