"""Text files: plain text and Markdown, in whatever encoding they were saved."""

from arguments.documents.document import Document, Told
from arguments.documents.encodings import charset_of, cleaned, decoded
from arguments.documents.told import sensible_address


def read_text(data: bytes, content_type: str, address: str) -> Document:
    """Read plain text or Markdown; what it says of itself is left to whoever reads the article."""
    text = cleaned(decoded(data, charset_of(content_type)))
    return Document(text=text, told=Told(url=sensible_address(address)))
