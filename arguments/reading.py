"""Reading: an article, as bytes or text, to the claims that it proposes.

Heavy and exposed to whatever the bytes hold: it runs where time and memory are bounded.
"""

from arguments.articles import read_article
from arguments.claims import Proposal, ReadArticle
from arguments.documents import Document, Told, foreign, read_document, source_of
from arguments.finding import find_claims
from arguments.importing import as_claim
from arguments.mistakes import Mistake


def read_upload(
    data: bytes,
    name: str,
    content_type: str,
    address: str,
    told: Told,
    *,
    any_language: bool = False,
) -> ReadArticle:
    """Read a file or page; raises a `Mistake` that says what is wrong with it."""
    document = read_document(data, name, content_type, address)
    return read_words(document, told, any_language=any_language)


def read_text(text: str, told: Told, *, any_language: bool = False) -> ReadArticle:
    """Read pasted text; raises a `Mistake` that says what is wrong with it."""
    return read_words(Document(text=text), told, any_language=any_language)


def read_words(document: Document, told: Told, *, any_language: bool = False) -> ReadArticle:
    """Find the claims of a document; what was told of its source stands above all else.

    Raises the mistakes of `read_article`, and `mistake-article-language` (values: `language`)
    for an article that is surely not English. No claim at all is no mistake here.
    """
    language = foreign(document)
    if language and not any_language:
        raise Mistake("mistake-article-language", language=language)
    article = read_article(document.text, lambda guessed: source_of(document, guessed, told))
    found = find_claims(article)
    proposals = tuple(
        Proposal(claim=claim, score=one.score, why=one.why, hands=one.hands)
        for one in found
        if (claim := as_claim(one, article))
    )
    return ReadArticle(source=article.source, found=found, proposals=proposals)
