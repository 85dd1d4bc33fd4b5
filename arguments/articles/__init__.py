"""Articles: an op-ed's text read into sentences that know where they stand.

`article` composes; every other file knows one thing that stands in or around an op-ed.
"""

from arguments.articles.article import Article, Sentence, read_article

__all__ = ["Article", "Sentence", "read_article"]
