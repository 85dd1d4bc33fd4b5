"""Choice drills together: how many took each choice."""

from arguments.drills.spec import Field, Shape, Task
from arguments.judging.verdict import Criterion, Phrase
from arguments.together.choosing import Share, is_choosing, shares

CHOICE = Field(name="kind", shape=Shape.CHOICE, choices=("fact", "value", "policy"))
TASK = Task(
    drill="sorting",
    criterion=Criterion.CLAIM,
    asks=Phrase(key="asks"),
    fields=(CHOICE,),
    key="value",
)
WRITTEN = TASK.model_copy(update={"fields": (Field(name="text"),), "key": ""})


def test_every_choice_is_counted_in_the_order_in_which_it_is_offered() -> None:
    taken = [{"kind": "value"}, {"kind": "fact"}, {"kind": "value"}]
    assert shares(TASK, taken) == (
        Share(choice="fact", count=1, right=False),
        Share(choice="value", count=2, right=True),
        Share(choice="policy", count=0, right=False),
    )


def test_a_task_with_a_right_choice_has_nothing_to_vote_on() -> None:
    assert (is_choosing(TASK), is_choosing(WRITTEN)) == (True, False)


def test_what_is_no_choice_of_the_task_counts_for_none() -> None:
    assert sum(share.count for share in shares(TASK, [{"kind": "other"}, {}])) == 0
