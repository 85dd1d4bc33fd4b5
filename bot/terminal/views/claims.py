"""Claims in tables: what was found in an article, what would be imported, what is there."""

from collections.abc import Collection, Sequence
from functools import partial

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from arguments.claims import Claim, Hand, Proposal, ReadArticle, Side, Source
from arguments.fairness import SideRecord, lopsided
from arguments.importing import served_text
from arguments.packs import Complaint
from bot.engine.library.library import Shelved
from bot.terminal.printable import one_line
from bot.terminal.screen import headed, plain, unbroken
from bot.terminal.views.claim import claim_card
from bot.terminal.views.review import passage_view
from bot.wording import Wording
from bot.wording.numbers import score

_table = partial(headed, "cli-column", {"paragraph", "number"})


def found_view(article: ReadArticle, words: Wording) -> RenderableType:
    """Draw the claims found in an article, best first, under its title."""
    if not article.found:
        return plain(words.say("mistake-no-claims-found"))
    table = _table(words, "paragraph", "kind", "claim")
    for one in article.found:
        kind = plain(words.say(f"kind-{one.kind}"))
        claim = plain(one_line(served_text(one)))
        table.add_row(str(one.paragraph), kind, _with_hands(claim, one.hands, words))
    return Group(plain(one_line(article.source.title), "bold"), table)


def import_view(
    proposals: Sequence[Proposal], known: Collection[str], words: Wording
) -> RenderableType:
    """Draw, numbered, what an import would add and what is there, under the article's source.

    Claims that need a hand are counted alone: their place is the review.
    """
    table = _table(words, "number", "status", "kind", "claim")
    for number, proposal in enumerate(proposals, start=1):
        claim = proposal.claim
        status = "there" if claim.claim_id in known else "new"
        if not proposal.hands:
            table.add_row(
                str(number),
                plain(words.say(f"cli-claim-{status}"), "dim" if status == "there" else "green"),
                plain(words.say(f"kind-{claim.kind}")),
                plain(one_line(claim.text)),
            )
    source = proposals[0].claim.source
    title = words.say("source-title", title=one_line(source.title))
    hands = sum(bool(one.hands) for one in proposals)
    lacks = _lacks(source, words)
    notes = [plain(words.say("cli-import-hands", hands=hands), "yellow")] if hands else []
    notes += [plain(lacks, "yellow")] if lacks else []
    return Group(plain(f"{title} {one_line(source.author)}".rstrip(), "bold"), table, *notes)


def shelved_view(shelved: Shelved, words: Wording) -> RenderableType:
    """Draw one claim of the library: itself, its passage, and how each side fared."""
    lines = [
        _fared(Side.FOR, shelved.on_for, words),
        _fared(Side.AGAINST, shelved.on_against, words),
    ]
    uneven = lopsided(shelved.on_for, shelved.on_against)
    if uneven is not None:
        side = words.say(f"side-{uneven.favoured}")
        lines.append(words.say("cli-claim-lopsided", side=side, points=score(uneven.by)))
    parts = [claim_card(shelved.claim, words), *map(plain, lines)]
    return Group(*parts, passage_view(shelved.claim, words))


def _fared(side: Side, record: SideRecord, words: Wording) -> str:
    said = words.say(f"side-{side}")
    if record.mean is None:
        return words.say("cli-claim-side", side=said, argued=record.argued)
    mean = score(record.mean)
    return words.say("cli-claim-side-scored", side=said, argued=record.argued, mean=mean)


def complaints_view(complaints: Sequence[Complaint], words: Wording) -> RenderableType:
    """List everything that is wrong with a pack, each on its line."""
    return Group(*(plain(one_line(words.phrase(one.phrase))) for one in complaints))


def _with_hands(claim: Text, hands: Sequence[Hand], words: Wording) -> Text:
    for hand in hands:
        claim.append(f"\n{words.say(f'hand-{hand}')}", "yellow")
    return claim


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


def claims_view(
    listed: Sequence[tuple[Claim, bool]], words: Wording, empty: str = "mistake-no-claims"
) -> RenderableType:
    """Draw the library: each claim under its id, which stays whole so that it can be copied."""
    if not listed:
        return plain(words.say(empty))
    parts: list[RenderableType] = []
    for claim, retired in listed:
        mark = words.say("cli-claim-retired") if retired else ""
        text = plain(f"{one_line(claim.text)} {mark}".rstrip(), "dim" if retired else "")
        parts += [unbroken(claim.claim_id, "cyan"), Padding(text, (0, 0, 0, 2), expand=False)]
    return Group(*parts)
