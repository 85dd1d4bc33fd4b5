"""Claims in tables: what was found in an article, what would be imported, what is there."""

from collections.abc import Collection, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table

from arguments.claims import Claim, FoundClaim, Source
from arguments.importing import served_text
from bot.terminal.printable import one_line
from bot.terminal.screen import plain, unbroken
from bot.wording import Wording

_NUMBERS = ("paragraph", "number")


def found_view(found: Sequence[FoundClaim], words: Wording) -> RenderableType:
    """Draw the claims found in an article, best first."""
    if not found:
        return plain(words.say("mistake-no-claims-found"))
    table = _table(words, "paragraph", "kind", "claim")
    for one in found:
        kind = plain(words.say(f"kind-{one.kind}"))
        table.add_row(str(one.paragraph), kind, plain(one_line(served_text(one))))
    return table


def import_view(claims: Sequence[Claim], known: Collection[str], words: Wording) -> RenderableType:
    """Draw, numbered, what an import would add and what is there, under the article's source."""
    table = _table(words, "number", "status", "kind", "claim")
    for number, claim in enumerate(claims, start=1):
        status = "there" if claim.claim_id in known else "new"
        table.add_row(
            str(number),
            plain(words.say(f"cli-claim-{status}"), "dim" if status == "there" else "green"),
            plain(words.say(f"kind-{claim.kind}")),
            plain(one_line(claim.text)),
        )
    source = claims[0].source
    title = words.say("source-title", title=one_line(source.title))
    lacks = _lacks(source, words)
    warning = [plain(lacks, "yellow")] if lacks else []
    return Group(plain(f"{title} {one_line(source.author)}".rstrip(), "bold"), table, *warning)


def _lacks(source: Source, words: Wording) -> str:
    """Say what a source does not name and which options would; nothing where it names all."""
    known = {"author": source.author, "outlet": source.outlet, "date": source.published}
    lacking = [words.say(f"cli-import-lack-{name}") for name, value in known.items() if not value]
    if not lacking:
        return ""
    listed = lacking[-1]
    if lacking[:-1]:
        before = ", ".join(lacking[:-1])
        listed = words.say("cli-import-lack-and", first=before, second=lacking[-1])
    return words.say("cli-import-lacks", lacking=listed)


def claims_view(listed: Sequence[tuple[Claim, bool]], words: Wording) -> RenderableType:
    """Draw the library: each claim under its id, which stays whole so that it can be copied."""
    if not listed:
        return plain(words.say("mistake-no-claims"))
    parts: list[RenderableType] = []
    for claim, retired in listed:
        mark = words.say("cli-claim-retired") if retired else ""
        text = plain(f"{one_line(claim.text)} {mark}".rstrip(), "dim" if retired else "")
        parts += [unbroken(claim.claim_id, "cyan"), Padding(text, (0, 0, 0, 2), expand=False)]
    return Group(*parts)


def _table(words: Wording, *columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(
            plain(words.say(f"cli-column-{column}")),
            overflow="fold",
            justify="right" if column in _NUMBERS else "left",
        )
    return table
