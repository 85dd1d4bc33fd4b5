"""Rendering: templates filled in, everything in them escaped, with the assets that they need."""

from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.web import addresses
from bot.web.documents import Document, digest_of, ending_of
from bot.web.here import Here, isolated
from bot.web.rows import rows_of
from bot.wording import Wording

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
"""What a page may load: its own style, script and pictures, and nothing inline."""
_VERSION = 8
"""Digits that tell one version of an asset from another."""
_DEPTH = 3


class Rendering:
    """The templates of all pages, in one locale."""

    def __init__(self, words: Wording, language: str) -> None:
        self.words = words
        self._environment = Environment(
            loader=PackageLoader("bot.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(
            say=words.say, language=language, policy=POLICY, rows_of=rows_of
        )
        self._environment.filters["isolated"] = isolated

    def page(self, template: str, here: Here, title: str, **shown: Any) -> Document:
        """Fill in a template."""
        text = self._environment.get_template(f"{template}.html").render(
            here=here,
            title=title,
            section=_section(here.path),
            style=_versioned(here, addresses.STYLE),
            script=_versioned(here, addresses.SCRIPT),
            icon=_versioned(here, addresses.ICON),
            **shown,
        )
        return Document.page(text)


def _section(path: str) -> str:
    """Give which part of a place a path is in: the name behind the place's, if any."""
    parts = path.split("/")
    return parts[2] if len(parts) > _DEPTH else "home"


@cache
def asset(path: str) -> Document:
    """Give a file that all pages share."""
    body = files(__package__).joinpath("assets", path[1:]).read_bytes()
    return Document(body, ending_of(path))


def _versioned(here: Here, path: str) -> str:
    """Give the link to an asset, which is another one whenever its content is."""
    return f"{here.to(path)}?v={digest_of(asset(path).body)[:_VERSION]}"
