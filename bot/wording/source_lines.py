"""The source line of a claim: its kind, author, title, outlet, date and paragraph."""

from arguments.claims import Claim
from bot.wording import Wording


def source_line(wording: Wording, claim: Claim) -> str:
    """Give where a claim comes from in one line, leaving out what is not known."""
    source = claim.source
    by = wording.say("source-author", author=source.author) if source.author else ""
    title = wording.say("source-title", title=source.title)
    parts = [
        f"{title} {by}".strip(),
        source.outlet,
        _day(wording, claim),
        wording.say("source-paragraph", number=claim.paragraph) if claim.paragraph else "",
    ]
    known = ", ".join(part for part in parts if part)
    return wording.say("source-line", kind=wording.say(f"kind-{claim.kind}"), known=known)


def _day(wording: Wording, claim: Claim) -> str:
    published = claim.source.published
    if published is None:
        return ""
    month = wording.say(f"month-{published.month}")
    return wording.say("source-date", day=published.day, month=month, year=str(published.year))
