"""`gadfly claims`: find claims in articles, look through the library, take claims out and back."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from arguments.claims import Claim, ClaimId, ClaimKind, ReadArticle
from arguments.mistakes import Mistake
from arguments.packs import write_pack
from bot.engine.library.articles import Material
from bot.engine.library.library import Query, Shelved, Status
from bot.terminal.called import called
from bot.terminal.groups import Command, Commands
from bot.terminal.opening import HERE, Office, asker, opened, reading, settings
from bot.terminal.printable import one_line
from bot.terminal.reading import STANDARD_INPUT, material_of
from bot.terminal.screen import Screen
from bot.terminal.spoken import spoken
from bot.terminal.views.claims import claims_view, found_view, shelved_view
from bot.terminal.watching import Progress
from bot.terminal.writing import whole_file, write_json

_COMMANDS = "bot.terminal.commands"
_PACK_ID = "exported"


@click.group(
    cls=Commands,
    path="claims",
    places={
        "import": f"{_COMMANDS}.importing:import_claims",
        "review": f"{_COMMANDS}.reviewing:review",
    },
)
def claims() -> None:
    """Gather what is done with claims."""


@claims.command(cls=Command)
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True)
@click.option("--jsonl", is_flag=True)
def extract(files: Sequence[str], *, as_json: bool, jsonl: bool) -> int:
    """Find the claims of articles; stores nothing."""
    if as_json and (jsonl or len(files) > 1):
        raise Mistake("mistake-extract-jsonl")
    with reading() as read:
        if jsonl:
            return _extract_each(files, read)
        if as_json:
            write_json(_objects(read(material_of(files[0]))))
            return 0
        words = spoken()
        screen = Screen(words)
        for file in files:
            screen.show(found_view(read(material_of(file)), words))
    return 0


def _extract_each(files: Sequence[str], read: Callable[[Material], ReadArticle]) -> int:
    """Answer each file by one line: its claims, or why they cannot be had."""
    words = spoken()
    bad = 0
    with Progress(words, "cli-extract-progress", of=len(files)) as progress:
        for file in files:
            try:
                article = read(material_of(file))
                title = article.source.title
                write_json({"file": file, "title": title, "claims": _objects(article)})
            except Mistake as mistake:
                bad += 1
                write_json({"file": file, "error": words.mistake(mistake)})
            progress.one_more()
    return 1 if bad else 0


@claims.command("list", cls=Command)
@click.option("--json", "as_json", is_flag=True)
@click.option("--all", "everything", is_flag=True)
@click.option("--search", default="", metavar="TEXT")
@click.option("--kind", type=click.Choice([kind.value for kind in ClaimKind]))
def list_claims(*, as_json: bool, everything: bool, search: str, kind: str | None) -> None:
    """List the claims in service, or all of them."""
    query = Query(
        text=search,
        kind=ClaimKind(kind) if kind else None,
        status=None if everything else Status.SERVED,
    )
    with opened() as office:
        found = office.do(office.engine.library.listing(HERE, query))
        listed = [(one.claim, one.retired) for one in found]
        if as_json:
            write_json([_object(*one) for one in listed])
        elif search or kind:
            Screen(office.words).show(claims_view(listed, office.words, empty="cli-list-nothing"))
        else:
            Screen(office.words).show(claims_view(listed, office.words))


@claims.command(cls=Command)
@click.argument("claim", metavar="ID")
@click.option("--json", "as_json", is_flag=True)
def show(claim: str, *, as_json: bool) -> None:
    """Show one claim: where it stands in its article, and how its sides fared."""
    with opened() as office:
        shelved = office.do(office.engine.library.shelved(HERE, ClaimId(claim)))
        if as_json:
            write_json(_whole_object(shelved))
        else:
            Screen(office.words).show(shelved_view(shelved, office.words))


@claims.command(cls=Command)
@click.argument("claim", metavar="ID")
def retire(claim: str) -> None:
    """Take a claim out of service."""
    with opened() as office:
        who = asker(None, settings(), office.words)
        office.do(office.engine.library.retire(who, ClaimId(claim)))
        Screen(office.words).say("cli-retired", claim=claim, gadfly=called())


@claims.command(cls=Command)
@click.argument("claim", metavar="ID")
def restore(claim: str) -> None:
    """Put a retired claim back into service."""
    with opened() as office:
        who = asker(None, settings(), office.words)
        office.do(office.engine.library.restore(who, ClaimId(claim)))
        Screen(office.words).say("cli-restored", claim=claim)


@claims.command("export", cls=Command)
@click.argument("file")
@click.option("--title", default="")
@click.option("--licence", default="")
@click.option("--article", default="", metavar="TEXT")
@click.option("--force", is_flag=True)
def export_pack(file: str, *, title: str, licence: str, article: str, force: bool) -> None:
    """Write the claims in service as a pack."""
    with opened() as office:
        words = office.words
        pack = office.do(
            office.engine.library.pack(
                HERE,
                pack_id=_PACK_ID,
                title=title or words.say("cli-pack-title"),
                licence=licence or words.say("cli-pack-licence"),
                article_id=_article(office, article) if article else None,
            )
        )
        written = write_pack(pack, comment=words.say("pack-comment"))
        if file == STANDARD_INPUT:
            click.echo(written, nl=False)
            return
        with whole_file(Path(file), force=force) as unfinished:
            unfinished.write_text(written, encoding="utf-8")
        click.echo(words.say("cli-pack-written", claims=len(pack.claims), file=one_line(file)))


def _article(office: Office, wanted: str) -> str:
    """Give the one article whose title or author has this in it."""
    folded = wanted.casefold()
    found = [
        one.article_id
        for one in office.do(office.engine.library.articles(HERE))
        if folded in f"{one.source.title} {one.source.author}".casefold()
    ]
    if len(found) != 1:
        raise Mistake("mistake-article-unclear", article=wanted, found=len(found))
    return found[0]


def _objects(article: ReadArticle) -> list[dict[str, Any]]:
    return [one.model_dump(mode="json") for one in article.found]


def _object(claim: Claim, retired: bool) -> dict[str, Any]:  # noqa: FBT001 (a row, not a switch)
    shown = claim.model_dump(mode="json", exclude={"claim_id", "original", "passage", "sentence"})
    return {"id": claim.claim_id, **shown, "retired": retired}


def _whole_object(shelved: Shelved) -> dict[str, Any]:
    claim = shelved.claim.model_dump(mode="json", exclude={"claim_id"})
    sides = {
        "for": shelved.on_for.model_dump(mode="json"),
        "against": shelved.on_against.model_dump(mode="json"),
    }
    return {"id": shelved.claim.claim_id, **claim, "status": shelved.status.value, "sides": sides}
