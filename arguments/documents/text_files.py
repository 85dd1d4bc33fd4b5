"""Text files: plain text and Markdown, in whatever encoding they were saved."""

from arguments.documents.document import Document, Given
from arguments.documents.encodings import charset_of, cleaned, decoded


def read_text(given: Given) -> Document:
    """Read plain text or Markdown; what it says of itself is left to whoever reads the article."""
    return Document(text=cleaned(decoded(given.data, charset_of(given.content_type))))
