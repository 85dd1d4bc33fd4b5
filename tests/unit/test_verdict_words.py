"""What is said around a verdict: what a rewrite moved, which judge spoke, and the JSON of it."""

from discord.ui import TextDisplay

from arguments.claims import Side
from arguments.judging.verdict import Criterion, Phrase, Verdict
from bot.discord_ui.cards.details import details_card
from bot.wording import load_wording
from bot.wording.numbers import exact, percent
from bot.wording.progress import moved
from bot.wording.verdicts import verdict_object
from tests.leaning import SURE, WORKINGS, leans_against

WORDS = load_wording("en")
TEXT = "Talks help. They always do, because people who talk put off their wars."
VERDICT = leans_against("Talks avert wars.", Side.FOR, TEXT)
GOAL = Criterion.EVIDENCE


def scoring(points: float, total: float) -> Verdict:
    """Give a verdict with so many points on the goal, and so many in all."""
    scored = VERDICT.criteria[GOAL].model_copy(update={"score": points})
    criteria = {**VERDICT.criteria, GOAL: scored}
    return VERDICT.model_copy(update={"criteria": criteria, "total": total})


def test_a_rewrite_is_told_what_moved_on_its_goal_and_then_in_all() -> None:
    assert moved(WORDS, scoring(1, 60), scoring(2.5, 66)) == (
        "Your last version to this one: +1.5 on Evidence (from 1 to 2.5 of 4), and +6 in all."
    )


def test_a_goal_that_did_not_move_is_said_to_stand() -> None:
    assert "(still 1 of 4), and −2.5 in all" in moved(WORDS, scoring(1, 60), scoring(1, 57.5))


def test_two_judges_are_not_set_against_each_other() -> None:
    other = scoring(3, 90).model_copy(update={"version": "another-1"})
    assert "not compared" in moved(WORDS, scoring(1, 60), other)


def test_the_object_of_a_verdict_has_what_the_judge_made_of_it() -> None:
    note = Phrase(key="judge-note-rules")
    answer = verdict_object(VERDICT.model_copy(update={"notes": (note,)}), WORDS)
    assert (answer["leaning"], answer["other_side"]) == (SURE.model_dump(), True)
    assert answer["notes"] == [{"name": "rules", "says": WORDS.phrase(note)}]
    assert answer["workings"]["stretches"][1] == WORKINGS.stretches[1].model_dump()
    assert set(answer["workings"]["weights"]) == set(Criterion)


def test_the_object_names_what_a_judge_does_not_tell_too() -> None:
    plain = VERDICT.model_copy(update={"leaning": None, "workings": None})
    answer = verdict_object(plain, WORDS)
    assert (answer["leaning"], answer["workings"], answer["notes"]) == (None, None, [])


def test_details_name_the_judge_and_that_the_criteria_need_not_add_up() -> None:
    note = Phrase(key="judge-note-rules")
    card = details_card(WORDS, VERDICT.model_copy(update={"notes": (note,)}))
    said = "\n".join(one.content for one in card.walk_children() if isinstance(one, TextDisplay))
    assert f"Judged by {VERDICT.version}" in said
    assert "need not add up" in said
    assert WORDS.phrase(note) in said


def test_shares_are_said_as_exactly_as_they_are_reckoned_with() -> None:
    assert [exact(0.62134), exact(0.3), exact(1), exact(0)] == ["0.6213", "0.3", "1", "0"]
    assert percent(0.305) == "30\N{NO-BREAK SPACE}%"
