"""What an answer is told: its checks, the one thing to keep and the one to change.

Every sentence is `engaged-*` in the wording, and quotes the writer's own words where it can.
"""

from arguments.checks import Check
from arguments.drills.looking import content, count, opening, reading_of, shared, written
from arguments.judging.verdict import Phrase
from arguments.sparring.answers import Way
from arguments.sparring.meeting import LEAST_NEWS, Met
from arguments.sparring.restating import is_copy, overstatement

HEARD = 0.4
"""The restatement from which the other side was heard."""
_MOST_MISSED = 6
"""Words in a row of the other side's that are quoted as not taken up."""


def checks_of(found: Met) -> tuple[Check, ...]:
    """Give what was looked for in an answer, in the order of the four steps."""
    if found.gamed:
        return (_check(found.gamed.value, found.own or found.heard, passed=False),)
    if found.strays:
        return (_check("strays", found.own, passed=False),)
    looked = [] if found.asked else [_check("heard", found.heard, passed=found.restated >= HEARD)]
    looked.append(_check("met", found.refuses if found.denies else "", passed=not found.denies))
    news = written(found.own, found.news)
    looked.append(_check("new", next(iter(news), ""), passed=len(news) >= LEAST_NEWS))
    looked.append(_check("reasoned", found.reason, passed=bool(found.reason or found.pivots)))
    backed = found.weighs or found.shows
    looked.append(_check("backed", backed, passed=bool(backed)))
    return tuple(looked)


def keep_of(found: Met) -> Phrase | None:
    """Give the best thing about an answer, in its own words."""
    if found.gamed or found.strays:
        return None
    fair = found.restated >= HEARD and not is_copy(found.heard, found.move.text)
    tried = (
        ("pivot", found.own if found.pivots else ""),
        ("weighs", found.weighs),
        ("shows", found.shows),
        ("reason", found.reason),
        ("granted", found.heard if found.concedes else ""),
        ("heard", found.heard if fair and not found.asked else ""),
        ("new", next(iter(written(found.own, found.news)), "") if not found.denies else ""),
    )
    return next((_phrase(f"keep-{name}", words) for name, words in tried if words), None)


def change_of(found: Met) -> Phrase:
    """Give the one thing to change, the most important first, or how to go on."""
    name, words = _lack(found)
    point = found.move.text or (found.move.aim.text if found.move.aim else "")
    missed = content(point) - shared(found.heard, point)
    return _phrase(f"change-{name}", words, theirs=_missed(point, missed) or "none")


def _missed(point: str, stems: frozenset[str]) -> str:
    """Give the few words of a point, as they stand there, that say most of some stems."""
    words = reading_of(point).words
    said = [number for number, word in enumerate(words) if word.stem in stems]
    runs = [[one for one in said if first <= one < first + _MOST_MISSED] for first in said]
    best = max(runs, key=len, default=[])
    return point[words[best[0]].start : words[best[-1]].end] if best else ""


def _lack(found: Met) -> tuple[str, str]:
    if found.gamed:
        return found.gamed.value, found.own or found.heard
    if found.denies:
        return "denies", found.own
    if found.strays:
        return "strays", found.own
    if found.concedes and not found.pivots and not found.reason:
        return "granted", found.heard or found.own
    if found.asked:
        return _lack_of_substance(found)
    return _lack_of_hearing(found) or _lack_of_substance(found)


def _lack_of_hearing(found: Met) -> tuple[str, str] | None:
    point = found.move.text
    if is_copy(found.heard, point) and found.answer.way is not Way.FREE:
        return "copied", found.heard
    if swept := overstatement(found.heard, point):
        return "overstated", swept
    if found.restated < HEARD:
        return ("unheard" if not found.heard else "half-heard"), found.heard or found.own
    return None


def _lack_of_substance(found: Met) -> tuple[str, str]:
    if len(found.news) < LEAST_NEWS:
        return "thin", found.own or found.heard
    if not found.reason and not found.pivots:
        return ("unfinished" if "because" in found.own.casefold() else "unreasoned"), found.own
    if not found.shows:
        return "unshown", found.reason or found.own
    if not found.weighs:
        return "unweighed", found.shows
    return ("carried" if found.concedes else "fine"), found.weighs


def shown(words: str) -> str:
    """Give the first words of somebody's own on one line, with an ellipsis where more follows."""
    first = opening(words)
    cut = count(first) < count(words)
    return " ".join(f"{first}…".split() if cut else first.split())


def _check(name: str, words: str, *, passed: bool) -> Check:
    quoted = opening(words)
    ending = "yes" if passed else "no"
    return Check(name=name, passed=passed, says=_phrase(f"{name}-{ending}", words), quoted=quoted)


def _phrase(name: str, words: str, **values: str) -> Phrase:
    return Phrase(key=f"engaged-{name}", values={"words": shown(words) or "none", **values})
