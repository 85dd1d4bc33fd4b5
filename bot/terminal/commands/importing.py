"""`gadfly claims import`: an op-ed's claims, shown before they are added to the library."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import click
from pydantic import ValidationError

from arguments.articles import Article, read_article
from arguments.claims import Claim, Source
from arguments.finding import find_claims
from arguments.importing import as_claim
from arguments.mistakes import Mistake
from bot.terminal.groups import Command
from bot.terminal.opening import Office, opened
from bot.terminal.picking import picked
from bot.terminal.reading import STANDARD_INPUT, read_file
from bot.terminal.screen import Screen
from bot.terminal.views.claims import import_view
from bot.terminal.writing import write_json


@click.command(cls=Command)
@click.argument("file")
@click.option("--yes", is_flag=True)
@click.option("--top", type=click.IntRange(min=1), metavar="N")
@click.option("--json", "as_json", is_flag=True)
@click.option("--title", default="")
@click.option("--author", default="")
@click.option("--outlet", default="")
@click.option("--url", default="")
@click.option("--date", "published", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD")
def import_claims(
    file: str,
    *,
    yes: bool,
    top: int | None,
    as_json: bool,
    published: datetime | None,
    **given: str,
) -> None:
    """Add an article's claims to the library, after showing them."""
    told: dict[str, Any] = {name: value for name, value in given.items() if value}
    if published is not None:
        told["published"] = published.replace(tzinfo=UTC).date()
    article = _read(read_file(file), told)
    found = (as_claim(one, article.source) for one in find_claims(article))
    claims = [claim for claim in found if claim][:top]
    if not claims:
        raise Mistake("mistake-no-claims-found")
    with opened() as office:
        if as_json:
            _print(claims, article, office, yes=yes)
        else:
            _converse(claims, office, yes=yes, typed=file != STANDARD_INPUT)


def _read(text: str, told: dict[str, Any]) -> Article:
    """Read the article; what was told about its source stands above what was guessed."""
    article = read_article(text)
    if not told:
        return article
    try:
        source = Source.model_validate({**article.source.model_dump(), **told})
    except ValidationError as error:
        field = str(error.errors()[0]["loc"][0])
        raise Mistake("mistake-source", option=f"--{field}") from None
    return read_article(text, source)


def _print(claims: Sequence[Claim], article: Article, office: Office, *, yes: bool) -> None:
    known = _known(office)
    added = office.do(office.engine.library.add(claims)) if yes else []
    listed = [
        {
            "id": claim.claim_id,
            **claim.model_dump(mode="json", include={"text", "kind", "paragraph"}),
            "new": claim.claim_id not in known,
        }
        for claim in claims
    ]
    source = article.source.model_dump(mode="json")
    write_json({"source": source, "claims": listed, "added": list(added)})


def _converse(claims: Sequence[Claim], office: Office, *, yes: bool, typed: bool) -> None:
    known = _known(office)
    new = sum(claim.claim_id not in known for claim in claims)
    screen = Screen(office.words)
    screen.show(import_view(claims, known, office.words))
    if not new:
        screen.say("cli-import-nothing-new")
        return
    wanted = claims if yes else _wanted(claims, new, screen, typed=typed)
    if not wanted:
        screen.say("cli-import-left")
        return
    added = len(office.do(office.engine.library.add(wanted)))
    screen.say("cli-imported", added=added, there=len(wanted) - added)


def _known(office: Office) -> frozenset[str]:
    return frozenset(claim.claim_id for claim, _ in office.every_claim())


def _wanted(claims: Sequence[Claim], new: int, screen: Screen, *, typed: bool) -> list[Claim]:
    """Ask which of the numbered claims to add, until the answer is understood."""
    if not typed or sys.stdin is None or not sys.stdin.isatty():
        raise Mistake("mistake-import-unconfirmed")
    while True:
        answer = click.prompt(screen.words.say("cli-import-ask", new=new), "", show_default=False)
        rows = picked(answer, len(claims))
        if rows is not None:
            return [claim for number, claim in enumerate(claims, start=1) if number in rows]
        screen.say("cli-import-ask-again", rows=len(claims))
