"""Claims under review: a found claim with its reasons and doubts, a report, a passage."""

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.text import Text

from arguments.claims import Claim
from bot.engine.library.library import Status
from bot.engine.library.reports import ClaimReports
from bot.engine.library.review import Candidate
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.chosen import chosen_because
from bot.wording.source_lines import source_line


def candidate_view(candidate: Candidate, words: Wording) -> RenderableType:
    """Draw a found claim: the wording to serve, why it was chosen, what it still needs."""
    shelved, claim = candidate.shelved, candidate.shelved.claim
    progress = words.say(
        "terminal-review-progress",
        place=candidate.place,
        of=candidate.of,
        approved=candidate.approved,
        skipped=candidate.skipped,
        waiting=candidate.waiting,
    )
    parts = [plain(one_line(claim.text), "bold"), Text()]
    if shelved.status is not Status.WAITING:
        parts.append(plain(words.say(f"terminal-review-was-{shelved.status}"), "yellow"))
    if candidate.replaced_by:
        parts.append(plain(one_line(candidate.replaced_by), "yellow"))
    parts += [plain(words.say(f"hand-{hand}"), "yellow") for hand in shelved.hands]
    if claim.original and one_line(claim.original) != one_line(claim.text):
        said = words.say("terminal-review-original", sentence=one_line(claim.original))
        parts.append(plain(said, "italic"))
    reasons = chosen_because(words, shelved.why)
    if reasons:
        parts.append(plain(words.say("terminal-review-why", reasons=reasons), "dim"))
    parts.append(plain(one_line(source_line(words, claim)), "dim"))
    return Panel(Group(*parts), title=plain(progress), title_align="left", padding=(0, 1))


def report_view(report: ClaimReports, words: Wording) -> RenderableType:
    """Draw a reported claim with what was said against it."""
    parts = [plain(one_line(report.claim.text), "bold"), Text()]
    parts += [plain(words.say(f"report-reason-{reason}")) for reason in report.reasons]
    parts += [plain(f"“{one_line(note)}”", "italic") for note in report.notes]
    title = plain(words.say("terminal-report-title", count=report.count))
    return Panel(Group(*parts), title=title, title_align="left", padding=(0, 1))


def passage_view(claim: Claim, words: Wording) -> RenderableType:
    """Draw the passage that a claim comes from, its own sentence standing out."""
    if not claim.passage:
        return plain(words.say("terminal-no-passage"))
    passage = plain(one_line(claim.passage))
    if claim.original:
        passage.highlight_words([one_line(claim.original)], "bold")
    return Panel(
        Group(passage, Text(), plain(one_line(source_line(words, claim)), "dim")),
        title=plain(words.say("terminal-passage")),
        title_align="left",
        padding=(0, 1),
    )
