"""Looking back: what is next on the path and why, the list, progress, and the last seven days."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from arguments.drills.catalogue import drills
from arguments.drills.path import Known, Scored, Step, path, strengths, weakest_first, why_weakest
from arguments.drills.progress import LATEST, change, standing
from arguments.judging.verdict import Criterion, Phrase
from bot.engine.asker import Asker
from bot.engine.drilling.views import CriterionProgress, DrillLine, Progress, Week, WeekCounts
from storage import Run, responses, totals
from storage.drills import ratings, returns, tried, week

WEEK = timedelta(days=7)
ARGUMENTS, DRILLS = 200, 400
"""How many of somebody's latest arguments and drills are looked back on."""


def steps_of(run: Run, asker: Asker, now: datetime) -> tuple[Step, ...]:
    """Rank every drill for somebody, the one to do now first."""
    here, who = asker.server_id, asker.debater_id
    done, due = tried.by_drill(run, here, who), returns.of(run, here, who)
    known = [
        Known(
            drill=drill.name,
            criteria=drill.criteria,
            seconds=drill.seconds,
            done=done[drill.name].done if drill.name in done else None,
            due=due[drill.name].due if drill.name in due else None,
        )
        for drill in drills().values()
    ]
    return path(known, scores_of(run, asker), now)


def scores_of(run: Run, asker: Asker) -> tuple[Scored, ...]:
    """Give what somebody's latest arguments and drills reached on each criterion."""
    here, who = asker.server_id, asker.debater_id
    argued = responses.dated_scores(run, here, who, limit=ARGUMENTS)
    drilled = tried.latest_scores(run, here, who, limit=DRILLS)
    return (
        *(
            Scored(criterion=one, score=each.criteria[one], at=at)
            for at, each in argued
            for one in Criterion
        ),
        *(
            Scored(criterion=each.criterion, score=each.score, at=each.at, is_drill=True)
            for each in drilled
        ),
    )


def list_of(run: Run, asker: Asker, now: datetime) -> tuple[DrillLine, ...]:
    """List every drill as somebody stands to it, those to do now first."""
    here, who = asker.server_id, asker.debater_id
    done, due = tried.by_drill(run, here, who), returns.of(run, here, who)
    rated, opened = ratings.of_debater(run, here, who), tried.open_drills(run, here, who)
    weakest = _weakest(scores_of(run, asker))

    def line(name: str) -> DrillLine:
        drill, own, back = drills()[name], done.get(name), due.get(name)
        puzzle = rated.get(name)
        return DrillLine(
            drill=name,
            criteria=drill.criteria,
            seconds=drill.seconds,
            tries=0 if own is None else own.tries,
            last=None if own is None else own.last,
            best=None if own is None else own.best,
            done=None if own is None else own.done,
            due=None if back is None else back.due,
            is_due=back is not None and back.due <= now,
            is_weakest=weakest is drill.criteria[0],
            is_open=name in opened,
            rating=None if puzzle is None else puzzle.rating.rating,
            deviation=None if puzzle is None else puzzle.rating.deviation,
        )

    return tuple(line(step.drill) for step in steps_of(run, asker, now))


def progress_of(run: Run, asker: Asker) -> Progress:
    """Give how every criterion goes for somebody."""
    scores = scores_of(run, asker)
    weakest = _weakest(scores)
    argued = sum(not each.is_drill for each in scores) // len(Criterion)
    return Progress(
        criteria=tuple(
            _goes(one, _own(scores, one)[:LATEST], _own(scores, one)[LATEST : 2 * LATEST], scores)
            for one in Criterion
        ),
        arguments=argued,
        drills=sum(each.is_drill for each in scores),
        weakest=weakest,
        why=None if weakest is None else _why(scores, weakest),
    )


def week_of(run: Run, asker: Asker, now: datetime) -> Week:
    """Give somebody's last seven days against what was before."""
    here, who, since = asker.server_id, asker.debater_id, now - WEEK
    scores = scores_of(run, asker)
    new = [each for each in scores if each.at >= since]
    old = [each for each in scores if each.at < since]
    compared = [_goes(one, _own(new, one), _own(old, one)[:LATEST], scores) for one in Criterion]
    known = totals.of(run, here, who)
    step = steps_of(run, asker, now)[0]
    return Week(
        since=since,
        done=WeekCounts(**week.done_between(run, here, who, since, now)._asdict()),
        before=WeekCounts(**week.done_between(run, here, who, since - WEEK, since)._asdict()),
        moved=tuple(one for one in compared if one.change is not None and one.change.is_sure),
        steady=tuple(one for one in compared if one.change is not None and not one.change.is_sure),
        streak=known.streak.days if known is not None and now < known.streak.until else 0,
        drill=step.drill,
        why=step.why,
    )


def _goes(
    one: Criterion, now: Sequence[float], before: Sequence[float], scores: Sequence[Scored]
) -> CriterionProgress:
    drilled = _own(scores, one, is_drill=True)
    return CriterionProgress(
        criterion=one,
        now=standing(now),
        change=change(before, now),
        drilled=standing(drilled[:LATEST]),
        drilled_change=change(drilled[LATEST : 2 * LATEST], drilled[:LATEST]),
    )


def _own(scores: Sequence[Scored], one: Criterion, *, is_drill: bool = False) -> list[float]:
    """Give the scores of a criterion, the newest first, of arguments or of drills."""
    of = [each for each in scores if each.criterion is one and each.is_drill is is_drill]
    return [each.score for each in sorted(of, key=lambda each: each.at, reverse=True)]


def _weakest(scores: Sequence[Scored]) -> Criterion | None:
    return weakest_first(strengths(scores))[0] if scores else None


def _why(scores: Sequence[Scored], weakest: Criterion) -> Phrase:
    counted = sum(min(len(_own(scores, weakest, is_drill=one)), LATEST) for one in (False, True))
    return why_weakest(weakest, counted)
