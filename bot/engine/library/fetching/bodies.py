"""Bodies: read piece by piece and unpacked piece by piece, never beyond what is allowed."""

import zlib
from collections.abc import Iterator
from typing import Protocol

from aiohttp import ClientResponse, hdrs

from arguments.documents import TooLarge
from arguments.mistakes import Mistake

PIECE = 65_536
MEMBERS = 1_000
"""Members of a gzip body that are unpacked; those who pack in parallel make one a block."""
_WINDOWS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
_BARE = -zlib.MAX_WBITS
_DEFLATED = 8
"""The method in the low half of the first byte of a zlib stream (RFC 1950); some send none."""


class PageBroken(Mistake):
    """What came was not what the rules of the web or its own headers promised."""

    def __init__(self, host: str) -> None:
        super().__init__("mistake-page-broken", host=host)


async def whole(response: ClientResponse, most: int) -> bytes:
    """Give a body; raises `TooLarge` as soon as it announces or brings too much."""
    if (response.content_length or 0) > most:
        raise TooLarge(most)
    body, is_all = await beginning(response, most)
    if not is_all:
        raise TooLarge(most)
    return body


async def beginning(response: ClientResponse, most: int) -> tuple[bytes, bool]:
    """Give at most so many bytes of a body, and whether that is all of it."""
    body, received = bytearray(), 0
    packing = _packing(response)
    async for sent in response.content.iter_chunked(PIECE):
        received += len(sent)
        for piece in packing.unpack(sent):
            body += piece
            if len(body) > most:
                return bytes(body[:most]), False
        if received > most:
            return bytes(body), False
    packing.end()
    return bytes(body), True


class _Packing(Protocol):
    def unpack(self, sent: bytes) -> Iterator[bytes]: ...
    def end(self) -> None: ...


class _Plain:
    """Nothing to unpack."""

    def unpack(self, sent: bytes) -> Iterator[bytes]:
        yield sent

    def end(self) -> None:
        """Any end will do."""


class _Deflated:
    """What zlib unpacks, in pieces of a bounded size however much it swells.

    A gzip body may be several members, one after another (RFC 1952, 2.2).
    """

    def __init__(self, window: int, host: str) -> None:
        self._window = window
        self._broken = PageBroken(host)
        self._members = 0
        self._stream: zlib._Decompress | None = None

    def unpack(self, sent: bytes) -> Iterator[bytes]:
        piece, left = b"", sent
        while left or len(piece) == PIECE:
            if self._stream is None or (left and self._stream.eof):
                self._stream = self._next_member(left)
            try:
                piece = self._stream.decompress(left, PIECE)
            except zlib.error:
                raise self._broken from None
            left = self._stream.unused_data or self._stream.unconsumed_tail
            yield piece

    def end(self) -> None:
        if self._stream is not None and not self._stream.eof:
            raise self._broken

    def _next_member(self, left: bytes) -> "zlib._Decompress":
        deflated = self._window == zlib.MAX_WBITS
        if self._members == (1 if deflated else MEMBERS):
            raise self._broken
        self._members += 1
        bare = deflated and left[0] & 0x0F != _DEFLATED
        return zlib.decompressobj(_BARE if bare else self._window)


def _packing(response: ClientResponse) -> _Packing:
    host = _host(response)
    encoding = ",".join(response.headers.getall(hdrs.CONTENT_ENCODING, [])).strip().lower()
    if encoding in {"", "identity"}:
        return _Plain()
    if encoding not in _WINDOWS:
        raise Mistake("mistake-page-encoding", host=host)
    return _Deflated(_WINDOWS[encoding], host)


def _host(response: ClientResponse) -> str:
    return response.url.raw_host or ""
