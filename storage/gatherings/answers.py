"""Answers to the drill of a gathering: one of each person, the newest; scored after it is kept."""

import json
from collections.abc import Mapping
from datetime import datetime

from pydantic import Field

from arguments.drills.spec import Answers, Outcome
from arguments.responses import DebaterId
from arguments.value import Value
from storage.database import Row, Run
from storage.gatherings.values import GatheringId
from storage.texts import storable
from storage.times import to_ms


class StoredAnswer(Value):
    """What somebody answered; `number` is what it is called while nobody's name is shown.

    `outcome` is missing until it is scored. `named` says whether the results may name them.
    """

    gathering_id: GatheringId
    debater_id: DebaterId
    request_id: str
    number: int = Field(ge=1)
    name: str
    named: bool = True
    answers: dict[str, str]
    outcome: Outcome | None = None


def save(
    run: Run,
    gathering_id: GatheringId,
    debater_id: DebaterId,
    *,
    name: str,
    request_id: str,
    answers: Answers,
    now: datetime,
) -> None:
    """Keep somebody's answer in place of the one before; a request that comes twice is one."""
    run(
        """
        insert into gathering_answers (gathering_id, debater_id, number, request_id, name, answers,
          said_ms)
        select :gathering_id, :debater_id, coalesce(max(number), 0) + 1, :request_id, :name,
          :answers, :now
        from gathering_answers
        where gathering_id = :gathering_id
        on conflict (gathering_id, debater_id) do update
        set request_id = excluded.request_id, name = excluded.name, answers = excluded.answers,
          scored = null, said_ms = excluded.said_ms
        where gathering_answers.request_id <> excluded.request_id""",
        gathering_id=gathering_id,
        debater_id=debater_id,
        request_id=request_id,
        name=storable(name),
        answers=json.dumps({key: storable(value) for key, value in answers.items()}),
        now=to_ms(now),
    )


def own(run: Run, gathering_id: GatheringId, debater_id: DebaterId) -> StoredAnswer | None:
    """Give somebody's own answer."""
    rows = run(
        """
        select *
        from gathering_answers
        where gathering_id = :gathering_id and debater_id = :debater_id""",
        gathering_id=gathering_id,
        debater_id=debater_id,
    )
    return _answer(rows[0]) if rows else None


def answers_of(run: Run, gathering_id: GatheringId) -> list[StoredAnswer]:
    """List the answers of a gathering by their numbers."""
    rows = run(
        """
        select *
        from gathering_answers
        where gathering_id = :gathering_id
        order by number""",
        gathering_id=gathering_id,
    )
    return [_answer(row) for row in rows]


def name_in_results(
    run: Run, gathering_id: GatheringId, debater_id: DebaterId, *, named: bool
) -> bool:
    """Let the results name somebody or not; false where they have no answer."""
    return bool(
        run(
            """
            update gathering_answers
            set named = :named
            where gathering_id = :gathering_id and debater_id = :debater_id
            returning number""",
            gathering_id=gathering_id,
            debater_id=debater_id,
            named=int(named),
        )
    )


def renumber(run: Run, gathering_id: GatheringId, numbers: Mapping[DebaterId, int]) -> None:
    """Call answers by other numbers, which tell nothing of who was first."""
    for debater_id, number in numbers.items():
        run(
            """
            update gathering_answers
            set number = :number
            where gathering_id = :gathering_id and debater_id = :debater_id""",
            gathering_id=gathering_id,
            debater_id=debater_id,
            number=number,
        )


def unscored(run: Run, limit: int, *, beyond: int = 0) -> list[StoredAnswer]:
    """List answers that no score was found for yet, oldest first, beyond so many of them."""
    rows = run(
        """
        select gathering_answers.*
        from gathering_answers
        join gatherings on gatherings.gathering_id = gathering_answers.gathering_id
        where scored is null and state <> 'called-off'
        order by said_ms, gathering_answers.gathering_id, debater_id
        limit :limit offset :beyond""",
        limit=limit,
        beyond=beyond,
    )
    return [_answer(row) for row in rows]


def scored(run: Run, answer: StoredAnswer, outcome: Outcome) -> None:
    """Keep what an answer came to, unless another took its place meanwhile."""
    run(
        """
        update gathering_answers
        set scored = :outcome
        where gathering_id = :gathering_id and debater_id = :debater_id
          and request_id = :request_id""",
        gathering_id=answer.gathering_id,
        debater_id=answer.debater_id,
        request_id=answer.request_id,
        outcome=outcome.model_dump_json(),
    )


def _answer(row: Row) -> StoredAnswer:
    return StoredAnswer(
        gathering_id=row["gathering_id"],
        debater_id=row["debater_id"],
        request_id=row["request_id"],
        number=row["number"],
        name=row["name"],
        named=bool(row["named"]),
        answers=json.loads(row["answers"]),
        outcome=Outcome.model_validate_json(row["scored"]) if row["scored"] else None,
    )
