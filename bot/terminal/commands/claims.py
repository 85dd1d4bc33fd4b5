"""`gadfly claims`: find claims in an article, list the library, take claims out and back."""

from typing import Any

import click

from arguments.articles import read_article
from arguments.claims import Claim, ClaimId
from arguments.finding import find_claims
from bot.terminal.called import called
from bot.terminal.groups import Command, Commands
from bot.terminal.opening import opened
from bot.terminal.reading import read_file
from bot.terminal.screen import Screen
from bot.terminal.spoken import spoken
from bot.terminal.views.claims import claims_view, found_view
from bot.terminal.writing import write_json

_IMPORT = "bot.terminal.commands.importing:import_claims"


@click.group(cls=Commands, path="claims", places={"import": _IMPORT})
def claims() -> None:
    """Gather what is done with claims."""


@claims.command(cls=Command)
@click.argument("file")
@click.option("--json", "as_json", is_flag=True)
def extract(file: str, *, as_json: bool) -> None:
    """Find the claims of an article; stores nothing."""
    found = find_claims(read_article(read_file(file)))
    if as_json:
        write_json([one.model_dump(mode="json") for one in found])
    else:
        words = spoken()
        Screen(words).show(found_view(found, words))


@claims.command("list", cls=Command)
@click.option("--json", "as_json", is_flag=True)
@click.option("--all", "everything", is_flag=True)
def list_claims(*, as_json: bool, everything: bool) -> None:
    """List the claims in service, or all of them."""
    with opened() as office:
        listed = [one for one in office.every_claim() if everything or not one[1]]
        if as_json:
            write_json([_object(*one) for one in listed])
        else:
            Screen(office.words).show(claims_view(listed, office.words))


@claims.command(cls=Command)
@click.argument("claim", metavar="ID")
def retire(claim: str) -> None:
    """Take a claim out of service."""
    with opened() as office:
        office.do(office.engine.library.retire(ClaimId(claim)))
        Screen(office.words).say("cli-retired", claim=claim, gadfly=called())


@claims.command(cls=Command)
@click.argument("claim", metavar="ID")
def restore(claim: str) -> None:
    """Put a retired claim back into service."""
    with opened() as office:
        office.do(office.engine.library.restore(ClaimId(claim)))
        Screen(office.words).say("cli-restored", claim=claim)


def _object(claim: Claim, retired: bool) -> dict[str, Any]:  # noqa: FBT001 (a row, not a switch)
    shown = claim.model_dump(mode="json", exclude={"claim_id"})
    return {"id": claim.claim_id, **shown, "retired": retired}
