"""`gadfly web`: the pages, live; each request reads the record anew, so that what goes is gone."""

import gc
import gzip
import logging
from collections.abc import Callable
from functools import lru_cache

from aiohttp import web

from arguments.mistakes import Mistake
from bot.assembly import assemble
from bot.config import Config
from bot.engine.engine import Engine
from bot.web.addresses import ASSETS
from bot.web.documents import Document
from bot.web.pages import Pages
from bot.web.rendering import POLICY

log = logging.getLogger(__name__)

HEADERS = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Server": "gadfly",
    "X-Robots-Tag": "noindex, nofollow",
}
"""What every answer carries."""
ASK_AGAIN = "no-cache"
"""A page may be kept, but is asked for anew each time: it may be gone."""
KEEP = "public, max-age=31536000, immutable"
"""An asset is another address whenever it changes."""
LEAST_TO_PRESS = 1024
"""Bytes from which on pressing is worth it."""
READING = frozenset({"GET", "HEAD"})
_NOT_MODIFIED, _MOVED, _NOT_FOUND, _METHOD, _BROKEN = 304, 308, 404, 405, 500
_PRESSED = "-gzip"


class AddressTaken(Mistake):
    """Nothing can be served there."""

    def __init__(self, host: str, port: int, why: str) -> None:
        super().__init__("mistake-web-address", address=f"{host}:{port}", why=why)


def pages_of(engine: Engine, language: str) -> Pages:
    """Make the pages of an engine's public places."""
    return Pages(engine.public, engine.wording, language)


def application(pages: Pages) -> web.Application:
    """Make what answers requests."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await _answer(pages, request)
        except Exception:  # the outermost edge: whoever reads gets a page all the same
            log.exception("defect page")
            return _response(request, pages.broken(request.path), status=_BROKEN)

    app = web.Application()
    app.router.add_route("*", "/{path:(?s:.*)}", answer)
    return app


def run_web(config: Config, host: str, port: int, told: Callable[[str], None]) -> int:
    """Serve until stopped, and tell the address once it answers; raises `AddressTaken`."""
    engine = assemble(config)
    address = f"http://{host}:{port}/"
    try:
        app = application(pages_of(engine, config.locale))
        settle()
        web.run_app(app, host=host, port=port, access_log=None, print=lambda _: told(address))
    except OSError as error:
        raise AddressTaken(host, port, error.strerror or str(error)) from None
    finally:
        engine.close()
    return 0


def settle() -> None:
    """Take it that what is loaded stays, so that looking for garbage passes it over from now on."""
    gc.collect()
    gc.freeze()


async def _answer(pages: Pages, request: web.Request) -> web.StreamResponse:
    if request.method not in READING:
        refused = _response(request, pages.missing(request.path), status=_METHOD)
        refused.headers["Allow"] = ", ".join(sorted(READING))
        return refused
    path = request.path
    found = await pages.at(path)
    if found is not None:
        return _response(request, found)
    if not path.endswith("/") and await pages.has(f"{path}/"):
        return web.Response(status=_MOVED, headers={**HEADERS, "Location": f"{path}/"})
    return _response(request, pages.missing(path), status=_NOT_FOUND)


def _response(request: web.Request, document: Document, status: int = 200) -> web.Response:
    """Answer with a document, pressed where that is understood; with nothing where it is known."""
    is_pressed = _is_pressed(request, document)
    tag = f"{document.digest}{_PRESSED if is_pressed else ''}"
    headers = {
        **HEADERS,
        "Content-Type": document.content_type,
        "Cache-Control": KEEP if _is_lasting(request) else ASK_AGAIN,
        "Vary": "Accept-Encoding",
        "ETag": f'"{tag}"',
    }
    if status == web.HTTPOk.status_code and _is_known(request, tag):
        return web.Response(status=_NOT_MODIFIED, headers=headers)
    body = document.body
    if is_pressed:
        headers["Content-Encoding"] = "gzip"
        body = pressed(body)
    return web.Response(status=status, body=body, headers=headers)


def _is_pressed(request: web.Request, document: Document) -> bool:
    accepted = request.headers.get("Accept-Encoding", "").lower().replace(" ", "").split(",")
    wanted = [one for one in accepted if one.partition(";")[0] == "gzip"]
    refused = any(one.partition(";q=")[2].strip("0.") == "" and ";q=" in one for one in wanted)
    return bool(wanted) and not refused and len(document.body) >= LEAST_TO_PRESS


def _is_lasting(request: web.Request) -> bool:
    return request.path in ASSETS and bool(request.query_string)


def _is_known(request: web.Request, tag: str) -> bool:
    """Tell whether the reader has just these bytes."""
    known = request.if_none_match or ()
    return any(one.value in {tag, "*"} for one in known)


@lru_cache(maxsize=64)
def pressed(body: bytes) -> bytes:
    """Press bytes; the same ones come out the same."""
    return gzip.compress(body, compresslevel=5, mtime=0)
