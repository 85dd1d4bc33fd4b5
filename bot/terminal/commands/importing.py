"""`gadfly claims import`: an op-ed's claims, shown before they are added; or a pack."""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

import click
from pydantic import ValidationError

from arguments.claims import ClaimId, Proposal, ReadArticle, Source
from arguments.documents import Told
from arguments.mistakes import Mistake
from arguments.packs import PackInvalid
from bot.engine.asker import Asker
from bot.engine.library.imports import is_pack
from bot.terminal.called import called
from bot.terminal.groups import Command
from bot.terminal.opening import HERE, Office, asker, opened, settings
from bot.terminal.picking import picked
from bot.terminal.reading import STANDARD_INPUT, is_link, material_of, read_bytes
from bot.terminal.reviewing import review_at_terminal
from bot.terminal.screen import Screen
from bot.terminal.sources import with_fuller_source
from bot.terminal.views.claims import complaints_view, import_view
from bot.terminal.writing import write_json

FOREIGN = "mistake-article-language"
_ONE_BY_ONE = {"", "r", "review"}


@click.command(cls=Command)
@click.argument("file")
@click.option("--yes", is_flag=True)
@click.option("--top", type=click.IntRange(min=1), metavar="N")
@click.option("--json", "as_json", is_flag=True)
@click.option("--any-language", is_flag=True)
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
    any_language: bool,
    published: datetime | None,
    **given: str,
) -> None:
    """Add an article's claims to the library, after showing them; or all of a pack."""
    with opened() as office:
        who = asker(None, settings(), office.words)
        if is_pack(file):
            _import_pack(file, office, who, as_json=as_json)
            return
        told = _told(given, published)
        article = _read(file, told, office, any_language=any_language)
        article = article.model_copy(update={"proposals": article.proposals[:top]})
        if as_json:
            _print(article, office, who, yes=yes)
        else:
            _converse(article, office, who, yes=yes, typed=file != STANDARD_INPUT)


def _read(file: str, told: Told, office: Office, *, any_language: bool) -> ReadArticle:
    asked = office.engine.imports.read(material_of(file), told=told, any_language=any_language)
    try:
        return office.do(Screen(office.words).waiting(asked, "terminal-reading"))
    except Mistake as mistake:
        if mistake.key != FOREIGN:
            raise
        raise Mistake("mistake-import-language", **mistake.values) from None


def _told(given: dict[str, str], published: datetime | None) -> Told:
    """Give what was told of the source; an option that no source can hold is named."""
    day = published.replace(tzinfo=UTC).date() if published else None
    try:
        Source.model_validate({"title": "-", **{name: one for name, one in given.items() if one}})
    except ValidationError as error:
        field = str(error.errors()[0]["loc"][0])
        raise Mistake("mistake-source", option=f"--{field}") from None
    return Told(**given, published=day)


def _import_pack(file: str, office: Office, who: Asker, *, as_json: bool) -> None:
    screen = Screen(office.words)
    if is_link(file):
        raise Mistake("mistake-pack-link")
    try:
        pack = office.do(office.engine.imports.read_pack(read_bytes(file)))
    except PackInvalid as invalid:
        if as_json:
            raise
        screen.show(complaints_view(invalid.complaints, office.words))
        raise Mistake("mistake-pack-refused", problems=len(invalid.complaints)) from None
    added = office.do(office.engine.library.add_pack(who, pack))
    if as_json:
        write_json({"pack": pack.pack_id, "added": added.new, "there": added.there})
    else:
        screen.say("cli-imported", added=added.new, there=added.there)


def _print(article: ReadArticle, office: Office, who: Asker, *, yes: bool) -> None:
    known = _known(article, office)
    added, waiting = _take(article.proposals, article, office, who) if yes else ([], 0)
    listed = [
        {
            "id": one.claim.claim_id,
            **one.claim.model_dump(mode="json", include={"text", "kind", "paragraph"}),
            "hands": list(one.hands),
            "new": one.claim.claim_id not in known,
        }
        for one in article.proposals
    ]
    source = article.source.model_dump(mode="json")
    write_json({"source": source, "claims": listed, "added": added, "waiting": waiting})


def _take(
    wanted: Sequence[Proposal], article: ReadArticle, office: Office, who: Asker
) -> tuple[list[str], int]:
    """Serve what needs no hand and have the rest wait for review; gives ids, and how many wait."""
    ready = [one for one in wanted if not one.hands]
    added = office.do(office.engine.library.add(who, ready))
    unready = tuple(one for one in wanted if one.hands)
    queued = office.do(
        office.engine.imports.queue(who, article.model_copy(update={"proposals": unready}), best=0)
    )
    return list(added), queued.new


def _converse(article: ReadArticle, office: Office, who: Asker, *, yes: bool, typed: bool) -> None:
    screen = Screen(office.words)
    asks = typed and not yes and sys.stdin is not None and sys.stdin.isatty()
    if asks:
        article = with_fuller_source(article, screen)
    known = _known(article, office)
    fresh = [one for one in article.proposals if one.claim.claim_id not in known]
    if not fresh:
        _say_nothing_new(office, who, screen)
        return
    screen.show(import_view(article.proposals, known, office.words))
    if not (yes or asks):
        raise Mistake("mistake-import-unconfirmed")
    wanted = article.proposals if yes else _wanted(article.proposals, fresh, screen)
    if wanted is None:
        office.do(office.engine.imports.queue(who, article, best=0))
        review_at_terminal(office, who, screen)
        return
    if not wanted:
        screen.say("cli-import-left")
        return
    added, waiting = _take(wanted, article, office, who)
    screen.say("cli-imported", added=len(added), there=len(wanted) - len(added) - waiting)
    if waiting:
        screen.say("cli-import-waiting", waiting=waiting, gadfly=called())


def _say_nothing_new(office: Office, who: Asker, screen: Screen) -> None:
    waiting = office.do(office.engine.review.waiting(who))
    screen.say("cli-import-nothing-new", waiting=waiting, gadfly=called())


def _known(article: ReadArticle, office: Office) -> set[ClaimId]:
    """Give the ids that the library has, in service, retired or under review."""
    fresh = office.do(office.engine.library.fresh(HERE, article.proposals))
    every = {one.claim.claim_id for one in article.proposals}
    return every - {one.claim.claim_id for one in fresh}


def _wanted(
    proposals: Sequence[Proposal], fresh: Sequence[Proposal], screen: Screen
) -> Sequence[Proposal] | None:
    """Ask which of the numbered claims to add; None to review them one by one."""
    hands = sum(bool(one.hands) for one in fresh)
    question = screen.words.say("cli-import-ask", new=len(fresh) - hands, hands=hands)
    while True:
        answer = click.prompt(question, "", show_default=False)
        if answer.strip().casefold() in _ONE_BY_ONE:
            return None
        rows = picked(answer, len(proposals))
        if rows is not None:
            return [one for number, one in enumerate(proposals, start=1) if number in rows]
        screen.say("cli-import-ask-again", rows=len(proposals))
