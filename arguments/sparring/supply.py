"""Supply: what a claim itself brings that the other side could say, before anybody has argued.

Its considerations are written for a side. Its article's sentences are not: the article argues
for the claim, as a rule, so that only those that turn or let a critic speak cut the other way.
"""

from arguments.claims import Claim, Side
from arguments.judging.extents import find_voices
from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import Reading, Sentence, read
from arguments.judging.scoring import Case, lay_out
from arguments.judging.verdict import Criterion
from arguments.sparring.moves import Candidate, Source

_LEAST_WORDS, _LEAST_NEWS = 6, 2
_QUALITY = {Source.CONSIDERATION: 0.75, Source.ARTICLE: 0.5}
_REASONS = frozenset({"because", "therefore", "mechanism", "condition"})


def consideration_candidates(claim: Claim, side: Side) -> tuple[Candidate, ...]:
    """Give the claim's considerations against a debater on this side."""
    return tuple(
        Candidate(
            key=f"consideration:{side.other}:{number}",
            source=Source.CONSIDERATION,
            text=text,
            quality=_QUALITY[Source.CONSIDERATION],
        )
        for number, text in enumerate(claim.considerations.on(side.other))
    )


def article_candidates(claim: Claim, side: Side) -> tuple[Candidate, ...]:
    """Give the sentences of the claim's own paragraph that cut against a debater on this side.

    Against one who argues against the claim that is what gives a reason there; against one who
    argues for it, what lets a critic speak, grants something or turns. The sentence that the
    claim was taken from says the claim again and is left out, and so is what points back.
    """
    case = lay_out(claim.text, Side.FOR, claim.passage)
    cuts = _gives_reason if side is Side.AGAINST else _turns
    own = read(claim.original).stems | case.claim.stems
    return tuple(
        Candidate(
            key=f"article:{claim.paragraph or 0}:{number}",
            source=Source.ARTICLE,
            text=claim.passage[sentence.start : sentence.end],
            quality=_QUALITY[Source.ARTICLE],
        )
        for number, sentence in enumerate(case.reading.sentences, 1)
        if _stands(case.reading, sentence, own) and cuts(case, sentence)
    )


def _stands(reading: Reading, sentence: Sentence, own: frozenset[str]) -> bool:
    """Tell whether a sentence is long enough, says something new and does not point back."""
    lexicon = load_lexicon()
    news = {
        word.stem
        for word in sentence.words
        if lexicon.is_specific(word.folded, word.stem) and word.stem not in own
    }
    points = sentence.words[0].folded in _POINTERS
    asks = reading.plain[sentence.start : sentence.end].rstrip().endswith("?")
    return (
        len(sentence.words) >= _LEAST_WORDS and len(news) >= _LEAST_NEWS and not points and not asks
    )


def _gives_reason(case: Case, sentence: Sentence) -> bool:
    """Tell whether a sentence gives a reason or evidence, in the article's own voice."""
    finds = [find for find in case.finds if sentence.start <= find.at < sentence.end]
    reasons = any(
        find.strength > 0
        and (find.kind in _REASONS or find.criterion is Criterion.EVIDENCE)
        and find.kind != "boast"
        for find in finds
    )
    return reasons and not _turns(case, sentence)


def _turns(case: Case, sentence: Sentence) -> bool:
    """Tell whether a sentence lets the other side speak, grants it something or turns to it."""
    if any(sentence.start <= start < sentence.end for start, _ in find_voices(case.reading)):
        return True
    return sentence.words[0].folded in _TURNS


_TURNS = frozenset({"but", "however", "yet", "still", "nevertheless", "nonetheless"})
_POINTERS = frozenset(
    {
        "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "its", "their",
        "such", "there", "here", "then", "so", "thus", "therefore", "instead", "otherwise",
    }
)  # fmt: skip
"""Words that begin a sentence which cannot be read without the one before it."""
