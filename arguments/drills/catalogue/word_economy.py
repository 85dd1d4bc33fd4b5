"""Word economy: the same point in half the words."""

from dataclasses import dataclass
from math import ceil
from random import Random

from arguments.claims import Claim, Side
from arguments.drills.items import Wordy, wordy
from arguments.drills.looking import (
    alike,
    case_of,
    content,
    count,
    judged,
    news,
    opening,
    reading_of,
    written,
)
from arguments.drills.scoring import Exercise, Look, empty, guarded, outcome
from arguments.drills.spec import Answers, Field, Material, Outcome, Shown, Task
from arguments.judging.lexicon import load_lexicon
from arguments.judging.reading import stem
from arguments.judging.verdict import Criterion, Phrase
from arguments.packs import starter_packs

SHORTEST, LONGEST = 30, 250
"""Words of somebody's own argument that is worth cutting, and that fits on a card."""
_TERMS, _LEAST_TERMS = 6, 3
_KEPT = 0.6
_NEARLY = 0.65
"""Of the words, where the half was nearly reached."""
_ADDED, _ADDED_SHARE = 2, 0.15
_JOINING = 0.2
"""Small words in a sentence, as a share; a list of words has fewer."""
_FELL = 10.0
"""Points that the judge may take off for what was cut."""
_NAMED = 4


@dataclass(frozen=True)
class WordEconomy(Exercise):
    """Cut a text to half its words and keep its point."""

    def task(self, material: Material, rng: Random) -> Task:
        """Show the person's own latest argument, or a wordy paragraph where that will not do."""
        claim, side = material.own_claim, material.own_side
        fits = SHORTEST <= count(material.own) <= LONGEST
        terms = key_terms(claim, material.own) if claim and fits else ()
        if claim and side and len(terms) >= _LEAST_TERMS:
            return self._task(material.own, claim.text, side, terms, claim_id=claim.claim_id)
        fresh = [one for one in wordy() if one.item_id not in material.seen]
        one = rng.choice(fresh or wordy())
        here = one.claim == material.claim.claim_id
        return self._task(
            one.text,
            _claim_of(one),
            one.side,
            one.keep,
            claim_id=one.claim if here else None,
            item=one.item_id,
        )

    def _task(
        self,
        text: str,
        claim: str,
        side: Side,
        terms: tuple[str, ...],
        *,
        claim_id: str | None,
        item: str | None = None,
    ) -> Task:
        whose = "own" if item is None else "ours"
        heading = Phrase(key=f"drill-{self.name}-{whose}")
        return Task(
            drill=self.name,
            criterion=self.criterion,
            asks=self.asks(words=count(text), most=ceil(count(text) / 2)),
            claim_id=claim_id,
            claim=claim,
            side=side,
            shown=(Shown(heading=heading, text=text),),
            fields=(Field(name="text", begins=text),),
            seconds=self.seconds,
            item=item,
            hidden=terms,
        )

    def score(self, task: Task, answers: Answers) -> Outcome:
        """Look for the length, the point, and sentences; and for what the judge makes of it."""
        text, side = answers.get("text", ""), task.side or Side.FOR
        if not count(text):
            return empty(self.name)
        if caught := guarded(task, text):
            return caught
        full = "\n".join(one.text for one in task.shown)
        before, after = judged(task.claim, side, full), judged(task.claim, side, text)
        lost = after.other_side and not before.other_side
        looks = [
            _half(text, full),
            _kept(task, text),
            _sentences(text),
            _added(task, text, full),
            Look("stance", not lost, 0.5, opening(text), 1.5, keeps=False),
            Look("strength", after.total >= before.total - _FELL, 1.0, "", 3.0),
        ]
        return outcome(self.name, looks, total=after.total)


def key_terms(claim: Claim, text: str) -> tuple[str, ...]:
    """Give the words that carry a text's point: the claim's in it, facts, and what comes again."""
    lexicon = load_lexicon()
    claimed = content(claim.text)
    facts = [
        (find.at, find.until)
        for find in case_of(claim.text, Side.FOR, text).finds
        if find.criterion is Criterion.EVIDENCE
    ]
    weights: dict[str, float] = {}
    said: dict[str, str] = {}
    for word in reading_of(text).words:
        shown = any(at <= word.start < until for at, until in facts)
        if not shown and not lexicon.is_specific(word.folded, word.stem):
            continue
        telling = 1.0 if lexicon.telling(word.folded, word.stem) else 0.5
        first = 2.0 * (word.stem in claimed) + shown
        weights[word.stem] = weights.get(word.stem, first) + telling
        said.setdefault(word.stem, text[word.start : word.end])
    ranked = sorted(weights, key=lambda one: -weights[one])
    return tuple(said[one] for one in ranked[:_TERMS])


def _half(text: str, full: str) -> Look:
    words, all_words = count(text), count(full)
    most = ceil(all_words / 2)
    cap = 2.0 if words <= _NEARLY * all_words else 1.0 if alike(text, full) < 1 else 0.0
    values = {"words": words, "most": most, "over": max(0, words - most)}
    return Look("half", words <= most, 1.5, "", cap, values)


def _kept(task: Task, text: str) -> Look:
    """Look for the key terms; a word of nearly the same beginning is the same."""
    said = {word.stem for word in reading_of(text).words}
    wanted = {one: stem(one.casefold()) for one in task.hidden}
    met = [one for one, its in wanted.items() if its in said]
    missing = [one for one in task.hidden if one not in met]
    share = len(met) / len(wanted) if wanted else 1.0
    values = {"missing": ", ".join(missing[:_NAMED])}
    cap = 2.5 if share >= _KEPT / 2 else 1.0
    return Look("kept", share >= _KEPT, 1.5, ", ".join(met[:_NAMED]), cap, values)


def _sentences(text: str) -> Look:
    """Look whether it can still be read aloud; a list of words lacks the small ones."""
    words = reading_of(text).words
    small = sum(word.folded in load_lexicon().function for word in words)
    whole = small >= _JOINING * len(words)
    return Look("sentence", whole, 0.75, "" if whole else opening(text), 1.0, keeps=False)


def _added(task: Task, text: str, full: str) -> Look:
    """Look for what the text had not said; a word or two may replace others."""
    fresh = news(text, full, task.claim)
    allowed = max(_ADDED, int(_ADDED_SHARE * len(content(text))))
    added = len(fresh) > allowed
    quoted = ", ".join(written(text, fresh)[:_NAMED]) if added else ""
    return Look("added", not added, 0.75, quoted, 1.5, keeps=False)


def _claim_of(one: Wordy) -> str:
    claims = (claim for pack in starter_packs() for claim in pack.claims)
    return next((claim.text for claim in claims if claim.claim_id == one.claim), "")


DRILL = WordEconomy(
    "word-economy",
    (Criterion.CLARITY,),
    180,
    alarms=frozenset({"sentence", "stance"}),
)
