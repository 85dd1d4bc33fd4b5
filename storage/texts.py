"""Texts as people send them, made fit to be stored."""


def storable(text: str) -> str:
    """Give the text without what no database keeps: a NUL, and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
