"""Lists: closed sets of words, written as one reads them."""


def listed(words: str) -> frozenset[str]:
    """Give the words of a list that is written with a space between them."""
    return frozenset(words.split())
