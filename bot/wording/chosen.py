"""Why a claim was chosen, in a few words."""

from collections.abc import Sequence

from bot.wording import Wording


def chosen_because(wording: Wording, names: Sequence[str]) -> str:
    """List the reasons for choosing a claim; one that another version gave is left out."""
    known = wording.keys()
    return ", ".join(wording.say(f"chosen-{name}") for name in names if f"chosen-{name}" in known)
