"""The workings: how a total came about, as one formula with its numbers, for `judge --explain`."""

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from arguments.judging.rubric import WEIGHTS, total_of
from arguments.judging.verdict import Criterion, Verdict, Workings
from bot.terminal.printable import one_line
from bot.terminal.screen import plain
from bot.wording import Wording
from bot.wording.numbers import exact, percent, score

_LONGEST_QUOTATION = 60
_SECOND_JUDGE = "llm:"
"""How the version begins of a judge that gives totals as a whole."""


def workings_view(verdict: Verdict, text: str, words: Wording) -> RenderableType:
    """Draw the formula, then each number in it: stretches, criteria, caps, leaning, judge."""
    table = Table.grid(padding=(0, 2, 0, 0))
    if verdict.workings is not None:
        _add_quality(table, verdict.workings, text, words)
        _add(table, words, "coverage", exact(verdict.workings.coverage), _about(words, "coverage"))
        _add_criteria(table, verdict, words)
        _add(table, words, "breadth", exact(verdict.workings.breadth), _about(words, "breadth"))
    else:
        table.add_row(_label(words, "criteria"))
        _add_criteria(table, verdict, words)
    _add_caps(table, verdict, words)
    _add(table, words, "total", score(verdict.total), "")
    _add(table, words, "leaning", "", _leaning(verdict, words))
    _add(table, words, "judge", "", verdict.version)
    heading = plain(words.say("workings-heading"), "bold")
    return Group(heading, *(plain(line) for line in _formula(verdict, words)), Text(), table)


def _formula(verdict: Verdict, words: Wording) -> list[str]:
    """Give the formula of the judge that spoke, and the same with its numbers."""
    found = verdict.workings
    if verdict.version.startswith(_SECOND_JUDGE):
        return [words.say("workings-given", version=verdict.version)]
    if found is None:
        return [words.say("workings-rules-formula"), _rules_numbers(verdict, words)]
    numbers = words.say(
        "workings-numbers",
        breadth=exact(found.breadth),
        quality=exact(found.quality),
        coverage=exact(found.coverage),
        total=score(total_of(found.share)),
    )
    return [words.say("workings-formula"), numbers]


def _rules_numbers(verdict: Verdict, words: Wording) -> str:
    scored = verdict.criteria
    terms = [
        words.say(
            "workings-rules-term",
            weight=exact(WEIGHTS[one]),
            score=score(scored[one].score),
            of=scored[one].out_of,
        )
        for one in Criterion
    ]
    share = sum(WEIGHTS[one] * scored[one].score / scored[one].out_of for one in Criterion)
    return words.say(
        "workings-rules-numbers", terms=" + ".join(terms), total=score(total_of(share))
    )


def _add_quality(table: Table, workings: Workings, text: str, words: Wording) -> None:
    _add(table, words, "quality", exact(workings.quality), _about(words, "quality"))
    for stretch in workings.stretches:
        quoted = _shortened(text[stretch.start : stretch.end])
        table.add_row("", plain(exact(stretch.quality)), plain(f"“{quoted}”", "dim"))


def _add_criteria(table: Table, verdict: Verdict, words: Wording) -> None:
    for criterion in Criterion:
        scored = verdict.criteria[criterion]
        points = words.say("terminal-score", score=score(scored.score), of=scored.out_of)
        name = words.say(f"criterion-{criterion.value}")
        weight = percent(WEIGHTS[criterion])
        told = words.say("workings-criterion", criterion=name, weight=weight)
        table.add_row("", plain(points), plain(told, "dim"))


def _add_caps(table: Table, verdict: Verdict, words: Wording) -> None:
    if not verdict.guards:
        _add(table, words, "cap", "", words.say("workings-cap-none"))
    for finding in sorted(verdict.guards, key=lambda one: one.cap):
        _add(table, words, "cap", score(finding.cap), words.phrase(finding.says))


def _leaning(verdict: Verdict, words: Wording) -> str:
    leaning = verdict.leaning
    if leaning is None:
        return words.say("workings-leaning-none")
    return words.say(
        "workings-leaning-shares",
        **{"for": percent(leaning.argues_for), "against": percent(leaning.argues_against)},
        off=percent(leaning.off_topic),
    )


def _add(table: Table, words: Wording, row: str, number: str, told: str) -> None:
    table.add_row(_label(words, row), plain(number), plain(told))


def _label(words: Wording, row: str) -> Text:
    return plain(words.say(f"workings-{row}"), "bold")


def _about(words: Wording, row: str) -> str:
    return words.say(f"workings-{row}-about")


def _shortened(text: str) -> str:
    quoted = one_line(text)
    if len(quoted) <= _LONGEST_QUOTATION:
        return quoted
    return f"{quoted[: _LONGEST_QUOTATION - 1].rstrip()}…"
