"""The claim again: a text that says its claim, and next to nothing besides."""

from arguments.judging.guards.caps import Notice
from arguments.judging.guards.places import opening
from arguments.judging.lexicon import load_lexicon
from arguments.judging.phrases import Guard
from arguments.judging.rubric import content_count, shared_with_claim
from arguments.judging.scoring import Case

_COPIED_NEW, _BARE_NEW = 1, 3
_COPIED_SHARE = 0.6


def claim_again(case: Case) -> Notice | None:
    """Notice the claim alone, or with a `because` that brings nothing."""
    lexicon = load_lexicon()
    claimed = {word.stem for word in case.claim.words if lexicon.is_content(word.folded)}
    own = {word.stem for word in case.reading.words if lexicon.is_content(word.folded)} - claimed
    if not claimed or len(shared_with_claim(case)) / len(claimed) < _COPIED_SHARE:
        return None
    if len(own) < _COPIED_NEW:
        return Notice(Guard.COPIED_CLAIM, opening(case))
    bare = len(own) < _BARE_NEW and content_count(case) < _COPIED_NEW
    return Notice(Guard.BARE_BECAUSE, opening(case)) if bare else None
