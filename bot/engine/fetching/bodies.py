"""Bodies: read piece by piece and unpacked piece by piece, never beyond what is allowed."""

import zlib
from collections.abc import Iterator
from typing import Protocol

from aiohttp import ClientResponse, hdrs

from arguments.mistakes import Mistake

PIECE = 65_536
_WINDOWS = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
_BARE = -zlib.MAX_WBITS
_DEFLATED = 8
"""The method in the low half of the first byte of a zlib stream (RFC 1950); some send none."""


class PageBroken(Mistake):
    """What came was not what the rules of the web or its own headers promised."""

    def __init__(self, host: str) -> None:
        super().__init__("mistake-page-broken", host=host)


class PageTooLarge(Mistake):
    """More bytes than are read, as sent or as unpacked."""

    def __init__(self, host: str, most: int) -> None:
        super().__init__("mistake-page-too-large", host=host, megabytes=most / 1_000_000)


async def whole(response: ClientResponse, most: int) -> bytes:
    """Give a body; raises `PageTooLarge` as soon as it announces or brings too much."""
    if (response.content_length or 0) > most:
        raise PageTooLarge(_host(response), most)
    body, is_all = await beginning(response, most)
    if not is_all:
        raise PageTooLarge(_host(response), most)
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
    """One stream that zlib unpacks, in pieces of a bounded size however much it swells."""

    def __init__(self, window: int, host: str) -> None:
        self._window = window
        self._broken = PageBroken(host)
        self._stream: zlib._Decompress | None = None

    def unpack(self, sent: bytes) -> Iterator[bytes]:
        if self._stream is None:
            bare = self._window == zlib.MAX_WBITS and sent[0] & 0x0F != _DEFLATED
            self._stream = zlib.decompressobj(_BARE if bare else self._window)
        piece, left = b"", sent
        while left or len(piece) == PIECE:
            try:
                piece = self._stream.decompress(left, PIECE)
            except zlib.error:
                raise self._broken from None
            if self._stream.unused_data:
                raise self._broken
            left = self._stream.unconsumed_tail
            yield piece

    def end(self) -> None:
        if self._stream is not None and not self._stream.eof:
            raise self._broken


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
