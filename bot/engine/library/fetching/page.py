"""A page as it came."""

from arguments.value import Value


class Page(Value):
    """The bytes of a page, what its server calls them, and where they were found in the end.

    `content_type` is the server's own, with its charset where it names one, and empty where
    it names none. `name` is the last part of the address, or the host.
    """

    data: bytes
    content_type: str
    address: str
    name: str
