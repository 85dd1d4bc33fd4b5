"""Claims in tables: what was found in an article, what would be imported, what is there."""

from collections.abc import Collection, Sequence

from rich.console import Group, RenderableType
from rich.table import Table

from arguments.claims import Claim, FoundClaim
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording


def found_view(found: Sequence[FoundClaim], words: Wording) -> RenderableType:
    """Draw the claims found in an article, best first."""
    if not found:
        return plain(words.say("mistake-no-claims-found"))
    table = _table(words, "paragraph", "kind", "claim")
    for one in found:
        kind = plain(words.say(f"kind-{one.kind}"))
        table.add_row(str(one.paragraph), kind, plain(one_line(one.text)))
    return table


def import_view(claims: Sequence[Claim], known: Collection[str], words: Wording) -> RenderableType:
    """Draw what an import would add and what is there already, under the article's source."""
    table = _table(words, "status", "kind", "claim")
    for claim in claims:
        status = "there" if claim.claim_id in known else "new"
        table.add_row(
            plain(words.say(f"cli-claim-{status}"), "dim" if status == "there" else "green"),
            plain(words.say(f"kind-{claim.kind}")),
            plain(one_line(claim.text)),
        )
    source = words.say("source-title", title=one_line(claims[0].source.title))
    return Group(plain(source, "bold"), table)


def claims_view(listed: Sequence[tuple[Claim, bool]], words: Wording) -> RenderableType:
    """Draw the library: ids and claims, with the retired ones marked."""
    if not listed:
        return plain(words.say("mistake-no-claims"))
    table = _table(words, "id", "claim")
    for claim, retired in listed:
        mark = words.say("cli-claim-retired") if retired else ""
        table.add_row(
            plain(claim.claim_id, "cyan"),
            plain(f"{one_line(claim.text)} {mark}".rstrip(), "dim" if retired else ""),
        )
    return table


def _table(words: Wording, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(
            plain(words.say(f"cli-column-{column}")),
            overflow="fold",
            justify="right" if column == "paragraph" else "left",
        )
    return table
