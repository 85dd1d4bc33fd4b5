"""What a document is refused with."""

import pytest

from arguments.documents import read_document
from arguments.mistakes import Mistake
from bot.wording import load_wording


def refused(data: bytes, name: str = "", content_type: str = "") -> Mistake:
    """Give the mistake that a document ends in, once it has been put into words."""
    with pytest.raises(Mistake) as caught:
        read_document(data, name, content_type)
    assert load_wording().mistake(caught.value).endswith(".")
    return caught.value
