"""Asking the system for the addresses of a host, in a thread that nothing has to wait for.

The event loop's own threads are few, and the connection to Discord needs them: a name server
that never answers must not hold one, nor delay the end of the program.
"""

import asyncio
import contextlib
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence

LookUp = Callable[[str, int], Awaitable[Sequence[str]]]


async def look_up(host: str, port: int) -> Sequence[str]:
    """Give every address of a host; raises `OSError` when it has none."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[str]] = loop.create_future()

    def tell(found: Sequence[str] | OSError) -> None:
        if answer.done():
            return
        if isinstance(found, OSError):
            answer.set_exception(found)
        else:
            answer.set_result(found)

    def ask() -> None:
        found = _addresses(host, port)
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(tell, found)

    threading.Thread(target=ask, name="look-up", daemon=True).start()
    return await answer


def _addresses(host: str, port: int) -> Sequence[str] | OSError:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:
        return OSError(socket.EAI_NONAME, "not a host's name")
    except OSError as error:
        return error
    return list(dict.fromkeys(str(place[0]) for *_, place in found))
