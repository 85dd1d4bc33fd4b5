"""Words that the cards of spars share: the claim with its side, days, phrases made safe."""

from datetime import datetime

from arguments.claims import Claim, Side
from arguments.judging.verdict import Phrase
from bot.discord_ui.quoting import inline
from bot.wording import Wording

CLAIM_LIMIT, VALUE_LIMIT = 300, 300


def claim_line(wording: Wording, claim: Claim, side: Side) -> str:
    """Give the side and the claim in small print."""
    return f"-# {wording.say(f'side-{side}')}: {inline(claim.text, CLAIM_LIMIT)}"


def moment(when: datetime) -> str:
    """Give how far off a moment is, as Discord counts it for each."""
    return f"<t:{int(when.timestamp())}:R>"


def day(when: datetime) -> str:
    """Give the day of a moment, as Discord shows it to each in their own time."""
    return f"<t:{int(when.timestamp())}:D>"


def said(wording: Wording, phrase: Phrase) -> str:
    """Put a phrase into words; what people wrote in it is defused and cut."""
    values = {
        name: inline(value, VALUE_LIMIT) if isinstance(value, str) else value
        for name, value in phrase.values.items()
    }
    return wording.say(phrase.key, **values)
